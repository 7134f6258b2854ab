package imr.local.guidelines;

import imr.domain.TreatmentId;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.SourceStatus;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.local.layers.PublicGuidelines;
import imr.local.show.Look;
import imr.local.show.Page;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** {@code imr guidelines coverage}: which treatments have criteria on which dates, how well confirmed, and what is missing. */
@Command(
        name = "coverage",
        description = "Treatments by dates: what has criteria, how well confirmed, what is missing and why.")
final class CoverageCommand extends Tool {
    private static final int TREATMENTS = 38;
    private static final int CELLS = 12;

    @Option(
            names = "--letters",
            arity = "1..*",
            paramLabel = "PATH",
            description =
                    "Also map each disputed item of these letters, or folders of them, to its treatment and guideline, and count how"
                            + " often each criterion is met.")
    private List<Path> letters = List.of();

    @Override
    int run(Page page) {
        Workbench workbench = workbench();
        Library library = workbench.library();
        Reign reign = new Reign(library);
        List<LocalDate> days = starts(library);
        StringBuilder head = new StringBuilder(Look.fill("from", TREATMENTS));
        days.forEach(day -> head.append(Look.fill(day.toString(), CELLS)));
        page.line(look().bold(head.toString()));
        List<TreatmentId> treatments =
                Reign.treatments(PublicGuidelines.requested().codes());
        List<String> without = new ArrayList<>();
        for (TreatmentId treatment : treatments) {
            StringBuilder line = new StringBuilder(Look.fill(Look.cut(treatment.code(), TREATMENTS - 1), TREATMENTS));
            boolean any = false;
            for (LocalDate day : days) {
                List<Guideline> inForce = reign.of(treatment, day);
                any |= !inForce.isEmpty();
                line.append(cell(inForce, reign.gaps(treatment, day)));
            }
            page.line(line.toString());
            if (!any) without.add(treatment.code());
        }
        legend(page);
        missing(page, library, without);
        int covered = treatments.size() - without.size();
        page.blank().line(covered + " of " + count(treatments.size(), "treatment") + " have criteria on some date");
        if (letters.isEmpty()) return OK;
        return new LetterCoverage(page).show(library, letters) == 0 ? OK : FOUND_SOMETHING;
    }

    /** The days on which some guideline or gap begins: between two of them nothing changes but ends. */
    private static List<LocalDate> starts(Library library) {
        TreeSet<LocalDate> days = new TreeSet<>();
        library.content().guidelines().forEach(g -> days.add(g.effective().from()));
        library.content().gaps().forEach(g -> days.add(g.effective().from()));
        return List.copyOf(days);
    }

    private String cell(List<Guideline> inForce, List<Gap> gaps) {
        if (inForce.isEmpty())
            return gaps.isEmpty() ? look().dim(Look.fill("·", CELLS)) : look().yellow(Look.fill("gap", CELLS));
        Rank rank = inForce.getFirst().rank();
        SourceStatus status = inForce.stream()
                .filter(guideline -> guideline.rank() == rank)
                .map(Criteria::status)
                .max(Comparator.naturalOrder())
                .orElse(SourceStatus.U);
        String text = Look.fill((rank == Rank.MTUS ? "MTUS" : "other") + " " + status, CELLS);
        return rank == Rank.MTUS ? look().green(text) : look().cyan(text);
    }

    private void legend(Page page) {
        page.blank();
        page.indented(
                0,
                "MTUS: the schedule's own criteria · other: ACOEM/ODG and others, where the schedule is silent · C read, D by"
                        + " reviewers, S secondary: the least confirmed criterion · gap: a version exists, its criteria could not be had"
                        + " · a dot: nothing known",
                look()::dim);
    }

    private void missing(Page page, Library library, List<String> without) {
        page.blank().line(look().bold("Missing, and why"));
        for (Gap gap : library.content().gaps()) {
            page.beside(
                    "  " + look().yellow(gap.id()),
                    2 + gap.id().length(),
                    4 + Math.max(32, gap.id().length()),
                    gap.title() + " (" + gap.citation() + "), " + Heads.words(gap.effective()) + ": " + gap.because(),
                    line -> line);
        }
        List<String> unexplained = without.stream()
                .filter(code -> library.content().gaps().stream()
                        .noneMatch(gap -> gap.treatments().stream().anyMatch(new TreatmentId(code)::isWithin)))
                .toList();
        if (!unexplained.isEmpty())
            page.beside("  " + look().red("no version known"), 18, 36, String.join(", ", unexplained), line -> line);
    }
}
