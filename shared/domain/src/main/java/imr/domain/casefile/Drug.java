package imr.domain.casefile;

import org.jspecify.annotations.Nullable;

/**
 * A drug as an item names it.
 *
 * @param name     generic name, lower case, such as {@code hydrocodone-acetaminophen}
 * @param strength as written, such as {@code 10/325mg}
 * @param form     tablet, patch, gel, cream and so on, where stated
 */
public record Drug(
        String name, @Nullable String strength, @Nullable String form) {}
