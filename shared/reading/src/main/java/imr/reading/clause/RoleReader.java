package imr.reading.clause;

import imr.domain.fact.Role;
import imr.reading.text.LexiconFiles;
import imr.reading.text.Token;
import imr.reading.text.WordLists;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Tells the role of a clause by the cues of {@code roles.txt}: the first lead it has, else the role most of its hints speak for, else that of the
 * clause before. A clause that goes on with the sentence keeps its role unless two hints speak for another, or it has a person as its subject.
 */
final class RoleReader {
    private static final int SHORTEST_KEY = 2;
    private static final int HINTS_TO_TURN = 2;

    private final Map<String, List<Cue>> byBeginning = new HashMap<>();
    private final Set<String> joining;
    private final Set<String> persons;

    RoleReader() {
        WordLists verbs = WordLists.load(RoleReader.class, "verbs.txt");
        joining = verbs.get("joining");
        persons = verbs.get("person");
        for (String line : LexiconFiles.lines(RoleReader.class, "roles.txt")) {
            int colon = line.indexOf(':');
            String[] head = line.substring(0, colon).split(" ");
            Role role = Role.valueOf(head[0].toUpperCase(Locale.ROOT));
            for (String cue : line.substring(colon + 1).split(", ")) {
                List<String> words = List.of(cue.strip().split("\\s+"));
                byBeginning
                        .computeIfAbsent(key(words.getFirst()), k -> new ArrayList<>(4))
                        .add(new Cue(role, head[1].equals("lead"), words));
            }
        }
    }

    private static String key(String word) {
        return word.substring(0, Math.min(SHORTEST_KEY, word.length()));
    }

    /** The role of the first lead among some words, {@code null} without one; what tells of review decides wherever it stands. */
    @Nullable
    Role lead(List<Token> tokens, int from, int to) {
        Role first = null;
        for (int at = from; at < to; at++) {
            Cue lead = longestLead(tokens, at, to);
            if (lead == null) continue;
            if (lead.role() == Role.REVIEW) return Role.REVIEW;
            if (first == null) first = lead.role();
        }
        return first;
    }

    private @Nullable Cue longestLead(List<Token> tokens, int at, int to) {
        Cue longest = null;
        for (Cue cue : at(tokens, at))
            if (cue.lead()
                    && (longest == null || cue.words().size() > longest.words().size())
                    && cue.isAt(tokens, at, to)) longest = cue;
        return longest;
    }

    private List<Cue> at(List<Token> tokens, int at) {
        return byBeginning.getOrDefault(key(tokens.get(at).text()), List.of());
    }

    /**
     * @param before    role of the clause before, {@code null} at the beginning
     * @param continues whether the clause goes on with the sentence of the one before
     * @param section   role of the section it stands in, {@code null} without one
     */
    Role role(List<Token> tokens, int from, int to, @Nullable Role before, boolean continues, @Nullable Role section) {
        if (continues && before == Role.REVIEW) return Role.REVIEW;
        Role lead = lead(tokens, from, to);
        if (lead != null) return lead;
        if (section != null) return section;
        Map<Role, Integer> hints = hints(tokens, from, to);
        Role most = most(hints);
        if (before == null) return most == null ? Role.OTHER : most;
        if (most == null) return before == Role.REVIEW ? Role.OTHER : before;
        return continues && hints.getOrDefault(most, 0) < HINTS_TO_TURN && !startsAnew(tokens, from) ? before : most;
    }

    /** "And he needs less medication": with a subject of its own, a clause goes on with the sentence and not with what was told. */
    private boolean startsAnew(List<Token> tokens, int from) {
        int subject = joining.contains(tokens.get(from).text()) ? from + 1 : from;
        return subject < tokens.size() && persons.contains(tokens.get(subject).text());
    }

    private Map<Role, Integer> hints(List<Token> tokens, int from, int to) {
        Map<Role, Integer> hints = new EnumMap<>(Role.class);
        for (int at = from; at < to; at++)
            for (Cue cue : at(tokens, at))
                if (!cue.lead() && cue.isAt(tokens, at, to))
                    hints.merge(cue.role(), cue.words().size(), Integer::sum);
        return hints;
    }

    private static @Nullable Role most(Map<Role, Integer> hints) {
        Role most = null;
        for (Map.Entry<Role, Integer> hint : hints.entrySet())
            if (most == null || hint.getValue() > hints.getOrDefault(most, 0)) most = hint.getKey();
        return most;
    }
}
