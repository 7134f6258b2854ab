package imr.local.newcase;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.CaseNumber;
import imr.domain.casefile.DocumentKind;
import imr.functions.intake.application.ApplicationReader;
import imr.local.run.BadSource;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Makes an {@code application.json} for a folder of records. */
public final class NewCase {
    static final String APPLICATION = "application.json";
    private static final ObjectMapper JSON = new ObjectMapper().enable(SerializationFeature.INDENT_OUTPUT);

    private final Path folder;
    private final CaseNumber number;
    private final List<String> items;

    /** @param items the treatments in dispute, in the words of the request */
    public NewCase(Path folder, CaseNumber number, List<String> items) {
        this.folder = folder;
        this.number = number;
        this.items = List.copyOf(items);
    }

    /** What was written and what a person has to fill in, in lines for the terminal. */
    public record Made(Path application, List<String> files, List<String> toFillIn) {}

    /**
     * Writes the application; an existing one only when {@code overwriting}.
     *
     * @throws BadSource when the folder has no records, or an application that may not be overwritten
     */
    public Made make(boolean overwriting) {
        if (!Files.isDirectory(folder)) throw new BadSource(folder + " is no folder; name the folder of the records.");
        Path application = folder.resolve(APPLICATION);
        if (Files.exists(application) && !overwriting)
            throw new BadSource(application + " exists already; it is overwritten only with --force.");
        List<RecordFile> files = records();
        if (files.isEmpty())
            throw new BadSource(folder + " has no records; put the reports (.pdf, .txt) into it and try again.");
        Dates dates = Dates.of(files);
        try {
            Files.writeString(application, JSON.writeValueAsString(application(files, dates)) + "\n");
        } catch (IOException e) {
            throw new UncheckedIOException("cannot write " + application, e);
        }
        return new Made(application, files.stream().map(NewCase::line).toList(), toFillIn(files, dates));
    }

    private record Dates(
            @Nullable LocalDate injury,
            @Nullable LocalDate request,
            @Nullable LocalDate decision) {
        static Dates of(List<RecordFile> files) {
            return new Dates(
                    first(files, RecordFile::injury),
                    first(of(files, DocumentKind.REQUEST_FOR_AUTHORIZATION), RecordFile::dated),
                    first(of(files, DocumentKind.UR_DECISION), RecordFile::dated));
        }

        private static List<RecordFile> of(List<RecordFile> files, DocumentKind kind) {
            return files.stream().filter(file -> file.kind() == kind).toList();
        }

        private static @Nullable LocalDate first(
                List<RecordFile> files, Function<RecordFile, @Nullable LocalDate> date) {
            for (RecordFile file : files) {
                LocalDate day = date.apply(file);
                if (day != null) return day;
            }
            return null;
        }
    }

    private List<RecordFile> records() {
        List<RecordFile> files = new ArrayList<>();
        try (Stream<Path> walked = Files.walk(folder)) {
            for (Path file : walked.filter(Files::isRegularFile)
                    .sorted(Comparator.comparing(Path::toString))
                    .toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                boolean ours = name.equals(APPLICATION) || name.equals("README.md");
                if (!ours && !name.startsWith(".") && !name.contains("/."))
                    files.add(RecordFile.of(name, Files.readAllBytes(file)));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        return files;
    }

    private ObjectNode application(List<RecordFile> files, Dates dates) {
        ObjectNode application = JSON.createObjectNode();
        application.put("format", ApplicationReader.FORMAT);
        application.put("caseNumber", number.value());
        application.put("priority", "STANDARD");
        ObjectNode days = application.putObject("dates");
        put(days, "injury", dates.injury());
        put(days, "request", dates.request());
        put(days, "urDecision", dates.decision());
        application.putObject("employee");
        ArrayNode disputed = application.putArray("disputedItems");
        for (String item : items) disputed.addObject().put("text", item);
        ArrayNode announced = application.putArray("files");
        for (RecordFile file : files) {
            ObjectNode one = announced.addObject();
            one.put("name", file.name());
            one.put("size", file.size());
            one.put("sha256", file.digest().hex());
            one.put("kind", file.kind().name());
            put(one, "dated", file.dated());
        }
        return application;
    }

    private static void put(ObjectNode node, String field, @Nullable LocalDate day) {
        if (day != null) node.put(field, day.toString());
    }

    private static String line(RecordFile file) {
        return file.name() + ": " + file.kind().title() + ", "
                + Optional.ofNullable(file.dated()).map(LocalDate::toString).orElse("undated")
                + (file.readable() ? "" : ", has no text that can be read");
    }

    /** Empty when the case can be run as it is; guesses are to be looked at in any case. */
    private List<String> toFillIn(List<RecordFile> files, Dates dates) {
        List<@Nullable String> open = new ArrayList<>();
        open.add(items.isEmpty() ? "/disputedItems: each treatment that was refused, as {\"text\": \"…\"}" : null);
        open.add(dates.injury() == null ? "/dates/injury" : null);
        open.add(dates.request() == null ? "/dates/request: the date of the request for authorization" : null);
        open.add(dates.decision() == null ? "/dates/urDecision: the date of the utilization review decision" : null);
        open.add("/dates/applicationReceived, /dates/assigned, /dates/recordsReceived");
        open.add("/employee: name, birthDate and claimNumber, so that the public copy can leave them out");
        open.add("/caseNumber: " + number + " unless it is the right one; /priority: STANDARD unless it is expedited");
        boolean unknown = files.stream().anyMatch(file -> file.kind() == DocumentKind.OTHER || file.dated() == null);
        open.add(unknown ? "/files: the kinds that are OTHER and the dates that are missing" : null);
        return open.stream()
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
