package imr.json;

import imr.domain.evaluation.Evaluation;

/** {@code evaluation.json}, format {@code imr.trace.v1}: the trace of an evaluation. */
public final class EvaluationJson {
    private EvaluationJson() {}

    public static byte[] write(Evaluation evaluation) {
        return Json.write(evaluation);
    }

    /** Throws {@link UnreadableDocument} when the bytes are not an evaluation of this format. */
    public static Evaluation read(byte[] json) {
        Evaluation evaluation = Json.read(json, Evaluation.class);
        if (!Evaluation.FORMAT.equals(evaluation.format())) throw new UnreadableDocument(Evaluation.FORMAT, "/format");
        return evaluation;
    }
}
