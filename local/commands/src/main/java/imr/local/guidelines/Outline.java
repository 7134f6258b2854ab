package imr.local.guidelines;

import imr.authoring.words.TestWords;
import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Expression;
import imr.guidelines.library.FactQuery;
import imr.guidelines.library.FactTest;
import imr.guidelines.library.Library;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How a criterion is decided, as an indented list in plain words. */
final class Outline {
    private static final String PLAIN = "";

    private final Library library;
    private final List<Row> rows = new ArrayList<>();

    private Outline(Library library) {
        this.library = library;
    }

    /**
     * A line.
     *
     * @param depth how far in, from 0
     * @param fact  the fact that is looked at as files write it, empty where there is none
     */
    record Row(int depth, String text, String fact) {}

    static List<Row> of(Library library, Criterion criterion) {
        Outline outline = new Outline(library);
        outline.expression(criterion.decidedBy(), 0, PLAIN);
        if (criterion.unless() != null) outline.exception(criterion.unless(), 0);
        return List.copyOf(outline.rows);
    }

    /** A condition in one line. */
    static String inline(Library library, Criterion criterion) {
        return String.join("; ", of(library, criterion).stream().map(Row::text).toList());
    }

    /** What a condition says of itself, or else how it is decided in one line. */
    static String sentence(Library library, Criterion criterion) {
        String says = criterion.text().says();
        return says.isEmpty() ? inline(library, criterion) : says;
    }

    private void part(Criterion criterion, int depth) {
        switch (criterion.decidedBy()) {
            case Expression.Compare compare ->
                expression(compare, depth, criterion.text().says());
            default -> {
                rows.add(new Row(depth, criterion.text().says(), ""));
                expression(criterion.decidedBy(), depth + 1, PLAIN);
            }
        }
        if (criterion.unless() != null) exception(criterion.unless(), depth + 1);
    }

    private void exception(Criterion exception, int depth) {
        rows.add(new Row(depth, "unless", ""));
        part(exception, depth + 1);
    }

    /** @param says what its file says of a comparison, empty to use the vocabulary's words */
    private void expression(Expression expression, int depth, String says) {
        switch (expression) {
            case Expression.All(var of) -> list("all of", of, depth);
            case Expression.Any(var of) -> list("one of", of, depth);
            case Expression.Grounds(var of) -> list("one of these grounds", of, depth);
            case Expression.AtLeast(int count, var of) -> list("at least " + count + " of", of, depth);
            case Expression.Not(var inner) -> list("not", List.of(inner), depth);
            case Expression.Use(var name, var from) -> use(name, from, depth);
            case Expression.Compare(var query, var test) ->
                rows.add(new Row(depth, words(query, test, says), TestWords.of(query)));
        }
    }

    private void list(String how, List<Criterion> parts, int depth) {
        rows.add(new Row(depth, how, ""));
        parts.forEach(part -> part(part, depth + 1));
    }

    private void use(String name, @Nullable String from, int depth) {
        String through =
                from == null ? "" : " through " + (from.equals(FactQuery.ITEM) ? "the treatment itself" : from);
        rows.add(new Row(depth, name.replace('-', ' ') + through + ", as defined in", ""));
        for (Definition definition : library.content().definitions())
            if (definition.name().equals(name)) rows.add(new Row(depth + 1, definition.title(), ""));
    }

    private String words(FactQuery query, FactTest test, String says) {
        String meaning = library.entry(query.fact())
                .map(entry -> entry.meaning())
                .orElse(query.fact().value());
        // A sentence of the file's own says all of it but the amount.
        boolean own = !says.isEmpty() && !says.equals(meaning);
        String subject = says.isEmpty() ? meaning : says;
        return switch (test) {
            case FactTest.Documented documented -> subject;
            case FactTest.RuledOut ruledOut -> own ? subject : "the record denies that " + subject;
            case FactTest.NoneDocumented none -> own ? subject : "nothing documented: " + subject;
            case FactTest.Within within -> with(subject, test);
            case FactTest.IsOneOf codes -> with(subject, test);
            case FactTest.IsNotOneOf codes -> with(subject, test);
        };
    }

    /** The library's own words of a comparison have its amount already. */
    private static String with(String subject, FactTest test) {
        String amount = TestWords.of(test);
        return subject.endsWith(amount) ? subject : subject + ": " + amount;
    }
}
