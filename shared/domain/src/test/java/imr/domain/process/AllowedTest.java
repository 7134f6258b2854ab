package imr.domain.process;

import static org.assertj.core.api.Assertions.assertThat;

import imr.domain.process.Verdict.Accepted;
import imr.domain.process.Verdict.Refused;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every state × transition × role against {@code allowed.txt}, which was written state by state and not from the table. */
class AllowedTest {
    private static final Path FILE = Path.of("src/test/resources/imr/domain/process/allowed.txt");
    private static final Map<ActorRole, Character> LETTERS = new EnumMap<>(Map.of(
            ActorRole.PARTY, 'P',
            ActorRole.COORDINATOR, 'C',
            ActorRole.REVIEWER, 'R',
            ActorRole.PUBLISHER, 'U',
            ActorRole.AUDITOR, '-',
            ActorRole.SYSTEM, 'S'));

    @Test
    void whatIsListedIsAcceptedAndEverythingElseRefusedWithAReason() throws IOException {
        Set<String> allowed = allowed();
        SoftAssertions all = new SoftAssertions();
        int tried = 0;
        int accepted = 0;
        for (StateName state : StateName.values())
            for (TransitionName name : TransitionName.values())
                for (ActorRole role : ActorRole.values()) {
                    String combination = state + " " + name + " " + LETTERS.get(role);
                    Verdict verdict =
                            StateMachine.apply(Samples.at(state), Samples.transition(name), Samples.actor(role));
                    all.assertThat(verdict instanceof Accepted)
                            .as(combination)
                            .isEqualTo(allowed.contains(combination));
                    check(all, combination, state, verdict);
                    tried++;
                    if (verdict instanceof Accepted) accepted++;
                }
        all.assertAll();
        assertThat(tried)
                .isEqualTo(StateName.values().length * TransitionName.values().length * ActorRole.values().length);
        assertThat(accepted).as("every line of the file was met").isEqualTo(allowed.size());
    }

    @Test
    void whatMayHappenNextIsWhatIsListed() throws IOException {
        Set<String> told = new HashSet<>();
        for (StateName state : StateName.values())
            for (ActorRole role : ActorRole.values())
                StateMachine.next(Samples.at(state), role)
                        .forEach(name -> told.add(state + " " + name + " " + LETTERS.get(role)));
        assertThat(told).isEqualTo(allowed());
    }

    @Test
    void everyTransitionHasARule() {
        assertThat(TransitionTable.all()).extracting(TransitionRule::name).containsExactly(TransitionName.values());
        for (TransitionName name : TransitionName.values())
            assertThat(Samples.transition(name).name()).isEqualTo(name);
    }

    @Test
    void everyStateButTheFirstIsReachedAndEveryStateThatIsNotFinalIsLeft() {
        for (StateName state : StateName.values()) {
            assertThat(TransitionTable.all())
                    .as("reached: %s", state)
                    .anyMatch(rule -> state == rule.to() || state == StateName.UR_DENIED_OR_MODIFIED);
            boolean left =
                    TransitionTable.all().stream().anyMatch(rule -> rule.from().contains(state));
            if (state.isFinal()) assertThat(left).as("left: %s", state).isFalse();
            if (state.isOpen()) assertThat(left).as("left: %s", state).isTrue();
        }
    }

    private static void check(SoftAssertions all, String combination, StateName state, Verdict verdict) {
        switch (verdict) {
            case Accepted(ReviewState next) -> {
                TransitionRule rule =
                        TransitionTable.of(TransitionName.valueOf(combination.split(" ")[1]));
                StateName expected = rule.to() == null ? state : rule.to();
                all.assertThat(next.states()).as(combination).contains(expected);
            }
            case Refused refused -> {
                all.assertThat(refused.states()).as(combination).contains(state);
                all.assertThat(refused.expected()).as(combination).isNotBlank();
                all.assertThat(refused.advice()).as(combination).isNotBlank();
            }
        }
    }

    private static Set<String> allowed() throws IOException {
        Set<String> allowed = new HashSet<>();
        String state = "";
        for (String line : Files.readAllLines(FILE)) {
            if (line.isBlank() || line.startsWith("#")) continue;
            if (!line.startsWith(" ")) {
                state = StateName.valueOf(line).name();
                continue;
            }
            String[] words = line.strip().split(" ");
            for (char role : words[1].toCharArray())
                allowed.add(state + " " + TransitionName.valueOf(words[0]) + " " + role);
        }
        return allowed;
    }
}
