package imr.letters.view;

import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Orientation;
import imr.domain.evaluation.Orientation.Basis;
import imr.domain.evaluation.Orientation.Guide;
import imr.domain.evaluation.Orientation.Silence;
import imr.domain.evaluation.Orientation.Statement;
import imr.domain.evaluation.Orientation.Topic;
import imr.domain.evaluation.Search;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Puts what orients the reviewer of an item into the letter's words. */
final class OrientationComposer {
    private final Voice voice;

    OrientationComposer(Voice voice) {
        this.voice = voice;
    }

    OrientationSection compose(Orientation orientation) {
        Guide guide = orientation.guide();
        return new OrientationSection(
                Wording.daysWrittenOut(voice.say(String.join(" ", orientation.asked()))),
                orientation.record().stream().map(this::subject).toList(),
                silent(orientation.silent()),
                guide == null ? "" : lead(guide),
                guide == null ? List.of() : CriteriaTable.of(guide.finding(), voice));
    }

    private OrientationSection.Subject subject(Topic topic) {
        List<OrientationSection.Statement> statements = new ArrayList<>();
        for (Statement statement : topic.statements())
            statements.add(new OrientationSection.Statement(
                    statements.isEmpty() ? Wording.capital(topic.subject().words()) : "",
                    Wording.capital(voice.say(statement.says())),
                    statement.on() == null ? "" : Wording.day(statement.on()),
                    voice.quote(statement.words())));
        String further = topic.further() == null ? "" : "And " + Wording.count(topic.further(), "statement") + " more.";
        return new OrientationSection.Subject(statements, further);
    }

    private String silent(List<Silence> silent) {
        if (silent.isEmpty()) return "";
        Search search = silent.getFirst().search();
        String on = silent.stream().map(Silence::on).map(voice::say).collect(Collectors.joining("; "));
        return on + ". Looked for in " + Wording.count(search.pagesRead().size(), "document") + ", "
                + Wording.count(search.pages(), "page") + ".";
    }

    private String lead(Guide guide) {
        GuidelineRef guideline = guide.guideline();
        String name = voice.say(guideline.label()) + ", edition " + voice.say(guideline.edition()) + " ("
                + voice.say(guideline.citation()) + ")";
        return guide.basis() == Basis.DRAFT
                ? "Drafts for " + name
                        + ". That edition governs; the drafts come from general professional knowledge and were not compared with its text."
                : "Criteria of " + name + ", the last edition known. It does not govern this request.";
    }
}
