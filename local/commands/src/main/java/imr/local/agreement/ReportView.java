package imr.local.agreement;

import java.util.List;

/** What the report of agreement shows, as texts: the template puts them in place and nothing more. */
record ReportView(List<Figure> figures, Cells matrix, List<TreatmentRow> treatments, List<Difference> differences) {
    /** A figure with what it must reach. */
    record Figure(String name, String value, String target, boolean reached) {}

    /** Counts of items, decided by recommended. */
    record Cells(
            int upheldUpheld,
            int upheldOverturned,
            int overturnedUpheld,
            int overturnedOverturned,
            int without,
            int items) {}

    /**
     * A treatment.
     *
     * @param agreeShare  width of the bar of agreements, in percent of the items with the most
     * @param differShare width of the bar of disagreements
     */
    record TreatmentRow(
            String treatment, int items, int agree, int differ, int without, String agreeShare, String differShare) {}

    /**
     * An item on which recommendation and decision differ.
     *
     * @param quotes  words of the record that the deciding criterion rests on
     * @param terms   what was looked for where nothing was found, empty otherwise
     * @param nearest passages that came near
     */
    record Difference(
            String caseNumber,
            String item,
            String text,
            String treatment,
            String recommended,
            String decided,
            String guideline,
            String criterion,
            String says,
            String finding,
            String because,
            List<Passage> quotes,
            String terms,
            int pages,
            List<Passage> nearest,
            String reviewerGuideline,
            String reviewerRationale) {
        /** Style class of the recommendation. */
        String recommendedClass() {
            return recommended.toLowerCase(java.util.Locale.ROOT);
        }

        /** Style class of the decision. */
        String decidedClass() {
            return decided.toLowerCase(java.util.Locale.ROOT);
        }

        /** Whether something was looked for and not found. */
        boolean searched() {
            return !terms.isEmpty();
        }
    }

    /** Quoted words with their place. */
    record Passage(String words, String place) {}
}
