package imr.guidelines.evaluation;

import imr.domain.evaluation.Trigger;

/** Words of the field for closed sets, as they stand in a sentence. */
final class Words {
    private Words() {}

    static String of(Trigger trigger) {
        return switch (trigger) {
            case REQUEST -> "the date of the request";
            case SERVICE -> "the date of service";
            case DECISION -> "the date of decision";
            case INJURY -> "the date of injury";
        };
    }
}
