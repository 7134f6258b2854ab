package imr.guidelines.library;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a criterion is decided. Exactly one of {@link All}, {@link Any}, {@link Grounds}, {@link AtLeast}, {@link Not}, {@link Use}, {@link Compare}.
 * Combined in Kleene's three-valued logic: an unknown stays unknown unless the rest decides.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "form")
@JsonSubTypes({
    @JsonSubTypes.Type(value = Expression.All.class, name = "all"),
    @JsonSubTypes.Type(value = Expression.Any.class, name = "any"),
    @JsonSubTypes.Type(value = Expression.Grounds.class, name = "grounds"),
    @JsonSubTypes.Type(value = Expression.AtLeast.class, name = "at-least"),
    @JsonSubTypes.Type(value = Expression.Not.class, name = "not"),
    @JsonSubTypes.Type(value = Expression.Use.class, name = "use"),
    @JsonSubTypes.Type(value = Expression.Compare.class, name = "compare")
})
public sealed interface Expression {
    /** The criteria it is made of, in the guideline's order. */
    default List<Criterion> parts() {
        return switch (this) {
            case All(var of) -> of;
            case Any(var of) -> of;
            case Grounds(var of) -> of;
            case AtLeast(int count, var of) -> of;
            case Not(var inner) -> List.of(inner);
            case Use use -> List.of();
            case Compare compare -> List.of();
        };
    }

    record All(List<Criterion> of) implements Expression {
        public All {
            of = List.copyOf(of);
        }
    }

    record Any(List<Criterion> of) implements Expression {
        public Any {
            of = List.copyOf(of);
        }
    }

    /** The alternatives a guideline itself names, each an indication in its own right with its own citation; one is enough. */
    record Grounds(List<Criterion> of) implements Expression {
        public Grounds {
            of = List.copyOf(of);
        }
    }

    record AtLeast(int count, List<Criterion> of) implements Expression {
        public AtLeast {
            of = List.copyOf(of);
        }
    }

    record Not(Criterion criterion) implements Expression {}

    /**
     * A definition of the library, in the version in force on the case's date.
     *
     * @param from treatment that the definition's facts must be attributed to, {@link FactQuery#ITEM} for the item's own
     */
    record Use(String definition, @Nullable String from) implements Expression {}

    record Compare(FactQuery query, FactTest test) implements Expression {}
}
