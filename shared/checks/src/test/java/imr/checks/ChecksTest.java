package imr.checks;

import static org.assertj.core.api.Assertions.assertThat;

import imr.library.BuiltInLibrary;
import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every draft of the folder has the faults that it says it has, at the places it says, and no other. */
class ChecksTest {
    private static final Checks CHECKS = new Checks(BuiltInLibrary.library());

    @ParameterizedTest(name = "{0}")
    @MethodSource("drafts")
    void aDraftHasTheFaultsItSays(Path file) throws IOException {
        DraftText text = new DraftText(Files.readString(file));
        assertThat(CHECKS.of(text.draft()))
                .extracting(result -> result.code() + " " + result.place().words())
                .as(file.getFileName().toString())
                .containsExactlyInAnyOrderElementsOf(text.expected);
    }

    /** A check without a near miss could be one that always finds. */
    @ParameterizedTest
    @EnumSource(CheckCode.class)
    void everyKindOfFaultHasADraftWithItAndANearMissWithout(CheckCode code) throws Exception {
        List<DraftText> own = new ArrayList<>();
        for (Path file :
                in(folder().resolve(code.name().toLowerCase(Locale.ROOT).replace('_', '-'))))
            own.add(new DraftText(Files.readString(file)));
        assertThat(own).anyMatch(text -> text.expected.stream().anyMatch(fault -> fault.startsWith(code.name())));
        assertThat(own).anyMatch(text -> text.expected.isEmpty());
    }

    static List<Path> drafts() throws Exception {
        return in(folder());
    }

    private static List<Path> in(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }

    private static Path folder() throws URISyntaxException {
        return Path.of(
                Objects.requireNonNull(ChecksTest.class.getResource("drafts")).toURI());
    }
}
