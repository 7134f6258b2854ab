package imr.authoring.syntax;

import static imr.authoring.syntax.MistakeKind.NOT_YAML;
import static imr.authoring.syntax.MistakeKind.NO_VOCABULARY;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Collects the mistakes of a compilation, in the words of the catalogue. */
public final class Mistakes {
    private final List<Mistake> found = new ArrayList<>();

    /** A mistake at a place; the values fill in the message and the advice. */
    public void add(MistakeKind kind, Yaml at, Object... values) {
        add(kind, at, Messages.text(kind + ".advice", values), values);
    }

    /** A word that is not known: the advice is the nearest known word, where one is near. */
    public void unknown(MistakeKind kind, Yaml at, String word, Collection<String> known, Object... values) {
        Object[] all = with(word, values);
        Optional<String> nearest = Nearest.to(word, known);
        String advice = nearest.map(near -> Messages.text("did-you-mean", near))
                .orElseGet(() -> Messages.text(kind + ".advice", all));
        add(kind, at, advice, all);
    }

    private void add(MistakeKind kind, Yaml at, String advice, Object[] values) {
        found.add(made(kind, at, advice, values));
    }

    /** A mistake that only shows later, told by those who find it. */
    public static Mistake later(MistakeKind kind, Yaml at, Object... values) {
        return made(kind, at, Messages.text(kind + ".advice", values), values);
    }

    private static Mistake made(MistakeKind kind, Yaml at, String advice, Object[] values) {
        return new Mistake(
                kind,
                at.source().name(),
                at.line(),
                at.column(),
                at.width(),
                at.source().line(at.line()),
                Messages.text(kind.name(), values),
                advice);
    }

    /** The same at a place of a file that is no YAML: line and column from 1. */
    public void add(MistakeKind kind, TextPlace at, Object... values) {
        add(kind, at, Messages.text(kind + ".advice", values), values);
    }

    /** A word of such a file that is not known. */
    public void unknown(MistakeKind kind, TextPlace at, String word, Collection<String> known, Object... values) {
        Object[] all = with(word, values);
        String advice = Nearest.to(word, known)
                .map(near -> Messages.text("did-you-mean", near))
                .orElseGet(() -> Messages.text(kind + ".advice", all));
        add(kind, at, advice, all);
    }

    private void add(MistakeKind kind, TextPlace at, String advice, Object[] values) {
        found.add(new Mistake(
                kind,
                at.source().name(),
                at.line(),
                at.column(),
                at.width(),
                at.source().line(at.line()),
                Messages.text(kind.name(), values),
                advice));
    }

    private static Object[] with(String word, Object[] values) {
        Object[] all = new Object[values.length + 1];
        all[0] = word;
        System.arraycopy(values, 0, all, 1, values.length);
        return all;
    }

    public void notYaml(Source source, int line, int column, String problem) {
        found.add(new Mistake(
                NOT_YAML,
                source.name(),
                line,
                column,
                1,
                source.line(line),
                Messages.text(NOT_YAML.name(), problem),
                Messages.text(NOT_YAML + ".advice")));
    }

    public void emptyFile(String name) {
        found.add(without(MistakeKind.EMPTY_FILE, name));
    }

    public void noVocabulary() {
        found.add(without(NO_VOCABULARY, "facts.yaml"));
    }

    private static Mistake without(MistakeKind kind, String file) {
        return new Mistake(kind, file, 1, 1, 1, "", Messages.text(kind.name()), Messages.text(kind + ".advice"));
    }

    public boolean isEmpty() {
        return found.isEmpty();
    }

    /** In the order of file, line and column, each once. */
    public List<Mistake> sorted() {
        return List.copyOf(new TreeSet<>(found));
    }
}
