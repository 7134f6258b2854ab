package imr.local;

import imr.local.run.UploadRequest;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code imr files}: what to ask the API for links with. */
@Command(
        name = "files",
        description = {
            "Prints names, sizes and digests of the files of a case: the request that the API answers with upload links.",
            "POST it to /cases/CASE_NUMBER/uploads/UPLOAD_ID."
        },
        mixinStandardHelpOptions = true)
final class FilesCommand implements Callable<Integer> {
    @Parameters(paramLabel = "CASE_FOLDER", description = "Folder with application.json and the files it names.")
    Path folder = Path.of("");

    @Override
    public Integer call() {
        System.out.println(UploadRequest.of(folder));
        return 0;
    }
}
