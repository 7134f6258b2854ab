package imr.local.cloud;

import imr.local.template.FunctionResource;
import imr.local.template.Mistakes;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds the classes that the template names as handlers. */
final class Handlers {
    private final Path root;
    private final Mistakes mistakes;

    /** @param root folder of the template, which {@code CodeUri}s are relative to */
    Handlers(Path root, Mistakes mistakes) {
        this.root = root;
        this.mistakes = mistakes;
    }

    /** {@code null}, and a mistake, when there is no such handler. */
    @Nullable
    HandlerClass find(FunctionResource function) {
        String[] parts = function.handler().split("::", 2);
        String id = function.logicalId();
        Class<?> type;
        try {
            type = Class.forName(parts[0], false, Handlers.class.getClassLoader());
        } catch (ClassNotFoundException | LinkageError e) {
            List<String> there = sources(function.codeUri());
            String hint = there.isEmpty()
                    ? "; no code was found in its CodeUri " + function.codeUri() + " either."
                    : Mistakes.didYouMean(parts[0], there).isEmpty()
                            ? "; its CodeUri holds " + String.join(", ", there) + "."
                            : Mistakes.didYouMean(parts[0], there);
            mistakes.add(
                    function.handlerLine(),
                    "HANDLER",
                    id + " names the handler class " + parts[0] + ", which does not exist" + hint);
            return null;
        }
        String method = parts.length == 2 ? parts[1] : "handleRequest";
        List<String> methods = Arrays.stream(type.getMethods())
                .map(java.lang.reflect.Method::getName)
                .distinct()
                .toList();
        if (!methods.contains(method)) {
            mistakes.add(
                    function.handlerLine(),
                    "HANDLER",
                    id + " names the method " + method + ", which " + parts[0] + " does not have"
                            + orCorrect(method, methods));
            return null;
        }
        HandlerClass handler = new HandlerClass(type);
        if (!handler.isHandler()) {
            mistakes.add(
                    function.handlerLine(),
                    "HANDLER",
                    id + ": " + parts[0]
                            + " is neither a RequestHandler nor a RequestStreamHandler; let it implement one.");
            return null;
        }
        if (!function.codeUri().isEmpty() && !inside(function.codeUri(), parts[0]))
            mistakes.add(
                    function.handlerLine(),
                    "CODE",
                    id + " has its code in " + function.codeUri() + ", where " + parts[0]
                            + " is not; correct CodeUri or Handler.");
        return handler;
    }

    private static String orCorrect(String method, List<String> methods) {
        String hint = Mistakes.didYouMean(method, methods);
        return hint.isEmpty() ? "; name the one to call." : hint;
    }

    /** Whether the folder's sources have the class; folders without sources are not judged. */
    private boolean inside(String codeUri, String className) {
        Path sources = root.resolve(codeUri).resolve("src/main/java");
        return !Files.isDirectory(sources) || Files.exists(sources.resolve(className.replace('.', '/') + ".java"));
    }

    private List<String> sources(String codeUri) {
        Path sources = root.resolve(codeUri).resolve("src/main/java");
        if (codeUri.isEmpty() || !Files.isDirectory(sources)) return List.of();
        try (Stream<Path> files = Files.walk(sources)) {
            return files.filter(file -> file.toString().endsWith("Handler.java"))
                    .map(file -> sources.relativize(file)
                            .toString()
                            .replace(".java", "")
                            .replace(file.getFileSystem().getSeparator(), "."))
                    .sorted()
                    .collect(Collectors.toList());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot look into " + codeUri, e);
        }
    }
}
