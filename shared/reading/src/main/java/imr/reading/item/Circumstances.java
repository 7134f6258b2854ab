package imr.reading.item;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.domain.casefile.RequestType;
import imr.reading.item.PhraseSet.Span;
import imr.reading.text.Dates;
import imr.reading.text.Tokenizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What a request says of when and in which connection it is made: {@code circumstances.txt}. */
final class Circumstances {
    private static final String BEFORE = "before operation ";
    private static final Pattern SERVICE_DATE = Pattern.compile("(?i)\\b(?:"
            + String.join("|", WordList.of("circumstances.txt").words("service date"))
            + ")\\W*(\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4})");

    private static final Pattern DATE =
            Pattern.compile("\\b\\d{1,2}[-/]\\d{1,2}[-/]\\d{2,4}\\b|\\b(?:19|20)\\d\\d(?:-\\d{2}-\\d{2})?\\b");

    private final PhraseSet retrospective;
    private final PhraseSet withOperation;
    private final PhraseSet associated;
    private final PhraseSet extension;
    private final PhraseSet initial;
    private final PhraseSet repeat;
    private final List<TreatmentId> onlyWithOperation;
    private final Map<String, TreatmentId> before = new HashMap<>();

    Circumstances(Spelling spelling) {
        WordList list = WordList.of("circumstances.txt");
        retrospective = PhraseSet.of(list.words("retrospective"), spelling);
        withOperation = PhraseSet.of(list.words("with operation"), spelling);
        associated = PhraseSet.of(list.words("associated"), spelling);
        extension = PhraseSet.of(list.words("extension"), spelling);
        initial = PhraseSet.of(list.words("initial"), spelling);
        repeat = PhraseSet.of(list.words("repeat"), spelling);
        onlyWithOperation =
                list.words("only with operation").stream().map(TreatmentId::new).toList();
        for (String key : list.keys())
            if (key.startsWith(BEFORE))
                before.put(
                        key.substring(BEFORE.length()),
                        new TreatmentId(list.words(key).getFirst()));
    }

    boolean isRetrospective(List<RawWord> words) {
        return !retrospective.in(words).isEmpty();
    }

    boolean isWithOperation(List<RawWord> words) {
        return !withOperation.in(words).isEmpty();
    }

    boolean isOnlyWithOperation(TreatmentId treatment) {
        return onlyWithOperation.stream().anyMatch(treatment::isWithin);
    }

    /** A test that goes with an operation is made before it. */
    TreatmentId beforeOperation(TreatmentId treatment, List<BodyPart> parts) {
        for (BodyPart part : parts) {
            TreatmentId located = before.get(treatment.code() + " " + part.code());
            if (located != null) return located;
        }
        return before.getOrDefault(treatment.code(), treatment);
    }

    RequestType type(List<RawWord> words) {
        if (!repeat.in(words).isEmpty()) return RequestType.REPEAT_STUDY;
        if (!extension.in(words).isEmpty()) return RequestType.EXTENSION;
        return initial.in(words).isEmpty() ? RequestType.UNSTATED : RequestType.INITIAL;
    }

    /** The request without the words that say it goes with an operation, which name none themselves. */
    List<RawWord> withoutPrefix(List<RawWord> words) {
        List<Span> spans = associated.in(words);
        if (spans.isEmpty()) return words;
        List<RawWord> rest = new ArrayList<>(words);
        rest.removeIf(
                word -> spans.stream().anyMatch(span -> word.start() >= span.start() && word.end() <= span.end()));
        while (!rest.isEmpty() && rest.getFirst().isSign()) rest.removeFirst();
        return rest;
    }

    /** What of a request tells circumstances, its dates included. */
    List<Span> spans(String request, List<RawWord> words) {
        List<Span> spans = new ArrayList<>();
        DATE.matcher(request).results().forEach(found -> spans.add(new Span(found.start(), found.end())));
        for (PhraseSet set : List.of(retrospective, withOperation, associated, extension, initial, repeat))
            spans.addAll(set.in(words));
        return spans;
    }

    static @Nullable LocalDate serviceDate(String text) {
        Matcher service = SERVICE_DATE.matcher(text);
        return service.find()
                ? Dates.lastIn(
                        Tokenizer.tokens(service.group(1), 0, service.group(1).length()))
                : null;
    }
}
