package imr.authoring.mutation;

import imr.guidelines.library.Criterion;
import java.util.function.UnaryOperator;

/** A criterion with one change in it, at it or below it. */
record Change(Mutant.Kind kind, String where, String change, Criterion criterion) {
    /** The same change seen from the criterion around it. */
    Change within(UnaryOperator<Criterion> around) {
        return new Change(kind, where, change, around.apply(criterion));
    }
}
