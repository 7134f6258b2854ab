package imr.functions.guidelines;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.Problem;
import imr.domain.fact.Fact;
import imr.domain.fact.FactId;
import imr.domain.fact.FactValue;
import imr.domain.fact.FactsFile;
import imr.guidelines.library.FactType;
import imr.guidelines.library.Library;
import imr.guidelines.library.VocabularyEntry;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * Holds facts against the vocabulary: its ids, and the type, unit and codes of each. A place in the document follows what is given to stand before it,
 * such as the name of its file.
 */
public final class VocabularyCheck {
    private final Library library;

    public VocabularyCheck(Library library) {
        this.library = library;
    }

    /** Ids that the vocabulary does not have. */
    public List<Problem> ids(JsonNode document, String place) {
        List<Problem> problems = new ArrayList<>();
        JsonNode facts = document.path("facts");
        for (int i = 0; i < facts.size(); i++) {
            String id = facts.path(i).path("id").asText("");
            if (FactId.isValid(id) && library.entry(new FactId(id)).isEmpty())
                problems.add(new Problem(
                        "FACT_UNKNOWN",
                        place + "/facts/" + i + "/id",
                        "The vocabulary (facts.yaml) has no such fact; use one of its ids."));
        }
        return problems;
    }

    /** Values that are not of the kind the vocabulary has for their fact. */
    public List<Problem> values(FactsFile facts, String place) {
        List<Problem> problems = new ArrayList<>();
        for (int i = 0; i < facts.facts().size(); i++) {
            Fact fact = facts.facts().get(i);
            Optional<String> wanted = library.entry(fact.id()).flatMap(entry -> wanted(entry, fact.value()));
            if (wanted.isPresent())
                problems.add(new Problem(
                        "FACT_VALUE",
                        place + "/facts/" + i + "/value",
                        "The vocabulary has this fact as " + wanted.get() + "."));
        }
        return problems;
    }

    /** What it should be, where it is something else. A flag says that a thing is there and leaves its amount open. */
    private static Optional<String> wanted(VocabularyEntry entry, FactValue value) {
        boolean fits =
                switch (value) {
                    case FactValue.Flag flag -> entry.type() != FactType.CODE;
                    case FactValue.Amount(var measure) ->
                        entry.type() == FactType.AMOUNT
                                && (entry.unit() == null
                                        || entry.unit().dimension()
                                                == measure.unit().dimension());
                    case FactValue.Day day -> entry.type() == FactType.DAY;
                    case FactValue.Code(String code) ->
                        entry.type() == FactType.CODE
                                && (entry.codes().isEmpty() || entry.codes().contains(code));
                };
        if (fits) return Optional.empty();
        String type = entry.type().name().toLowerCase(Locale.ROOT);
        String unit = entry.unit() == null ? "" : " in " + entry.unit().plural();
        return Optional.of(
                type + unit + (entry.codes().isEmpty() ? "" : ", one of " + String.join(", ", entry.codes())));
    }
}
