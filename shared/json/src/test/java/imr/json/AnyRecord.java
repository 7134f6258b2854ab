package imr.json;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.Measure;
import imr.domain.TreatmentId;
import imr.domain.Unit;
import imr.domain.casefile.Amount;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.CriterionId;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.GuidelineRef;
import imr.domain.evaluation.LawNote;
import imr.domain.evaluation.Rank;
import imr.domain.fact.Clause;
import imr.domain.fact.Evidence;
import imr.domain.fact.FactId;
import imr.domain.fact.Role;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Makes any domain record out of a seed: every component filled, or left out where it may be, so that no field can be forgotten. */
final class AnyRecord {
    private static final int DEPTH = 3;
    private final Random random;

    AnyRecord(long seed) {
        random = new Random(seed);
    }

    <T> T of(Class<T> type) {
        return type.cast(value(type, 0));
    }

    private Object value(Type type, int depth) {
        if (type instanceof ParameterizedType generic) return collection(generic, depth);
        Class<?> plain = (Class<?>) type;
        if (plain == String.class) return word();
        if (plain == int.class || plain == Integer.class) return 1 + random.nextInt(400);
        if (plain == long.class) return (long) random.nextInt(1 << 30);
        if (plain == boolean.class) return random.nextBoolean();
        if (plain == LocalDate.class) return LocalDate.of(2010, 1, 1).plusDays(random.nextInt(6000));
        if (plain == CaseNumber.class) return new CaseNumber("CM26-" + (1_000_000 + random.nextInt(8_999_999)));
        if (plain == CaseVersion.class) return new CaseVersion(1 + random.nextInt(9));
        if (plain == ItemNumber.class) return new ItemNumber(1 + random.nextInt(9));
        if (plain == Digest.class) return Digest.of(word());
        if (plain == DocumentId.class) return new DocumentId("report " + random.nextInt(99) + ".pdf");
        if (plain == CriterionId.class) return new CriterionId("guideline/pathway/" + random.nextInt(99));
        if (plain == FactId.class) return new FactId("fact.number-" + random.nextInt(99));
        if (plain == TreatmentId.class) return new TreatmentId("treatment.number-" + random.nextInt(99));
        if (plain == Measure.class) return measure();
        if (plain == Amount.class) return random.nextBoolean() ? Amount.UNSTATED : Amount.of(measure());
        if (plain == Evidence.class) return evidence();
        if (plain == Clause.class) return clause();
        if (plain.isEnum()) return pick(plain.getEnumConstants());
        if (plain.isSealed()) return value(pick(plain.getPermittedSubclasses()), depth);
        return record(plain, depth);
    }

    private Object record(Class<?> type, int depth) {
        RecordComponent[] components = type.getRecordComponents();
        Object[] values = new Object[components.length];
        for (int i = 0; i < components.length; i++) values[i] = component(type, components[i], depth + 1);
        if (type == LawNote.class) values[0] = ofLaw((GuidelineRef) values[0]);
        try {
            var constructor = type.getDeclaredConstructor(
                    Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new));
            constructor.setAccessible(true);
            return constructor.newInstance(values);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(type.getName(), e);
        }
    }

    /** Notes rest on rules of law alone. */
    private static GuidelineRef ofLaw(GuidelineRef rule) {
        return new GuidelineRef(
                rule.id(),
                rule.title(),
                rule.label(),
                rule.citation(),
                rule.edition(),
                Rank.LAW,
                rule.from(),
                rule.to(),
                rule.trigger());
    }

    private @Nullable Object component(Class<?> owner, RecordComponent component, int depth) {
        if (owner == Evaluation.class && component.getName().equals("format")) return Evaluation.FORMAT;
        boolean nullable = component.getAnnotatedType().isAnnotationPresent(Nullable.class);
        return nullable && random.nextBoolean() ? null : value(component.getGenericType(), depth);
    }

    private Object collection(ParameterizedType type, int depth) {
        Type[] of = type.getActualTypeArguments();
        // Deep down lists are empty, so that trees end; a case still has its items.
        int size = depth > DEPTH ? 0 : 1 + random.nextInt(2);
        List<Object> values = new ArrayList<>();
        for (int i = 0; i < size; i++) values.add(value(of[0], depth));
        if (type.getRawType() == Set.class) return new TreeSet<>(values);
        if (type.getRawType() != SortedMap.class) return values;
        TreeMap<Object, Object> map = new TreeMap<>();
        for (Object key : values) map.put(key, value(of[1], depth));
        return map;
    }

    private Measure measure() {
        BigDecimal low = BigDecimal.valueOf(random.nextInt(2000), random.nextInt(3));
        return new Measure(low, low.add(BigDecimal.valueOf(random.nextInt(5))), pick(Unit.values()));
    }

    private Evidence evidence() {
        int start = random.nextInt(3000);
        return new Evidence(new DocumentId("a.pdf"), 1 + random.nextInt(9), start, start + random.nextInt(90), word());
    }

    private Clause clause() {
        Evidence place = evidence();
        String unread = random.nextBoolean() ? null : word();
        return new Clause(place.document(), place.page(), place.start(), place.end(), pick(Role.values()), unread);
    }

    private String word() {
        return pick("12 visits", "\"quoted\" \\ and é ü ½ ≤", "line\nbreak\ttab", "pain 7/10 – 𝛼")
                + random.nextInt(1000);
    }

    @SafeVarargs
    private <T> T pick(T... values) {
        return values[random.nextInt(values.length)];
    }
}
