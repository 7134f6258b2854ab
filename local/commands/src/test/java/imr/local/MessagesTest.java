package imr.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Whatever is typed wrongly is answered in a sentence that says what to do. */
class MessagesTest {
    @TempDir
    Path folder = Path.of("");

    /** {@code FOLDER} is an empty folder, {@code FILE} a file that holds a word, {@code EMPTY} one that holds nothing. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "guidelines at 2017-13-45 | \"2017-13-45\" is no day; write it as year-month-day",
                "guidelines at today | \"today\" is no day",
                "guidelines new x --from 2017-02-30 | \"2017-02-30\" is no day",
                "guidelines show none | There is no guideline none",
                "guidelines lint none | none is no folder with guidelines",
                "guidelines diff none other | none is no folder with guidelines",
                "guidelines impact ../.. --cases FOLDER/none | There is no FOLDER/none",
                "guidelines coverage --letters FOLDER/none | There is no FOLDER/none",
                "guidelines show mtus-acupuncture-2009 --html FOLDER/none/x.html | There is no FOLDER/none/x.html",
                "guidelines show mtus-acupuncture-2009 --html FILE/x.html | FILE/x.html",
                "guidelines | Say what to do with the guidelines",
                "run FOLDER/none | There is no FOLDER/none; check the path.",
                "run FOLDER | holds no case folder",
                "run events/cases/medications --out FILE | FILE is there already, and no folder",
                "run events/cases/medications --out FOLDER --data FILE | Data cannot be kept in FILE",
                "files FOLDER/none | There is no folder FOLDER/none",
                "files FOLDER | has no application.json",
                "token --hours many | \"many\" is no whole number",
                "token --hours 0 | good for 1 to 8784 hours",
                "token --hours 99999999999 | is no whole number",
                "token --role nobody | expected one of",
                "token --role party --case 7 | \"7\" is no case number",
                "invoke IntakeFunction FOLDER/none.json | There is no file FOLDER/none.json",
                "invoke IntakeFunction FOLDER | There is no file FOLDER",
                "invoke IntakeFunction FILE | FILE is not JSON",
                "recommend FOLDER/none --out FOLDER/x.csv | There is no FOLDER/none",
                "recommend FOLDER --out FOLDER | FOLDER",
                "agreement FOLDER --labels FOLDER/none.csv | There is no FOLDER/none.csv",
                "agreement FOLDER --labels EMPTY | EMPTY is empty",
                "check FOLDER/none | There is no FOLDER/none; check the path.",
                "redrive queue | \"queue\" is no address of a queue",
                "audit 7 --data FOLDER | \"7\" is no case number",
                "audit CM26-0000001 | Name the folder of the data with --data",
                "audit CM26-0000001 --data FOLDER/none | There is no folder FOLDER/none",
                "audit CM26-0000001 --data FOLDER | No case CM26-0000001 is known there",
                "up --port 99999 | A port is a number from 1 to 65535",
                "up --port http | \"http\" is no whole number",
                "up --port 0 --bind 203.0.113.7 | This machine has no address 203.0.113.7",
                "up --port 0 --data FILE | Data cannot be kept in FILE",
                "none | Unmatched argument",
            })
    void isASentence(String command, String says) throws Exception {
        String said = imr(command);
        assertThat(said).contains(placed(says));
        assertThat(said).doesNotContain("Exception", "java.", "\tat ");
    }

    @Test
    void aTakenPortIsToldWithWhatToDo() throws Exception {
        try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            String said = imr("up --port " + taken.getLocalPort());
            assertThat(said)
                    .contains("Port " + taken.getLocalPort() + " is in use by another program", "--port 0")
                    .doesNotContain("Exception", "java.", "\tat ");
        }
    }

    private String placed(String text) throws Exception {
        Path file = Files.writeString(folder.resolve("file"), "word");
        Path empty = folder.resolve("empty");
        if (!Files.exists(empty)) Files.createFile(empty);
        Path own = Files.createDirectories(folder.resolve("folder"));
        return text.replace("FOLDER", own.toString())
                .replace("FILE", file.toString())
                .replace("EMPTY", empty.toString());
    }

    private String imr(String command) throws Exception {
        String home = System.getProperty("imr.home", "");
        PrintStream out = System.out;
        PrintStream err = System.err;
        ByteArrayOutputStream said = new ByteArrayOutputStream();
        try (PrintStream print = new PrintStream(said, true, StandardCharsets.UTF_8)) {
            Path project = Path.of("..", "..").toAbsolutePath().normalize();
            System.setProperty("imr.home", project.toString());
            System.setOut(print);
            System.setErr(print);
            List<String> arguments = List.of(
                    placed(command).replace("events/", project + "/events/").split(" "));
            assertThat(Imr.execute(arguments.toArray(new String[0])))
                    .as(command)
                    .isPositive();
            print.flush();
            return said.toString(StandardCharsets.UTF_8);
        } finally {
            System.setOut(out);
            System.setErr(err);
            if (home.isEmpty()) System.clearProperty("imr.home");
            else System.setProperty("imr.home", home);
        }
    }
}
