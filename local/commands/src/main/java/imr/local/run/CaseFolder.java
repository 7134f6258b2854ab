package imr.local.run;

import imr.domain.CaseNumber;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A folder with an {@code application.json} and the files it names, taken as it is: what is wrong with it is for the pipeline to find. Only the case
 * number is needed here, since it is part of every key; where the application does not yield one, the folder's name may.
 */
final class CaseFolder {
    static final String APPLICATION = "application.json";
    private static final Pattern STATED = Pattern.compile("\"caseNumber\"\\s*:\\s*\"(CM\\d{2}-\\d{7})\"");
    private static final Pattern IN_NAME = Pattern.compile("CM\\d{2}-\\d{7}");

    private CaseFolder() {}

    static boolean isOne(Path path) {
        return Files.isRegularFile(path.resolve(APPLICATION));
    }

    /** @throws BadSource when no case number can be told */
    static Upload read(Path folder) {
        Map<String, byte[]> files = new TreeMap<>();
        try (Stream<Path> listed = Files.walk(folder)) {
            for (Path file : listed.filter(Files::isRegularFile).toList()) {
                String name = folder.relativize(file).toString().replace('\\', '/');
                if (!name.startsWith(".") && !name.equals("README.md")) files.put(name, Files.readAllBytes(file));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + folder, e);
        }
        byte[] application = files.getOrDefault(APPLICATION, new byte[0]);
        Matcher stated = STATED.matcher(new String(application, StandardCharsets.UTF_8));
        if (stated.find()) return Upload.of(new CaseNumber(stated.group(1)), files);
        Matcher named = IN_NAME.matcher(String.valueOf(folder.getFileName()));
        if (named.find()) return Upload.of(new CaseNumber(named.group()), files);
        throw new BadSource(
                folder
                        + " has no case number: give application.json a caseNumber such as CM26-0000001, or name the folder after it.");
    }
}
