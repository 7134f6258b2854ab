package imr.letters.cases;

import imr.domain.Digest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The source of a sample case: an application without sizes and digests, and one text file a record. A line {@code --- page ---} begins a
 * new page. A source named {@code x.truncated.txt} gives a PDF that breaks off. A file whose size the application states has no source.
 */
record SampleCaseSource(Path folder) {
    private static final Pattern FILE = Pattern.compile("\\{\"name\": \"([^\"]+\\.(?:pdf|txt))\",(?! \"size\")");
    private static final String APPLICATION = "application.json";

    String name() {
        return folder.getFileName().toString();
    }

    /** Every file of the case by name, the application among them. */
    SortedMap<String, byte[]> build() throws IOException {
        SortedMap<String, byte[]> files = new TreeMap<>();
        Matcher named = FILE.matcher(Files.readString(folder.resolve(APPLICATION)));
        StringBuilder application = new StringBuilder();
        while (named.find()) {
            String name = named.group(1);
            byte[] content = content(name);
            files.put(name, content);
            String line = "{\"name\": \"%s\", \"size\": %d, \"sha256\": \"%s\","
                    .formatted(name, content.length, Digest.of(content));
            named.appendReplacement(application, Matcher.quoteReplacement(line));
        }
        files.put(APPLICATION, named.appendTail(application).toString().getBytes(StandardCharsets.UTF_8));
        return files;
    }

    /** The pages of a record's source. */
    List<String> pages(String name) throws IOException {
        String stem = name.substring(0, name.lastIndexOf('.'));
        Path whole = folder.resolve(stem + ".txt");
        Path source = Files.exists(whole) ? whole : folder.resolve(stem + ".truncated.txt");
        return Arrays.stream(Files.readString(source).split("--- page ---\n"))
                .map(String::strip)
                .toList();
    }

    private byte[] content(String name) throws IOException {
        List<String> pages = pages(name);
        if (name.endsWith(".txt")) return (String.join("\n\f", pages) + "\n").getBytes(StandardCharsets.UTF_8);
        byte[] pdf = RecordPdf.of(pages);
        return isTruncated(name) ? Arrays.copyOf(pdf, pdf.length / 3) : pdf;
    }

    boolean isTruncated(String name) {
        return Files.exists(folder.resolve(name.substring(0, name.lastIndexOf('.')) + ".truncated.txt"));
    }
}
