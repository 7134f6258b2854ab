package imr.letters.issued;

import imr.domain.casefile.DisputedItem;
import imr.domain.determination.ItemDecision;
import imr.domain.determination.SignedDetermination;
import imr.domain.evaluation.Outcome;
import imr.letters.view.Voice;
import imr.letters.view.Wording;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What the summary in plain words has to say; the sentences themselves are in its templates. */
final class PlainComposer {
    private static final DateTimeFormatter SPANISH_DAY =
            DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", Locale.of("es", "US"));

    private PlainComposer() {}

    static PlainView compose(SignedDetermination determination, Voice voice) {
        List<PlainView.PlainItem> items = new ArrayList<>();
        boolean toCome = false;
        boolean given = false;
        boolean part = false;
        for (int i = 0; i < determination.decisions().size(); i++) {
            DisputedItem item = determination.caseFile().items().get(i);
            ItemDecision decision = determination.decisions().get(i);
            boolean approved = decision.outcome() == Outcome.OVERTURNED;
            items.add(new PlainView.PlainItem(voice.say(item.text()), approved));
            toCome |= approved && !item.retrospective();
            given |= approved && item.retrospective();
            part |= item.authorized().isStated();
        }
        boolean approved = items.stream().anyMatch(PlainView.PlainItem::approved);
        boolean refused = !items.stream().allMatch(PlainView.PlainItem::approved);
        LocalDate mailed = determination.mailed();
        LocalDate until = determination.appealableUntil();
        return new PlainView(
                List.copyOf(items),
                items.size() > 1,
                approved,
                refused,
                approved && refused,
                toCome,
                given,
                part,
                Wording.day(mailed),
                Wording.day(until),
                SPANISH_DAY.format(mailed),
                SPANISH_DAY.format(until));
    }
}
