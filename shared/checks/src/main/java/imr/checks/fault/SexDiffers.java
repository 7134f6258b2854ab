package imr.checks.fault;

import imr.checks.Check;
import imr.checks.CheckCode;
import imr.checks.CheckResult;
import imr.checks.Draft;
import imr.checks.Place;
import imr.checks.text.ReadDraft;
import imr.checks.text.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A man in the summary and a woman in the rationale: text that came from another case, or a slip that makes readers doubt the rest. */
public final class SexDiffers implements Check {
    private static final Pattern TOLD =
            Pattern.compile("(?i)\\b(?:(?<man>male|man|gentleman)|(?<woman>female|woman|lady))\\b");
    private static final Pattern SPOKEN =
            Pattern.compile("(?i)\\b(?:(?<man>he|his|him|himself|male)|(?<woman>she|her|hers|herself|female))\\b");

    /** Somebody else that a pronoun can stand for. */
    private static final Pattern OTHERS = Pattern.compile(
            "(?i)\\b(?:physician|provider|doctor|dr|surgeon|therapist|chiropractor|reviewer|wife|husband|spouse|mother|father|he/she|he or she|his or her|his/her)\\b");

    private enum Sex {
        MAN,
        WOMAN
    }

    @Override
    public List<CheckResult> of(ReadDraft draft) {
        List<CheckResult> results = new ArrayList<>();
        Optional<Statement> told = draft.summary().stream()
                .filter(one -> sex(TOLD, one.text()).isPresent())
                .findFirst();
        if (told.isEmpty()) return results;
        Sex sex = sex(TOLD, told.get().text()).orElseThrow();
        for (Draft.Item item : draft.draft().items())
            draft.rationale(item.number()).stream()
                    .filter(one -> one.speaks() != Statement.Speaks.GUIDELINE
                            && !OTHERS.matcher(one.text()).find())
                    .filter(one -> sex(SPOKEN, one.text())
                            .filter(other -> other != sex)
                            .isPresent())
                    .findFirst()
                    .ifPresent(one -> results.add(result(one.place(), told.get().place(), sex)));
        return results;
    }

    /** The one that a sentence speaks of; empty where it speaks of none, or of both. */
    private static Optional<Sex> sex(Pattern words, String sentence) {
        Matcher word = words.matcher(sentence);
        Sex only = null;
        while (word.find()) {
            Sex one = word.group("man") != null ? Sex.MAN : Sex.WOMAN;
            if (only != null && only != one) return Optional.empty();
            only = one;
        }
        return Optional.ofNullable(only);
    }

    private static CheckResult result(Place said, Place told, Sex sex) {
        return new CheckResult(
                CheckCode.CONTRADICTION,
                said,
                told,
                "The rationale speaks of a "
                        + (sex == Sex.MAN ? "woman, the summary of a man." : "man, the summary of a woman."),
                "Make sure that the rationale is about this worker, and correct the one that is wrong.");
    }
}
