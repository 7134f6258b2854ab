package imr.authoring.syntax;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A name with qualifiers in brackets, as facts and definitions are written: {@code treatment.tried(of item, body any)}. */
public record Call(String name, List<Qualifier> qualifiers) {
    private static final Pattern FORM = Pattern.compile("([^\\s()]+)\\s*(?:\\(([^()]*)\\))?");

    /** A word and its value; the value is empty when there is none. */
    public record Qualifier(String word, String value) {
        @Override
        public String toString() {
            return value.isEmpty() ? word : word + " " + value;
        }
    }

    public Call {
        qualifiers = List.copyOf(qualifiers);
    }

    public static Optional<Call> parse(String text) {
        Matcher form = FORM.matcher(text.strip());
        if (!form.matches()) return Optional.empty();
        List<Qualifier> qualifiers = new ArrayList<>();
        String brackets = form.group(2) == null ? "" : form.group(2);
        for (String pair : brackets.split(","))
            if (!pair.isBlank()) {
                String[] words = pair.strip().split("\\s+", 2);
                qualifiers.add(new Qualifier(words[0], words.length < 2 ? "" : words[1].strip()));
            }
        return Optional.of(new Call(form.group(1), qualifiers));
    }

    /** The same in one spelling, for ids. */
    @Override
    public String toString() {
        return qualifiers.isEmpty()
                ? name
                : name + "("
                        + String.join(
                                ",",
                                qualifiers.stream()
                                        .map(q -> q.toString().replace(' ', '-'))
                                        .toList())
                        + ")";
    }
}
