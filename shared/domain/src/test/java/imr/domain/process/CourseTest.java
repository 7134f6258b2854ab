package imr.domain.process;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.Digest;
import imr.domain.determination.CaseOutcome;
import imr.domain.process.Verdict.Accepted;
import imr.domain.reviewer.ReviewerId;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** What holds of any case, whatever happens to it in whatever order. */
class CourseTest {
    private static final int STEPS = 120;

    @Property(tries = 300)
    void everyCourseStaysInKnownStatesAndKeepsItsPromises(@ForAll @IntRange(max = 199) int seed) {
        Course course = Course.of(seed);
        ReviewState before = ReviewState.denied(Samples.CASE);
        for (ReviewState state : course.states()) {
            assertThat(state.states()).isNotEmpty().isSubsetOf(Set.of(StateName.values()));
            assertThat(state.excluded()).as("exclusions last").containsAll(before.excluded());
            assertThat(state.superseded().stream().limit(before.superseded().size()))
                    .as("what was issued is kept")
                    .isEqualTo(before.superseded());
            state.stage().reviewer().ifPresent(now -> assertThat(state.excluded())
                    .doesNotContain(now));
            if (before.stage() instanceof CaseStage.Issued former) keptAfterIssue(former, state);
            before = state;
        }
    }

    /** Or the properties would hold of courses that never come far. */
    @Example
    void theCoursesComeToEveryState() {
        Set<StateName> met = EnumSet.of(StateName.UR_DENIED_OR_MODIFIED);
        int secondDeterminations = 0;
        for (int seed = 0; seed < 200; seed++)
            for (ReviewState state : Course.of(seed).states()) {
                met.addAll(state.states());
                if (state.stage() instanceof CaseStage.Issued issued
                        && issued.determination().number() > 1) secondDeterminations++;
            }
        assertThat(met).containsExactlyInAnyOrder(StateName.values());
        assertThat(secondDeterminations).isPositive();
    }

    @Property(tries = 100)
    void theRecordOfEveryCourseVerifies(@ForAll @IntRange(max = 199) int seed) {
        List<AuditEntry> record = Course.of(seed).record();
        assertThat(AuditChain.verify(record)).isEmpty();
        assertThat(AuditChain.verifyTexts(record.stream().map(AuditText::of).toList()))
                .isEmpty();
        if (!record.isEmpty())
            assertThat(AuditChain.verify(record, record.getLast().digest())).isEmpty();
    }

    @Property(tries = 500)
    void everySingleByteChangeIsFoundWhereItIs(
            @ForAll @IntRange(max = 199) int seed, @ForAll @IntRange(min = 1, max = 255) int difference) {
        List<String> texts = new ArrayList<>(
                Course.of(seed).record().stream().map(AuditText::of).toList());
        if (texts.isEmpty()) return;
        Random random = new Random(seed);
        int entry = random.nextInt(texts.size());
        byte[] bytes = texts.get(entry).getBytes(StandardCharsets.ISO_8859_1);
        int place = random.nextInt(bytes.length);
        bytes[place] ^= (byte) difference;
        texts.set(entry, new String(bytes, StandardCharsets.ISO_8859_1));
        assertThat(AuditChain.verifyTexts(texts))
                .hasValueSatisfying(found -> assertThat(found.sequence()).isEqualTo(entry + 1L));
    }

    @Property(tries = 100)
    void everyEntryLeftOutRepeatedOrSwappedIsFound(@ForAll @IntRange(max = 199) int seed) {
        List<AuditEntry> record = Course.of(seed).record();
        if (record.size() < 2) return;
        int place = new Random(seed).nextInt(record.size() - 1);
        List<AuditEntry> without = new ArrayList<>(record);
        without.remove(place);
        List<AuditEntry> twice = new ArrayList<>(record);
        twice.add(place, record.get(place));
        List<AuditEntry> swapped = new ArrayList<>(record);
        swapped.set(place, record.get(place + 1));
        swapped.set(place + 1, record.get(place));
        assertThat(AuditChain.verify(without)).contains(new AuditBreak(place + 1L, AuditBreak.How.NUMBER_MISSING));
        assertThat(AuditChain.verify(twice)).contains(new AuditBreak(place + 2L, AuditBreak.How.NUMBER_MISSING));
        assertThat(AuditChain.verify(swapped)).contains(new AuditBreak(place + 1L, AuditBreak.How.NUMBER_MISSING));
    }

    private static void keptAfterIssue(CaseStage.Issued former, ReviewState now) {
        if (now.stage() instanceof CaseStage.Issued issued) {
            assertThat(issued.determination())
                    .as("what was signed does not change")
                    .isEqualTo(former.determination());
            return;
        }
        assertThat(now.stage()).isEqualTo(new CaseStage.Remanded());
        assertThat(now.superseded().getLast().determination()).isEqualTo(former.determination());
        assertThat(now.excluded()).contains(former.determination().reviewer());
    }

    /** Random transitions, legal and not, by whoever; three reviewers, so that remands come to pass. */
    private record Course(List<ReviewState> states, List<AuditEntry> record) {
        private static final Map<Integer, Course> KNOWN = new ConcurrentHashMap<>();

        static Course of(int seed) {
            return KNOWN.computeIfAbsent(seed, Course::played);
        }

        private static Course played(int seed) {
            Random random = new Random(seed);
            ReviewState state = ReviewState.denied(Samples.CASE);
            List<ReviewState> states = new ArrayList<>();
            List<AuditEntry> record = List.of();
            for (int step = 0; step < STEPS; step++) {
                Actor actor = actor(random, state);
                Transition transition = transition(random, state, actor.role());
                if (StateMachine.apply(state, transition, actor) instanceof Accepted(ReviewState next)) {
                    state = next;
                    states.add(next);
                    record = AuditChain.append(
                            record, Samples.CASE, Instant.ofEpochSecond(step), actor, AuditEvent.of(transition));
                }
            }
            return new Course(states, record);
        }

        private static Actor actor(Random random, ReviewState state) {
            List<ActorRole> able = Arrays.stream(ActorRole.values())
                    .filter(role -> !StateMachine.next(state, role).isEmpty())
                    .toList();
            ActorRole role = able.isEmpty() || random.nextInt(8) == 0
                    ? pick(random, List.of(ActorRole.values()))
                    : pick(random, able);
            String assigned = state.stage().reviewer().map(ReviewerId::value).orElse("R-0001");
            return new Actor(role, role == ActorRole.REVIEWER && random.nextInt(8) != 0 ? assigned : "somebody");
        }

        /** Mostly what may happen there, or courses would end at the first state. Ends such as termination are rarely tried. */
        private static Transition transition(Random random, ReviewState state, ActorRole role) {
            List<TransitionName> next = StateMachine.next(state, role);
            TransitionName name = next.isEmpty() || random.nextInt(5) == 0
                    ? pick(random, List.of(TransitionName.values()))
                    : pick(random, next);
            StateName to = TransitionTable.of(name).to();
            boolean ends = to != null && to.isFinal();
            if (ends && random.nextInt(20) != 0) name = TransitionName.EXPEDITED;
            ReviewerId reviewer = new ReviewerId("R-000" + random.nextInt(4));
            return switch (name) {
                case REVIEWER_ASSIGNED -> new ReviewTransition.ReviewerAssigned(reviewer);
                case REVIEWER_REASSIGNED ->
                    new ReviewTransition.ReviewerReassigned(
                            reviewer,
                            random.nextInt(9) == 0 ? ReassignmentReason.CONFLICT : ReassignmentReason.UNAVAILABLE);
                case DRAFTED -> new ReviewTransition.Drafted(Digest.of("draft " + random.nextInt(2)));
                case SIGNED_AND_ISSUED ->
                    Samples.signed(
                            Digest.of("draft " + random.nextInt(2)), pick(random, List.of(CaseOutcome.values())));
                default -> Samples.transition(name);
            };
        }

        private static <E> E pick(Random random, List<E> values) {
            return values.get(random.nextInt(values.size()));
        }
    }
}
