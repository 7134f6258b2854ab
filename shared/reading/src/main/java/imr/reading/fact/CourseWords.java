package imr.reading.fact;

import imr.reading.text.WordLists;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The word lists of {@code course.txt}: what may change, which way, and how a change is tied to care. */
final class CourseWords {
    /** What changed. */
    enum Theme {
        COMPLAINT,
        FUNCTION,
        ACTIVITY,
        RESTRICTION,
        NEED,
        WHOLE
    }

    /** Which way it changed. */
    enum Way {
        BETTER,
        WORSE,
        LESS,
        MORE,
        HELP,
        FAIL,
        SAME,
        /** Told by the word itself; denied, it tells that all is the same. */
        CHANGE,
        ABLE,
        /** A complaint goes on; in spite of care, it tells that care failed. */
        PERSIST,
        NEW
    }

    private final WordLists lists = WordLists.load(CourseWords.class, "course.txt");
    final Set<String> nouns = lists.get("noun");
    final Set<String> describing = lists.get("describing");
    final Set<String> denying = lists.get("denying");
    final Set<String> within = lists.get("within");
    final Set<String> by = lists.get("by");
    final Set<String> because = lists.get("because");
    final Set<String> purpose = lists.get("purpose");
    final Set<String> actual = lists.get("actual");
    final Set<String> perfect = lists.get("perfect");
    final Set<String> pronouns = lists.get("pronoun");
    final Set<String> hoped = lists.get("hoped");
    final Set<String> broughtOnBy = lists.get("brought on by");
    final Set<String> ofPain = lists.get("of pain");
    final Set<String> advancing = lists.get("advancing");
    final Set<String> change = lists.get("change");
    final Set<String> pathology = lists.get("pathology");
    final Set<String> placed = lists.get("placed");
    final Set<String> sides = lists.get("sides");
    final Set<String> selfCare = lists.get("self-care");
    final Set<String> sinceWhen = lists.get("since when");
    final Set<String> provoking = lists.get("provoking");
    final Set<String> whenever = lists.get("whenever");
    final Set<String> timeOfDay = lists.get("time of day");
    final Set<String> passing = lists.get("passing");
    final Set<String> passingTime = lists.get("passing time");
    final Set<String> inSpiteOf = lists.get("in spite of");
    final Set<String> someCare = lists.get("some care");
    final Set<String> resuming = lists.get("resuming");
    final Set<String> relative = lists.get("relative");
    final Set<String> being = lists.get("being");
    final Set<String> goingOn = lists.get("going on");
    final Set<String> assisting = lists.get("assisting");
    final Set<String> lightVerbs = lists.get("light verb");
    final Set<String> fewWeeks = lists.get("few weeks");
    final Set<String> whereItWent = lists.get("where it went");
    final Set<String> allOf = lists.get("all of");
    final Set<String> painful = lists.get("painful");
    final Set<String> persons = lists.get("persons");
    final Set<String> regained = lists.get("regained");
    final Set<String> limited = lists.get("limited");
    final Set<String> condition = lists.get("condition");
    final Set<String> absence = lists.get("absence");
    final Set<String> earlierTime = lists.get("earlier time");
    final Set<String> earlier = lists.get("earlier");

    private final WordIndex<Way> ways = new WordIndex<>(Way.values(), way -> lists.get(name(way)));
    private final WordIndex<Theme> themes = new WordIndex<>(Theme.values(), theme -> lists.get(name(theme)));

    /** The way that the word at a place tells, or the phrase that begins there ("takes the edge off"). */
    @Nullable
    Way way(Sentence sentence, int at) {
        return ways.at(sentence, at);
    }

    @Nullable
    Theme theme(String word) {
        return themes.of(word);
    }

    private static String name(Enum<?> list) {
        return list.name().toLowerCase(Locale.ROOT);
    }
}
