package imr.local.agreement;

import imr.domain.fact.FactId;
import imr.reading.text.LexiconFiles;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** What careful readers note of items, and which facts of ours say the same ({@code noted-facts.txt}). */
final class NotedFacts {
    /** How ours is worked out. */
    enum Kind {
        ANY,
        NONE,
        ASKED,
        NUMBER,
        ITEM
    }

    /**
     * One thing noted.
     *
     * @param of facts, with a slash and the treatment where it must be of one; treatments; or what of the request
     */
    record Meaning(Kind kind, List<String> of) {}

    private static final Map<String, Meaning> MEANINGS = load();

    private NotedFacts() {}

    static Map<String, Meaning> meanings() {
        return MEANINGS;
    }

    /** The facts that a thing noted is about, for comparing it with what a criterion looks for. */
    static Set<FactId> facts(String noted) {
        Set<FactId> facts = new TreeSet<>();
        Meaning meaning = MEANINGS.get(noted);
        if (meaning == null) return facts;
        switch (meaning.kind()) {
            case ANY, NONE, NUMBER -> meaning.of().forEach(one -> facts.add(new FactId(one.split("/")[0])));
            case ITEM -> ItemNotes.facts(meaning.of().getFirst()).forEach(one -> facts.add(new FactId(one)));
            case ASKED -> {}
        }
        return facts;
    }

    private static Map<String, Meaning> load() {
        Map<String, Meaning> meanings = new LinkedHashMap<>();
        for (String line : LexiconFiles.lines(NotedFacts.class, "noted-facts.txt")) {
            int colon = line.indexOf(':');
            List<String> words = Arrays.asList(line.substring(colon + 1).strip().split("\\s+"));
            Kind kind = Kind.valueOf(words.getFirst().toUpperCase(java.util.Locale.ROOT));
            meanings.put(line.substring(0, colon).strip(), new Meaning(kind, words.subList(1, words.size())));
        }
        return meanings;
    }
}
