package imr.local.guidelines;

import imr.domain.TreatmentId;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Scope;
import imr.local.layers.PublicGuidelines;
import imr.local.show.Look;
import imr.local.show.Page;
import java.time.LocalDate;
import java.util.List;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines at}: what rules on each treatment on a day. */
@Command(name = "at", description = "Which edition rules on each treatment on a day, and why none does.")
final class AtCommand extends Tool {
    private static final int TREATMENTS = 40;

    private static final String DRAFT =
            ", DRAFT: its text is licensed, and it recommends nothing until somebody compared it";

    @Parameters(
            index = "0",
            paramLabel = "DATE",
            description = "A day such as 2016-08-01, taken for the day of request, service and decision.")
    private LocalDate day = LocalDate.EPOCH;

    @Parameters(
            index = "1",
            arity = "0..1",
            paramLabel = "TREATMENT",
            description = "Only treatments whose code contains this.")
    private String word = "";

    @Override
    int run(Page page) {
        Workbench workbench = workbench();
        Library library = workbench.library();
        Reign reign = new Reign(library);
        int governed = 0;
        int treatments = 0;
        for (TreatmentId treatment :
                Reign.treatments(PublicGuidelines.requested().codes())) {
            if (!treatment.code().contains(word)) continue;
            treatments++;
            List<Guideline> inForce = reign.of(treatment, day);
            // Where only drafts stand, what is missing is the answer and they are an orientation.
            boolean drafts = inForce.stream().allMatch(library::isDraft);
            List<Gap> gaps = reign.gaps(treatment, day);
            if (!drafts) governed++;
            String label = look().bold(Look.fill(treatment.code(), TREATMENTS));
            for (Guideline guideline : inForce) {
                page.beside(
                        label,
                        TREATMENTS,
                        TREATMENTS + 1,
                        described(guideline) + (library.isDraft(guideline) ? DRAFT : ""),
                        line -> line);
                label = " ".repeat(TREATMENTS);
            }
            if (inForce.isEmpty() || (drafts && !gaps.isEmpty()))
                page.beside(label, TREATMENTS, TREATMENTS + 1, none(gaps), look()::yellow);
        }
        page.blank();
        page.line(governed + " of " + count(treatments, "treatment") + " have a guideline in force on " + day);
        return treatments == 0 ? FOUND_SOMETHING : OK;
    }

    private static String described(Guideline guideline) {
        Scope scope = guideline.scope();
        return guideline.id() + " (" + Heads.words(guideline.rank()) + ", " + guideline.citation() + ")"
                + (scope.bodyParts().isEmpty() ? "" : ": " + Heads.parts(scope.bodyParts()))
                + (scope.when() == null
                        ? ""
                        : ", only when " + scope.when().text().says());
    }

    private static String none(List<Gap> gaps) {
        return gaps.isEmpty()
                ? "no guideline known"
                : gaps.getFirst().title() + ": " + gaps.getFirst().because();
    }
}
