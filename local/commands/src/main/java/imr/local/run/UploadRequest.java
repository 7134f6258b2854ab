package imr.local.run;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import imr.domain.Digest;
import java.nio.file.Files;
import java.nio.file.Path;

/** What to send to the API for addresses to upload the files of a case folder to: their names, sizes and digests. */
public final class UploadRequest {
    private static final ObjectMapper JSON = new ObjectMapper();

    private UploadRequest() {}

    /** @throws BadSource when the folder is no case folder */
    public static String of(Path folder) {
        if (!Files.isDirectory(folder)) throw new BadSource("There is no folder " + folder + "; check the path.");
        if (!CaseFolder.isOne(folder))
            throw new BadSource(folder + " has no application.json; name the folder of a case.");
        ObjectNode request = JSON.createObjectNode();
        ArrayNode files = request.putArray("files");
        CaseFolder.read(folder).files().forEach((name, content) -> files.addObject()
                .put("name", name)
                .put("size", content.length)
                .put("sha256", Digest.of(content).hex()));
        return request.toString();
    }
}
