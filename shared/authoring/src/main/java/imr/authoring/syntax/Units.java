package imr.authoring.syntax;

import imr.domain.Unit;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** The units as authors write them: singular, plural or name. */
public final class Units {
    /** Other ways in which guidelines write a unit. */
    private static final Map<String, Unit> ALSO =
            Map.of("mg MME per day", Unit.MME_PER_DAY, "MME per day", Unit.MME_PER_DAY);

    private Units() {}

    public static Optional<Unit> of(String text) {
        Unit also = ALSO.get(text);
        if (also != null) return Optional.of(also);
        return Arrays.stream(Unit.values())
                .filter(unit -> unit.plural().equals(text)
                        || unit.singular().equals(text)
                        || unit.name()
                                .toLowerCase(Locale.ROOT)
                                .replace('_', ' ')
                                .equals(text))
                .findFirst();
    }

    public static List<String> all() {
        return Arrays.stream(Unit.values()).map(Unit::plural).toList();
    }

    /** The units that measure the same. */
    public static String like(Unit unit) {
        return String.join(
                " or ",
                Arrays.stream(Unit.values())
                        .filter(u -> u.dimension() == unit.dimension())
                        .map(Unit::plural)
                        .toList());
    }
}
