package imr.reading.fact;

import imr.reading.text.WordLists;
import java.util.Set;

/** The word lists by which the context of a finding is read ({@code context-words.txt}). */
final class ContextWords {
    private static final WordLists LISTS = WordLists.load(ContextWords.class, "context-words.txt");

    static final Set<String> GOVERNS = LISTS.get("governs");
    static final Set<String> NEGATIONS = LISTS.get("negations");
    static final Set<String> GIVEN = LISTS.get("given");
    static final Set<String> RESULTS = LISTS.get("results");
    static final Set<String> TESTS = LISTS.get("tests");
    static final Set<String> COORDINATES = LISTS.get("coordinates");
    static final Set<String> DENYING = LISTS.get("denying");
    static final Set<String> POSITIVE = LISTS.get("positive");
    static final Set<String> GOES_ON = LISTS.get("goes on");
    static final Set<String> BETWEEN = LISTS.get("between");

    static final Set<String> PAPERS = LISTS.get("names a paper");
    static final Set<String> PAPERS_OF_A_DRUG = LISTS.get("papers of a drug");
    static final Set<String> FOUND_OR_NOT = LISTS.get("found or not");
    static final Set<String> LOOKS_FOR_DRUGS = LISTS.get("looks for drugs");
    static final Set<String> PAST_IN_A_LIST = LISTS.get("past in a list");
    static final Set<String> ALREADY_TAKEN = LISTS.get("already taken");

    static final Set<String> BEHIND_A_RESULT = LISTS.get("behind a result");
    static final Set<String> TIMES = LISTS.get("times");
    static final Set<String> ENDS_AN_ANSWER = LISTS.get("ends an answer");
    static final Set<String> OF_A_PATIENT = LISTS.get("of a patient");
    static final Set<String> BEFORE_A_PATIENT = LISTS.get("before a patient");
    static final Set<String> OF_A_THING = LISTS.get("of a thing");

    static final Set<String> OWN_RESULT = LISTS.get("own result");
    static final Set<String> THERAPIES = LISTS.get("therapies");
    static final Set<String> BEFORE_BARE_THERAPY = LISTS.get("before bare therapy");
    static final Set<String> BEHIND_NO_THERAPY = LISTS.get("behind no therapy");
    static final Set<String> LOOKED_AT_FOR = LISTS.get("looked at for");
    static final Set<String> DOES_WITHOUT = LISTS.get("does without");
    static final Set<String> BETWEEN_HAD = LISTS.get("between had");
    static final Set<String> OBJECTS = LISTS.get("objects");
    static final Set<String> BEGUN = LISTS.get("begun");
    static final Set<String> INDICATIVE = LISTS.get("indicative");
    static final Set<String> MODAL = LISTS.get("modal");
    static final Set<String> CITING = LISTS.get("citing");

    private ContextWords() {}

    /** Whether a sentence cites a guideline or a label, and so speaks of patients at large. */
    static boolean cites(Sentence sentence) {
        for (int at = 0; at < sentence.size(); at++) if (CITING.contains(sentence.word(at))) return true;
        return false;
    }
}
