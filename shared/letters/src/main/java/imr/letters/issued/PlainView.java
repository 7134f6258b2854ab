package imr.letters.issued;

import java.util.List;

/**
 * What the worker needs to know, for the templates in English and Spanish.
 *
 * @param several    whether more than one treatment was asked for
 * @param approved   whether any was found necessary
 * @param refused    whether the denial of any stands
 * @param mixed      whether both
 * @param toCome     whether one found necessary has yet to be given
 * @param given      whether one found necessary was given already
 * @param part       whether utilization review had allowed a part of one
 */
public record PlainView(
        List<PlainItem> items,
        boolean several,
        boolean approved,
        boolean refused,
        boolean mixed,
        boolean toCome,
        boolean given,
        boolean part,
        String mailed,
        String until,
        String mailedInSpanish,
        String untilInSpanish) {
    /** A treatment and whether it was found necessary. */
    public record PlainItem(String text, boolean approved) {}
}
