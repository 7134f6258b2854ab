package imr.authoring.draft;

import imr.domain.evaluation.CriterionId;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.Library;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Puts criteria into every state that matters: each comparison in turn made the one that decides. */
final class Situations {
    private final Library library;
    private final LocalDate day;

    private final Map<Key, List<Setting>> made = new HashMap<>();

    /** A criterion, with or without its exception, for the treatment a definition was given, its durations exact or not. */
    private record Key(
            CriterionId criterion,
            boolean exception,
            @Nullable String from,
            boolean exact) {}

    /** @param day on which definitions are looked up */
    Situations(Library library, LocalDate day) {
        this.library = library;
        this.day = day;
    }

    List<Setting> of(Criterion criterion) {
        return of(criterion, null, false);
    }

    /** Circumstances that decide the way: there durations count exactly. */
    List<Setting> exactly(Criterion circumstances) {
        return of(circumstances, null, true);
    }

    /** A setting with circumstances in a state, the one with the fewest facts. */
    Optional<Setting> first(Criterion circumstances, State state) {
        return first(circumstances, state, null, true);
    }

    private Optional<Setting> first(Criterion criterion, State state, @Nullable String from, boolean exact) {
        return of(criterion, from, exact).stream()
                .filter(setting -> setting.state() == state)
                .min(Comparator.comparingInt(setting -> setting.facts().size()));
    }

    private List<Setting> of(Criterion criterion, @Nullable String from, boolean within) {
        boolean exact = within || criterion.kind() == Criterion.Kind.EXCLUSION;
        Key key = new Key(criterion.text().id(), criterion.unless() != null, from, exact);
        List<Setting> known = made.get(key);
        if (known == null) {
            known = List.copyOf(make(criterion, from, exact));
            made.put(key, known);
        }
        return known;
    }

    private List<Setting> make(Criterion criterion, @Nullable String from, boolean exact) {
        CriterionId id = criterion.text().id();
        List<Setting> settings = new ArrayList<>(
                switch (criterion.decidedBy()) {
                    case Expression.Compare compare -> new Leaf(library, id, compare, from, exact).settings();
                    case Expression.All(var of) -> each(id, of, of.size(), from, exact);
                    case Expression.Any(var of) -> each(id, of, 1, from, exact);
                    case Expression.Grounds(var of) -> each(id, of, 1, from, exact);
                    case Expression.AtLeast(int count, var of) -> each(id, of, count, from, exact);
                    case Expression.Not(var inner) ->
                        of(inner, from, true).stream()
                                .map(part -> part.within(id, List.of(), State.not(part.state())))
                                .toList();
                    case Expression.Use(var name, var treatment) ->
                        definition(name)
                                .map(definition -> of(definition.meaning(), treatment, exact).stream()
                                        .map(part -> part.within(id, List.of(), part.state()))
                                        .toList())
                                .orElse(List.of());
                });
        if (criterion.unless() != null) settings.addAll(waived(criterion, criterion.unless(), from, exact));
        return settings;
    }

    private Optional<Definition> definition(String name) {
        return library.content().definitions().stream()
                .filter(d -> d.name().equals(name) && d.effective().contains(day))
                .findFirst();
    }

    /** Each part in each of its states, with as many others met as make it the one that decides, and the rest silent. */
    private List<Setting> each(CriterionId id, List<Criterion> of, int count, @Nullable String from, boolean exact) {
        List<Setting> settings = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            List<String> facts = new ArrayList<>();
            List<State> others = new ArrayList<>();
            for (int j = 0; j < of.size(); j++) {
                if (j == i) continue;
                boolean needed = others.stream().filter(State.MET::equals).count() < count - 1;
                Setting other =
                        needed ? first(of.get(j), State.MET, from, exact).orElse(null) : quiet(of.get(j), from, exact);
                if (other == null) continue;
                others.add(other.state());
                facts.addAll(other.facts());
            }
            for (Setting part : of(of.get(i), from, exact)) {
                List<State> states = new ArrayList<>(others);
                states.add(part.state());
                settings.add(
                        part.within(id, facts, count == of.size() ? State.all(states) : State.atLeast(count, states)));
            }
        }
        if (count < of.size()) settings.add(none(id, of, count, from, exact));
        return settings;
    }

    /** Every part not met, where one is enough or some are. */
    private Setting none(CriterionId id, List<Criterion> of, int count, @Nullable String from, boolean exact) {
        List<String> facts = new ArrayList<>();
        List<State> states = new ArrayList<>();
        for (Criterion part : of)
            first(part, State.NOT_MET, from, exact)
                    .or(() -> first(part, State.NOT_DOCUMENTED, from, exact))
                    .ifPresent(setting -> {
                        states.add(setting.state());
                        setting.facts().stream()
                                .filter(fact -> !facts.contains(fact))
                                .forEach(facts::add);
                    });
        String last = id.value().substring(id.value().lastIndexOf('/') + 1);
        return Setting.of(id, last + " none", facts, State.atLeast(count, states));
    }

    /** Silent if it can be, else not met. */
    private @Nullable Setting quiet(Criterion criterion, @Nullable String from, boolean exact) {
        Function<State, Optional<Setting>> in = state -> first(criterion, state, from, exact);
        return in.apply(State.NOT_DOCUMENTED).or(() -> in.apply(State.NOT_MET)).orElse(null);
    }

    /** The exception met where the criterion itself is not. */
    private List<Setting> waived(Criterion criterion, Criterion exception, @Nullable String from, boolean exact) {
        Criterion plain = criterion.excepting(null);
        List<String> not =
                first(plain, State.NOT_MET, from, exact).map(Setting::facts).orElse(List.of());
        return of(exception, from, true).stream()
                .filter(setting -> setting.state() == State.MET)
                .flatMap(setting -> List.of(List.<String>of(), not).stream()
                        .distinct()
                        .map(facts -> {
                            List<String> all = new ArrayList<>(setting.facts());
                            all.addAll(facts);
                            return Setting.of(
                                    criterion.text().id(), setting.name() + " waives", all, State.NOT_APPLICABLE);
                        }))
                .toList();
    }
}
