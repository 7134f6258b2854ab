package imr.domain.process;

import imr.domain.Digest;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of an issued determination. Its three parts go on side by side: a determination may be appealed before its public copy is out,
 * and an appeal does not stop the clock of implementation.
 *
 * @param publicCopy digest of the published copy; {@code null} until it is published
 */
public record Aftermath(@Nullable Digest publicCopy, Appeal appeal, Implementation implementation) {
    public static final Aftermath NONE = new Aftermath(null, Appeal.NONE, new Implementation.NotDue());

    /** Where an appeal to the Workers' Compensation Appeals Board stands (Labor Code 4610.6(h)). A reversal supersedes the determination. */
    public enum Appeal {
        NONE,
        PENDING,
        AFFIRMED
    }

    /** Whether the employer did what an overturned item orders (Labor Code 4610.6(j), 8 CCR 9792.10.7). */
    public sealed interface Implementation {
        record NotDue() implements Implementation {}

        /** By the end of that day. */
        record Due(LocalDate due) implements Implementation {}

        record Done(LocalDate on) implements Implementation {}

        /** The due day passed without it. */
        record Overdue(LocalDate due) implements Implementation {}
    }

    Aftermath published(Digest copy) {
        return new Aftermath(copy, appeal, implementation);
    }

    Aftermath with(Appeal changed) {
        return new Aftermath(publicCopy, changed, implementation);
    }

    Aftermath with(Implementation changed) {
        return new Aftermath(publicCopy, appeal, changed);
    }

    /** The states this adds to {@link StateName#ISSUED}. */
    Set<StateName> states() {
        EnumSet<StateName> states = EnumSet.noneOf(StateName.class);
        if (publicCopy != null) states.add(StateName.PUBLISHED);
        switch (appeal) {
            case NONE -> {}
            case PENDING -> states.add(StateName.APPEALED);
            case AFFIRMED -> states.add(StateName.AFFIRMED);
        }
        switch (implementation) {
            case Implementation.NotDue notDue -> {}
            case Implementation.Due due -> states.add(StateName.IMPLEMENTATION_DUE);
            case Implementation.Done done -> states.add(StateName.IMPLEMENTED);
            case Implementation.Overdue overdue -> states.add(StateName.OVERDUE);
        }
        return states;
    }
}
