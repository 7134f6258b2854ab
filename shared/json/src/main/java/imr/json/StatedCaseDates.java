package imr.json;

import imr.domain.casefile.CaseDates;

/** The object {@code dates} of an application or of facts that somebody sends: the days of a case, each of which may be left out. */
public final class StatedCaseDates {
    private StatedCaseDates() {}

    /** What is stated; that the object itself is missing is a problem. */
    public static CaseDates of(Fields fields) {
        boolean missing = fields.isMissing("dates");
        Fields dates = fields.object("dates");
        CaseDates read = new CaseDates(
                dates.day("injury"),
                dates.day("request"),
                dates.day("urDecision"),
                dates.day("applicationReceived"),
                dates.day("assigned"),
                dates.day("recordsReceived"),
                dates.day("decision"));
        if (!missing) dates.done();
        return read;
    }
}
