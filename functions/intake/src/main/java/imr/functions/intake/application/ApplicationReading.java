package imr.functions.intake.application;

import imr.domain.Problem;
import java.util.List;

/** What came of reading an application. Exactly one of {@link Usable}, {@link Unusable}. */
public sealed interface ApplicationReading {
    /** It can be used. */
    record Usable(Application application) implements ApplicationReading {}

    /** It cannot; all that is wrong with it, in the order of the document. */
    record Unusable(List<Problem> problems) implements ApplicationReading {
        public Unusable {
            problems = List.copyOf(problems);
        }
    }
}
