package imr.domain.process;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * When something may happen to a case.
 *
 * @param from     the case is in one of these states
 * @param unless   and in none of these
 * @param to       the state it is in afterwards; {@code null} where it stays where it is
 * @param by       who may cause it
 * @param requires what else must hold, in words; empty where nothing must
 * @param citation the law behind it; empty where it is the organization's own step
 */
public record TransitionRule(
        TransitionName name,
        Set<StateName> from,
        Set<StateName> unless,
        @Nullable StateName to,
        Set<ActorRole> by,
        String requires,
        String citation) {
    public TransitionRule {
        from = ordered(from, StateName.class);
        unless = ordered(unless, StateName.class);
        by = ordered(by, ActorRole.class);
    }

    /** Whether a case in these states is where this may happen. */
    boolean fits(Set<StateName> states) {
        return states.stream().anyMatch(from::contains) && states.stream().noneMatch(unless::contains);
    }

    private static <E extends Enum<E>> Set<E> ordered(Set<E> values, Class<E> type) {
        EnumSet<E> ordered = EnumSet.noneOf(type);
        ordered.addAll(values);
        return Collections.unmodifiableSet(ordered);
    }
}
