package imr.local;

import java.nio.file.Files;
import java.nio.file.Path;

/** Where the project is: the start script says so. */
public final class Home {
    private Home() {}

    public static Path folder() {
        return Path.of(System.getProperty("imr.home", ".")).toAbsolutePath().normalize();
    }

    /** The template of the project. */
    public static Path template() {
        Path template = folder().resolve("template.yaml");
        if (!Files.isRegularFile(template))
            throw new imr.local.run.BadSource(
                    "There is no template.yaml in " + folder() + "; start imr from the project's folder.");
        return template;
    }
}
