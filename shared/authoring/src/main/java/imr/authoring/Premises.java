package imr.authoring;

import imr.domain.fact.FactId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactTest;
import java.util.Set;
import java.util.TreeSet;

/** What facts can follow from. */
final class Premises {
    private Premises() {}

    /** Whether it is made of forms that a derivation knows, and shows some fact that what follows can rest on. */
    static boolean canBeMet(Criterion premise) {
        return premise.unless() == null
                && switch (premise.decidedBy()) {
                    case Expression.Compare(var query, var test) -> !(test instanceof FactTest.NoneDocumented);
                    case Expression.All(var of) ->
                        of.stream().allMatch(part -> isSilence(part) || canBeMet(part))
                                && of.stream().anyMatch(Premises::canBeMet);
                    case Expression.Any(var of) -> of.stream().allMatch(Premises::canBeMet);
                    case Expression.Grounds grounds -> false;
                    case Expression.AtLeast some -> false;
                    case Expression.Not not -> false;
                    case Expression.Use use -> false;
                };
    }

    private static boolean isSilence(Criterion part) {
        return part.decidedBy() instanceof Expression.Compare(var query, var test)
                && test instanceof FactTest.NoneDocumented;
    }

    static Set<FactId> facts(Criterion premise) {
        Set<FactId> facts = new TreeSet<>();
        collect(premise, facts);
        return facts;
    }

    private static void collect(Criterion premise, Set<FactId> facts) {
        if (premise.decidedBy() instanceof Expression.Compare(var query, var test)) facts.add(query.fact());
        for (Criterion part : premise.decidedBy().parts()) collect(part, facts);
    }
}
