package imr.reading.record;

import com.fasterxml.jackson.databind.JsonNode;
import imr.domain.fact.FactWords;
import imr.json.Json;
import java.util.ArrayList;
import java.util.List;

/**
 * The words of a released library ({@code imr.library.v2}). Reading takes nothing else from a release: what guidelines ask must not change
 * what is found.
 */
public final class ReleasedWords {
    private ReleasedWords() {}

    /** None where the release has none; throws {@link imr.json.UnreadableDocument} when the bytes are no JSON or its words are no words. */
    public static List<FactWords> in(byte[] release) {
        JsonNode words = Json.read(release, JsonNode.class).path("words");
        List<FactWords> all = new ArrayList<>();
        for (JsonNode one : words) all.add(Json.read(one, FactWords.class));
        return all;
    }
}
