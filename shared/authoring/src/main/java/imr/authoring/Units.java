package imr.authoring;

import imr.domain.Unit;
import java.util.Optional;

/** The units as authors write them: singular, plural or name. */
final class Units {
    private Units() {}

    static Optional<Unit> of(String text) {
        for (Unit unit : Unit.values())
            if (unit.plural().equals(text)
                    || unit.singular().equals(text)
                    || unit.name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace('_', ' ')
                            .equals(text)) return Optional.of(unit);
        return Optional.empty();
    }
}
