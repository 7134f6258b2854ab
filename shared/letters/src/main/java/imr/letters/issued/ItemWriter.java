package imr.letters.issued;

import imr.domain.casefile.DisputedItem;
import imr.domain.determination.ItemDecision;
import imr.domain.determination.ReliedOn;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Rank;
import imr.letters.view.Voice;
import imr.letters.view.Wording;
import java.util.Arrays;
import java.util.List;

/** Puts one decided item into the letter's words. */
final class ItemWriter {
    private final Voice voice;

    ItemWriter(Voice voice) {
        this.voice = voice;
    }

    IssuedItem write(DisputedItem item, ItemDecision decision) {
        boolean portioned = item.requested().isStated()
                || item.authorized().isStated()
                || item.disputed().isStated();
        return new IssuedItem(
                item.number().value(),
                voice.say(item.text()),
                decision.outcome().word(),
                decision.outcome() == Outcome.OVERTURNED ? "overturned" : "upheld",
                portioned,
                Wording.amount(item.requested(), "Not stated"),
                Wording.amount(item.authorized(), "None stated"),
                Wording.amount(item.disputed(), "The request as written"),
                administrator(item),
                reliedOn(decision.reliedOn()),
                paragraphs(decision.rationale()));
    }

    private String administrator(DisputedItem item) {
        String cited = item.administratorGuideline();
        return cited == null || cited.isBlank()
                ? "The claims administrator cited no guideline or other evidence."
                : "The claims administrator relied on " + Wording.ended(voice.say(cited));
    }

    private String reliedOn(ReliedOn source) {
        String label = voice.say(source.label());
        String edition = source.edition().isBlank() || label.contains(source.edition())
                ? ""
                : ", edition " + voice.say(source.edition());
        String citation = voice.say(source.citation());
        boolean named = label.startsWith("MTUS");
        String where = source.rank() != Rank.MTUS
                ? "The schedule (MTUS) does not settle this item; the decision is based on "
                : named
                        ? "The decision is based on "
                        : "The decision is based on the Medical Treatment Utilization Schedule (MTUS): ";
        return where + label + edition + (label.contains(citation) ? "" : ", " + citation) + ".";
    }

    /** The paragraphs of a text that blank lines part. */
    List<String> paragraphs(String text) {
        return Arrays.stream(text.split("\\R\\s*\\R"))
                .map(voice::say)
                .filter(paragraph -> !paragraph.isEmpty())
                .toList();
    }
}
