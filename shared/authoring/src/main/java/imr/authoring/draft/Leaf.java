package imr.authoring.draft;

import imr.authoring.words.TestWords;
import imr.domain.Measure;
import imr.domain.Unit;
import imr.domain.evaluation.CriterionId;
import imr.guidelines.evaluation.Bounds;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.Library;
import imr.guidelines.library.VocabularyEntry;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The settings of a comparison: met, not met and silent, for an amount at its bounds. */
final class Leaf {
    private static final String ANOTHER_CODE = "something-else";
    private static final String A_DAY = "2010-01-01";

    private final CriterionId id;
    private final String fact;
    private final VocabularyEntry entry;
    private final FactTest test;
    private final boolean exact;

    /**
     * @param from  the treatment a definition was given, {@code null} outside one
     * @param exact whether a duration that is missed by a hair is missed
     */
    Leaf(Library library, CriterionId id, Expression.Compare comparison, @Nullable String from, boolean exact) {
        FactQuery query = comparison.query();
        this.id = id;
        this.entry = library.entry(query.fact()).orElseThrow();
        this.test = comparison.test();
        this.exact = exact;
        String of = FactQuery.PARAMETER.equals(query.of()) ? from : query.of();
        this.fact = TestWords.of(new FactQuery(query.fact(), named(of), false, named(query.drug())));
    }

    private static @Nullable String named(@Nullable String value) {
        return FactQuery.ANY.equals(value) ? null : value;
    }

    /** All settings; those that meet it come first. */
    List<Setting> settings() {
        return switch (test) {
            case FactTest.Documented documented ->
                List.of(with(some(), "met", State.MET), with(no(), "not met", State.NOT_MET), silent());
            case FactTest.RuledOut ruledOut ->
                List.of(with(no(), "met", State.MET), with(some(), "not met", State.NOT_MET), silent());
            case FactTest.NoneDocumented none ->
                List.of(Setting.of(id, name("met"), List.of(), State.MET), with(some(), "not met", State.NOT_MET));
            case FactTest.IsOneOf(var codes) -> {
                List<Setting> settings = new ArrayList<>();
                for (String code : codes) settings.add(with(fact + ": " + code, "met by " + code, State.MET));
                settings.add(with(fact + ": " + ANOTHER_CODE, "not met", State.NOT_MET));
                settings.add(silent());
                yield settings;
            }
            case FactTest.IsNotOneOf(var codes) -> {
                List<Setting> settings = new ArrayList<>();
                settings.add(with(fact + ": " + otherThan(codes), "met", State.MET));
                for (String code : codes) settings.add(with(fact + ": " + code, "not met by " + code, State.NOT_MET));
                settings.add(silent());
                yield settings;
            }
            case FactTest.Within within -> amounts(within);
        };
    }

    private String otherThan(List<String> codes) {
        return entry.codes().stream()
                .filter(code -> !codes.contains(code))
                .findFirst()
                .orElse(ANOTHER_CODE);
    }

    private List<Setting> amounts(FactTest.Within within) {
        List<Setting> met = new ArrayList<>();
        List<Setting> notMet = new ArrayList<>();
        boolean lenient = !exact
                && Bounds.isReckoned(entry.id())
                && entry.unit() != null
                && entry.unit().dimension() == Unit.Dimension.TIME;
        Measure low = within.low();
        Measure high = within.high();
        if (high != null) {
            amount(high, within.highOpen() ? -1 : 0, met, State.MET);
            missed(high, within.highOpen() ? 0 : 1, 1, lenient, met, notMet);
        }
        if (low != null) {
            amount(low, within.lowOpen() ? 1 : 0, met, State.MET);
            missed(low, within.lowOpen() ? 0 : -1, -1, lenient, met, notMet);
        }
        List<Setting> all = new ArrayList<>(met);
        all.addAll(notMet);
        all.add(silent());
        return all;
    }

    /** One step beyond a bound; of a duration that is by a hair, also the first step that is by more. */
    private void missed(
            Measure bound, int step, int direction, boolean lenient, List<Setting> met, List<Setting> notMet) {
        if (!lenient) {
            amount(bound, step, notMet, State.NOT_MET);
            return;
        }
        BigDecimal hair = bound.low().multiply(Bounds.HAIR);
        int far = step;
        while (BigDecimal.valueOf(Math.abs(far)).compareTo(hair) <= 0) far += direction;
        if (far != step) {
            String words = bound.low().add(BigDecimal.valueOf(step)).toPlainString() + " "
                    + bound.unit().plural();
            met.add(Setting.near(id, name("near at " + words), List.of(fact + ": " + words)));
        }
        amount(bound, far, notMet, State.NOT_MET);
    }

    private void amount(Measure bound, int step, List<Setting> to, State state) {
        BigDecimal amount = bound.low().add(BigDecimal.valueOf(step));
        if (amount.signum() < 0) return;
        String words = amount.toPlainString() + " " + bound.unit().plural();
        to.add(with(fact + ": " + words, state.words() + " at " + words, state));
    }

    private String some() {
        return switch (entry.type()) {
            case FLAG -> fact;
            case AMOUNT -> fact + ": 1 " + unit();
            case DAY -> fact + ": " + A_DAY;
            case CODE ->
                fact + ": "
                        + (entry.codes().isEmpty()
                                ? ANOTHER_CODE
                                : entry.codes().getFirst());
        };
    }

    private String unit() {
        return entry.unit() == null ? "" : entry.unit().plural();
    }

    private String no() {
        return switch (entry.type()) {
            case FLAG -> fact + ": no";
            case AMOUNT, DAY, CODE -> some() + ", no";
        };
    }

    private Setting with(String stated, String words, State state) {
        return Setting.of(id, name(words), List.of(stated), state);
    }

    private Setting silent() {
        return Setting.of(id, name("silent"), List.of(), State.NOT_DOCUMENTED);
    }

    private String name(String words) {
        String last = id.value().substring(id.value().lastIndexOf('/') + 1);
        return last + " " + words;
    }
}
