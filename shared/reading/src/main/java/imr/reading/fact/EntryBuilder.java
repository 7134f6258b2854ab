package imr.reading.fact;

import imr.domain.BodyPart;
import imr.domain.Unit;
import imr.domain.fact.FactId;
import imr.domain.fact.FactStatus;
import imr.domain.fact.Role;
import imr.reading.text.LexiconPart;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** One entry of a lexicon of facts line by line: its settings, then its phrases. */
final class EntryBuilder {
    private static final int TERMS = 8;

    private final String file;
    private final FactId id;
    private final Predicate<LexiconPart> known;
    private @Nullable Unit unit;
    private @Nullable String code;
    private final Set<BodyPart> implied = EnumSet.noneOf(BodyPart.class);
    private boolean root;
    private boolean attributed;
    private boolean ofDrug;
    private final Set<FactStatus> counts = EnumSet.noneOf(FactStatus.class);
    private final Set<Role> from = EnumSet.noneOf(Role.class);
    private LexiconEntry.About about = LexiconEntry.About.WORKER;
    private boolean deniable = true;
    private final Set<FactId> implies = new LinkedHashSet<>();
    private final List<Pattern> patterns = new ArrayList<>();
    private final List<Pattern> near = new ArrayList<>();
    private final List<String> terms = new ArrayList<>();

    EntryBuilder(String file, FactId id, Predicate<LexiconPart> known) {
        this.file = file;
        this.id = id;
        this.known = known;
    }

    /** Further phrases of a fact that is known: they are read as its others are. */
    static EntryBuilder like(LexiconEntry entry, Predicate<LexiconPart> known) {
        EntryBuilder builder = new EntryBuilder(entry.file(), entry.id(), known);
        builder.unit = entry.unit();
        builder.implied.addAll(entry.implied());
        builder.root = entry.root();
        builder.attributed = entry.attributed();
        builder.ofDrug = entry.ofDrug();
        builder.counts.addAll(entry.counts());
        builder.from.addAll(entry.from());
        builder.about = entry.about();
        builder.deniable = entry.deniable();
        builder.implies.addAll(entry.implies());
        return builder;
    }

    void line(String line) {
        int colon = line.indexOf(": ");
        String value = line.substring(colon + 1).strip();
        switch (colon < 0 ? "" : line.substring(0, colon)) {
            case "unit" -> unit = constant(Unit::valueOf, value.replace(' ', '_'));
            case "code" -> code = value;
            case "body" -> each(value, code -> implied.add(BodyPart.ofCode(code).orElseThrow()));
            case "counts" -> each(value, status -> counts.add(constant(FactStatus::valueOf, status)));
            case "from" -> each(value, role -> from.add(constant(Role::valueOf, role)));
            case "implies" -> each(value, id -> implies.add(new FactId(id)));
            case "about" -> about = constant(LexiconEntry.About::valueOf, value);
            case "denied" -> deniable = !value.equals("states nothing");
            case "root" -> root = value.equals("yes");
            case "of" -> {
                attributed = value.equals("treatment");
                ofDrug = value.equals("drug");
            }
            case "searched" -> each(value, terms::add);
            case "near" -> near.add(Pattern.parse(value));
            default -> phrase(line);
        }
    }

    private void phrase(String line) {
        if (!known.test(new LexiconPart(file, id.value(), line))) return;
        patterns.add(Pattern.parse(line).coded(code));
        if (!line.startsWith("- ") && terms.size() < TERMS) terms.add(plain(line));
    }

    private static <T> T constant(Function<String, T> of, String name) {
        return of.apply(name.strip().toUpperCase(Locale.ROOT));
    }

    private static void each(String value, Consumer<String> take) {
        Arrays.stream(value.split(",")).map(String::strip).forEach(take);
    }

    /** A pattern in plain words: the first of each choice, gaps as dots. */
    private static String plain(String pattern) {
        StringBuilder words = new StringBuilder();
        for (String part : pattern.split("\\s+")) {
            String word = part.startsWith("~") ? "…" : part.split("\\|")[0];
            word = word.endsWith("?") || word.endsWith("*") ? word.substring(0, word.length() - 1) : word;
            words.append(words.isEmpty() ? "" : " ")
                    .append(word.replaceAll("[<>]", "").replace('_', ' '));
        }
        return words.toString();
    }

    LexiconEntry build() {
        return new LexiconEntry(
                file,
                id,
                unit,
                Set.copyOf(implied),
                root,
                attributed,
                ofDrug,
                Set.copyOf(counts),
                Set.copyOf(from),
                about,
                deniable,
                Set.copyOf(implies),
                List.copyOf(patterns),
                List.copyOf(near),
                List.copyOf(terms));
    }
}
