package imr.local.facts;

import imr.domain.casefile.DocumentKind;
import imr.domain.fact.FactsFile;
import imr.json.FactsJson;
import imr.local.layers.LayerOptions;
import imr.local.show.FactsView;
import imr.local.show.Look;
import imr.reading.document.DocumentReader;
import imr.reading.document.ReadDocument;
import imr.reading.record.CaseReader;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code imr read}: what is read of a text or a file. */
@Command(
        name = "read",
        description =
                "Show what is read of a text, or of a file: clauses with their roles, facts, near misses, what was left unread.",
        mixinStandardHelpOptions = true)
public final class ReadCommand implements Callable<Integer> {
    @Spec
    private @Nullable CommandSpec spec;

    @Parameters(paramLabel = "TEXT|FILE", description = "The text itself, or a PDF or text file.")
    private String what = "";

    @Option(
            names = "--kind",
            paramLabel = "KIND",
            description = "What kind of document it is (default: ${DEFAULT-VALUE}).")
    private DocumentKind kind = DocumentKind.PROGRESS_REPORT;

    @Option(names = "--dated", paramLabel = "DAY", description = "The date of the document, such as 2016-11-02.")
    private @Nullable LocalDate dated;

    @Option(names = "--json", description = "Print the facts as a document (imr.facts.v1).")
    private boolean json;

    @Mixin
    private LayerOptions layers = new LayerOptions();

    @Override
    public Integer call() throws IOException {
        byte[] content = content();
        OneDocument one = OneDocument.of(content, kind, dated);
        ReadDocument document = DocumentReader.read(one.id(), content);
        FactsFile facts = new CaseReader(layers.words()).read(one.file(), List.of(document));
        PrintWriter out = Objects.requireNonNull(spec).commandLine().getOut();
        if (json) out.println(new String(FactsJson.write(facts), StandardCharsets.UTF_8));
        else out.print(new FactsView(Look.ofTerminal()).of(facts, document));
        out.flush();
        return document.pages().isEmpty() ? 1 : 0;
    }

    private byte[] content() throws IOException {
        try {
            Path file = Path.of(what);
            if (Files.isRegularFile(file)) return Files.readAllBytes(file);
        } catch (InvalidPathException e) {
            // Then it is a text.
        }
        return what.getBytes(StandardCharsets.UTF_8);
    }
}
