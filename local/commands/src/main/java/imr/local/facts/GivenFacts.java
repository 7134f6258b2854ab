package imr.local.facts;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.Digest;
import imr.domain.Problem;
import imr.domain.fact.FactsFile;
import imr.domain.fact.Reader;
import imr.functions.guidelines.FactsSchema;
import imr.functions.guidelines.VocabularyCheck;
import imr.guidelines.library.Library;
import imr.json.Json;
import imr.json.UnreadableDocument;
import imr.reading.letter.LetterCase;
import imr.reading.record.CaseReader;
import imr.reading.record.Quotations;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Facts that a person or another program wrote, one {@code CASE.json} a letter. Used only when every one is in the vocabulary and every
 * quotation stands in the letter where it says; otherwise refused with all problems that were found.
 */
public final class GivenFacts implements LetterFacts {
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Path folder;
    private final CaseReader reader;
    private final VocabularyCheck vocabulary;

    public GivenFacts(Path folder, CaseReader reader, Library library) {
        this.folder = folder;
        this.reader = reader;
        this.vocabulary = new VocabularyCheck(library);
    }

    @Override
    public Result of(LetterCase letter) {
        String name = letter.file().caseNumber() + ".json";
        Path file = folder.resolve(name);
        if (!Files.exists(file))
            return refused(new Problem(
                    "FACTS_MISSING", name, "There are no facts of this letter; write them, or leave the letter out."));
        List<Problem> problems = new ArrayList<>();
        Optional<FactsFile> facts = facts(letter, bytes(file), name, problems);
        return new Result(problems.isEmpty() ? facts : Optional.empty(), problems);
    }

    private Optional<FactsFile> facts(LetterCase letter, byte[] content, String name, List<Problem> problems) {
        JsonNode given;
        try {
            given = JSON.readTree(content);
        } catch (IOException e) {
            problems.add(new Problem("FACTS_NOT_JSON", name, "The file is not JSON; write it anew."));
            return Optional.empty();
        }
        FactsSchema.problems(new String(content, StandardCharsets.UTF_8), name + " ")
                .forEach(problems::add);
        problems.addAll(vocabulary.ids(given, name + " "));
        if (!problems.isEmpty()) return Optional.empty();
        try {
            FactsFile facts = Json.read(completed(letter, (ObjectNode) given, content), FactsFile.class);
            check(letter, facts, name, problems);
            return Optional.of(facts);
        } catch (UnreadableDocument e) {
            problems.add(new Problem("FACTS_INVALID", name, e.getMessage() + "; correct the value."));
            return Optional.empty();
        }
    }

    /** What is left out is as our reading has it, except what it found: facts, near misses and clauses are the writer's. */
    private JsonNode completed(LetterCase letter, ObjectNode given, byte[] content) {
        FactsFile read = reader.read(letter.file(), List.of(letter.record()));
        ObjectNode whole = (ObjectNode) Json.tree(read);
        whole.putArray("mentions");
        whole.putArray("clauses");
        whole.set("reader", Json.tree(new Reader("not told", Digest.of(content))));
        whole.setAll(given);
        whole.remove("format");
        whole.set("version", Json.tree(read.version()));
        whole.set("caseFile", Json.tree(read.caseFile()));
        return whole;
    }

    private void check(LetterCase letter, FactsFile facts, String name, List<Problem> problems) {
        if (!facts.caseNumber().equals(letter.file().caseNumber()))
            problems.add(new Problem(
                    "FACTS_OF_ANOTHER_CASE",
                    name + " /caseNumber",
                    "The file is named for another case; rename it or correct the number."));
        letter.file().documents().forEach(document -> facts.documents().stream()
                .filter(read ->
                        read.id().equals(document.id()) && !read.digest().equals(document.digest()))
                .forEach(read -> problems.add(new Problem(
                        "DOCUMENT_CHANGED",
                        name + " /documents",
                        "The facts were read from another text of " + document.id() + "; read it anew."))));
        problems.addAll(vocabulary.values(facts, name + " "));
        Quotations.problems(facts, List.of(letter.record()))
                .forEach(one -> problems.add(new Problem(one.code(), name + " " + one.place(), one.advice())));
    }

    private static Result refused(Problem problem) {
        return new Result(Optional.empty(), List.of(problem));
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + file.getFileName(), e);
        }
    }
}
