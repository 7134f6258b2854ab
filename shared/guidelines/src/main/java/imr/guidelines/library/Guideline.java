package imr.guidelines.library;

import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.Rank;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One guideline in one edition.
 *
 * @param label   the name that reviewers' letters use for it
 * @param source  source key of the domain reference for the guideline's dates
 * @param notes   what is known but not confirmed; never evaluated
 * @param remarks what its rationales tell beside the criteria; {@code null} where nothing
 */
public record Guideline(
        String id,
        String title,
        String label,
        String citation,
        String edition,
        Rank rank,
        String source,
        Interval effective,
        Scope scope,
        List<Pathway> pathways,
        List<String> notes,
        @Nullable Remarks remarks) {
    public Guideline {
        pathways = List.copyOf(pathways);
        notes = List.copyOf(notes);
    }

    /** Its criteria that were not compared with the text, each that is to be confirmed on its own. */
    public List<Criterion> drafts() {
        List<Criterion> drafts = new ArrayList<>();
        for (Pathway pathway : pathways) collect(pathway.criteria(), null, drafts);
        return List.copyOf(drafts);
    }

    /** Whether it may decide: not while a criterion of it is a draft. */
    public boolean active() {
        return pathways.stream().noneMatch(pathway -> hasDraft(pathway.criteria()));
    }

    private static boolean hasDraft(Criterion criterion) {
        if (criterion.draft() != null) return true;
        for (Criterion part : criterion.decidedBy().parts()) if (hasDraft(part)) return true;
        Criterion unless = criterion.unless();
        return unless != null && hasDraft(unless);
    }

    private static void collect(Criterion criterion, @Nullable Draft around, List<Criterion> drafts) {
        Draft own = criterion.draft();
        if (own != null && !own.equals(around)) drafts.add(criterion);
        for (Criterion part : criterion.decidedBy().parts()) collect(part, own, drafts);
        if (criterion.unless() != null) collect(criterion.unless(), own, drafts);
    }

    /** The same guideline with other pathways. */
    public Guideline with(List<Pathway> others) {
        return new Guideline(
                id, title, label, citation, edition, rank, source, effective, scope, others, notes, remarks);
    }

    public GuidelineRef ref() {
        return new GuidelineRef(
                id, title, label, citation, edition, rank, effective.from(), effective.to(), effective.trigger());
    }
}
