package imr.reading.item;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import imr.reading.item.Word.Role;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which operation a request for several is judged by, and where one is done that is named by its kind: {@code operations.txt}. */
final class Operations {
    private static final String SURGERY = "surgery.";
    private static final String OTHER = "other";

    private final Map<String, List<String>> regions = new HashMap<>();
    private final List<String> kinds = new ArrayList<>();
    private final Map<BodyPart, String> regionOf = new HashMap<>();

    static Operations load() {
        Operations operations = new Operations();
        WordList list = WordList.of("operations.txt");
        for (String key : list.keys()) {
            if (key.startsWith("region "))
                for (String part : list.words(key))
                    operations.regionOf.put(BodyPart.ofCode(part).orElseThrow(), key.substring("region ".length()));
            else {
                operations.kinds.add(key);
                operations.regions.put(key, list.words(key));
            }
        }
        return operations;
    }

    /** The operation asked for, with its kind and region. */
    TreatmentId of(Mention asked, List<Mention> mentions, List<BodyPart> parts) {
        TreatmentId best = located(asked.treatment(), parts);
        for (Mention mention : mentions) {
            boolean with = mention.first().zone().role() != Role.FOR
                    && mention.first().zone().role() != Role.WITHOUT;
            if (!mention.decides() || !mention.isWithin("surgery") || !with) continue;
            TreatmentId other = located(mention.treatment(), parts);
            if (rank(other) < rank(best) && isDoneAt(other, parts)) best = other;
        }
        return best;
    }

    /** The region an operation belongs to, as far as its name tells. */
    String home(TreatmentId operation) {
        String region = region(operation);
        return region.equals(OTHER)
                ? regions.getOrDefault(kind(operation), List.of(OTHER)).getFirst()
                : region;
    }

    private TreatmentId located(TreatmentId operation, List<BodyPart> parts) {
        if (!region(operation).equals(OTHER)) return operation;
        String kind = kind(operation);
        List<String> possible = regions.getOrDefault(kind, List.of());
        String region = parts.stream()
                .map(part -> regionOf.getOrDefault(part, OTHER))
                .filter(one -> possible.isEmpty() || possible.contains(one))
                .findFirst()
                .orElse(possible.isEmpty() || !parts.isEmpty() ? OTHER : possible.getFirst());
        return new TreatmentId(SURGERY + region + (kind.isEmpty() ? "" : "." + kind));
    }

    private boolean isDoneAt(TreatmentId operation, List<BodyPart> parts) {
        String region = region(operation);
        return parts.isEmpty()
                || parts.stream()
                        .anyMatch(part -> regionOf.getOrDefault(part, OTHER).equals(region));
    }

    private int rank(TreatmentId operation) {
        int rank = kinds.indexOf(kind(operation));
        return rank < 0 ? kinds.size() : rank;
    }

    private static String region(TreatmentId operation) {
        String[] parts = operation.code().split("\\.");
        return parts.length > 1 ? parts[1] : "";
    }

    private static String kind(TreatmentId operation) {
        String[] parts = operation.code().split("\\.");
        return parts.length > 2 ? parts[2] : "";
    }
}
