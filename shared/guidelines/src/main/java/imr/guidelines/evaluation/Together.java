package imr.guidelines.evaluation;

import imr.domain.BodyPart;
import imr.domain.Side;
import imr.domain.TreatmentId;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Provenance;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Derivation.Carried;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Facts from which another follows, and what that one takes over from them.
 *
 * @param past whether one of them lies in the past, so that what follows does
 */
record Together(
        Set<BodyPart> parts,
        Side side,
        @Nullable TreatmentId of,
        @Nullable String drug,
        boolean past,
        @Nullable LocalDate on,
        List<Evidence> evidence) {
    Together {
        evidence = List.copyOf(evidence);
    }

    static Together of(Fact fact, Set<Carried> carries) {
        return new Together(
                carries.contains(Carried.REGION) ? fact.bodyParts() : EnumSet.noneOf(BodyPart.class),
                carries.contains(Carried.SIDE) ? fact.side() : Side.UNSTATED,
                carries.contains(Carried.OF) ? fact.of() : null,
                carries.contains(Carried.DRUG) ? fact.drug() : null,
                fact.status() == FactStatus.HISTORICAL,
                fact.on(),
                fact.evidence());
    }

    boolean goesWith(Together other) {
        return Regions.speaksFor(parts, side, other.parts, other.side)
                && (of == null || other.of == null || of.isWithin(other.of) || other.of.isWithin(of))
                && (drug == null || other.drug == null || drug.equals(other.drug));
    }

    Together with(Together other) {
        List<Evidence> all = new ArrayList<>(evidence);
        other.evidence.stream().filter(one -> !all.contains(one)).forEach(all::add);
        return new Together(
                parts.isEmpty() ? other.parts : parts,
                side == Side.UNSTATED ? other.side : side,
                of == null ? other.of : of,
                drug == null ? other.drug : drug,
                past || other.past,
                later(on, other.on),
                all);
    }

    private static @Nullable LocalDate later(@Nullable LocalDate a, @Nullable LocalDate b) {
        if (a == null || b == null) return a == null ? b : a;
        return a.isAfter(b) ? a : b;
    }

    boolean saysTheSameAs(Together other) {
        return past == other.past
                && side == other.side
                && parts.equals(other.parts)
                && Objects.equals(of, other.of)
                && Objects.equals(drug, other.drug);
    }

    /** What follows. */
    Fact fact(Derivation derivation) {
        return new Fact(
                derivation.then(),
                derivation.value(),
                past ? FactStatus.HISTORICAL : FactStatus.ASSERTED,
                Provenance.DERIVED,
                parts,
                side,
                of,
                drug,
                on,
                evidence);
    }
}
