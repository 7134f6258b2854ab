package imr.local.guidelines;

import imr.domain.BodyPart;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.SourceStatus;
import imr.domain.evaluation.Trigger;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Draft;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.guidelines.library.Library;
import imr.guidelines.library.Remarks;
import imr.guidelines.library.Scope;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What stands at the head of a guideline, in words. */
final class Heads {
    private Heads() {}

    /** Labels and values in the order they are shown. */
    static Map<String, String> of(Library library, Guideline guideline) {
        Map<String, String> head = new LinkedHashMap<>();
        Scope scope = guideline.scope();
        head.put("citation", guideline.citation());
        head.put("in letters", guideline.label());
        head.put("edition", guideline.edition() + " · dates read in " + guideline.source());
        head.put("rank", words(guideline.rank()));
        head.put("in force", words(guideline.effective()));
        head.put(
                "applies to",
                scope.treatments().stream().map(t -> t.code()).collect(Collectors.joining(", "))
                        + (scope.bodyParts().isEmpty() ? "" : " · " + parts(scope.bodyParts())));
        for (Scope.Exclusion except : scope.except())
            head.put("not to", parts(except.bodyParts()) + " " + words(except.during()));
        if (scope.when() != null) head.put("only when", Outline.sentence(library, scope.when()));
        Remarks remarks = guideline.remarks();
        if (remarks != null && remarks.governs() != null) head.put("why this one", remarks.governs());
        if (remarks != null && remarks.upheld() != null)
            head.put(
                    "if upheld",
                    remarks.upheld().text().says() + " ("
                            + remarks.upheld().text().cite() + "), where " + Outline.inline(library, remarks.upheld()));
        return head;
    }

    /** {@code from 2009-07-18 to 2016-07-28, by the date of the request}. */
    static String words(Interval interval) {
        return "from " + interval.from() + (interval.to() == null ? "" : " to " + interval.to())
                + ", by the date of the " + words(interval.trigger());
    }

    static String words(Trigger trigger) {
        return switch (trigger) {
            case REQUEST -> "request";
            case SERVICE -> "service";
            case DECISION -> "decision";
            case INJURY -> "injury";
        };
    }

    static String words(Rank rank) {
        return switch (rank) {
            case MTUS -> "MTUS";
            case ACOEM_ODG -> "ACOEM/ODG";
            case OTHER_GUIDELINE -> "other guideline";
            case STUDY -> "study";
            case LAW -> "law, beside the guideline";
        };
    }

    static String words(SourceStatus status) {
        return switch (status) {
            case C -> "C read in the text of the source";
            case D -> "D stated by reviewers in published determinations";
            case S -> "S read in a secondary source";
            case DRAFT -> "DRAFT from general knowledge, not compared with the text, recommends nothing";
            case U -> "U not confirmed, never evaluated";
        };
    }

    static String parts(List<BodyPart> parts) {
        return parts.stream().map(BodyPart::words).collect(Collectors.joining(", "));
    }

    /** What is to be known of a criterion besides its text: that silence meets it, and why it stays though nearly all records do. */
    static String kind(Criterion criterion) {
        String exclusion = criterion.kind() == Criterion.Kind.EXCLUSION ? " · an exclusion: silence meets it" : "";
        String often = criterion.oftenMet() == null ? "" : " · often met because " + criterion.oftenMet();
        Draft draft = criterion.draft();
        String check = draft == null
                ? ""
                : " · to check: " + draft.check()
                        + (draft.confidence() == null
                                ? ""
                                : " (confidence " + draft.confidence().name().toLowerCase(Locale.ROOT) + ")");
        return exclusion + often + check;
    }
}
