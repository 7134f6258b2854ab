package imr.authoring;

import static imr.authoring.syntax.MistakeKind.CONFLICT;

import imr.authoring.syntax.Messages;
import imr.authoring.syntax.Mistakes;
import imr.authoring.syntax.Source;
import imr.authoring.syntax.Yaml;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;

/**
 * The parsed files of the public layer and of the layers over it. What a layer says of an id that an earlier one has described is a
 * conflict, told with both places and left out, so that nothing else is said of it.
 */
final class Sources {
    private final Mistakes mistakes;
    /** By their place within a layer; those of the public layer first. */
    private final Map<String, List<Yaml>> shared = new HashMap<>();

    private final Map<String, Yaml> guidelines = new TreeMap<>();
    private final Map<String, String> layerOf = new HashMap<>();
    private final List<Source> words = new ArrayList<>();
    /** The names of the layers from the public one up. */
    private final List<String> order = new ArrayList<>(List.of(""));

    Sources(Map<String, String> files, List<Layer> layers, Set<String> sharedNames, Mistakes mistakes) {
        this.mistakes = mistakes;
        files.forEach((name, text) -> parse(name, name, "", text, sharedNames));
        for (Layer layer : layers) {
            order.add(layer.name());
            layer.files().forEach((name, text) -> {
                if (name.equals(Layer.WORDS)) words.add(Source.of(layer.shown(name), text));
                else parse(name, layer.shown(name), layer.name(), text, sharedNames);
            });
        }
    }

    private void parse(String name, String shown, String layer, String text, Set<String> sharedNames) {
        layerOf.put(shown, layer);
        Yaml.parse(Source.of(shown, text), mistakes).ifPresent(yaml -> {
            if (sharedNames.contains(name))
                shared.computeIfAbsent(name, key -> new ArrayList<>()).add(yaml);
            else guidelines.put(shown, yaml);
        });
    }

    /** Whether the public layer has a file of this name that could be read. */
    boolean has(String name) {
        return shared.getOrDefault(name, List.of()).stream().anyMatch(this::isPublic);
    }

    /** The files of this name, the public one first. */
    List<Yaml> files(String name) {
        return List.copyOf(shared.getOrDefault(name, List.of()));
    }

    /** The items of all files of this name, without those whose id another layer has described. */
    List<Yaml> items(String name, String key) {
        Map<String, Yaml> known = new LinkedHashMap<>();
        List<Yaml> items = new ArrayList<>();
        for (Yaml file : files(name)) for (Yaml item : file.items()) if (isNew(item, key, known)) items.add(item);
        return items;
    }

    /** The guideline files, without those whose id another layer has described. */
    List<Yaml> guidelines() {
        Map<String, Yaml> known = new LinkedHashMap<>();
        List<Yaml> files = new ArrayList<>();
        for (Predicate<Yaml> which : List.<Predicate<Yaml>>of(this::isPublic, file -> !isPublic(file)))
            guidelines.values().stream()
                    .filter(which)
                    .filter(file -> isNew(file, "id", known))
                    .forEach(files::add);
        return files;
    }

    /** The layers' words for reading. */
    List<Source> words() {
        return List.copyOf(words);
    }

    private boolean isNew(Yaml item, String key, Map<String, Yaml> known) {
        Optional<String> id = item.text(key);
        if (id.isEmpty()) return true;
        Yaml earlier = known.putIfAbsent(id.get(), item);
        if (earlier == null || isSameLayer(earlier, item)) return true;
        conflict(item.get(key).orElse(item), earlier, "conflict.described", id.get());
        return false;
    }

    boolean isPublic(Yaml at) {
        return layer(at).isEmpty();
    }

    boolean isSameLayer(Yaml a, Yaml b) {
        return layer(a).equals(layer(b));
    }

    /** How many layers are below the one of a place. */
    int level(Yaml at) {
        return order.indexOf(layer(at));
    }

    /** The name of the layer a place is in, empty for the public one. */
    String layer(Yaml at) {
        return layerOf.getOrDefault(at.source().name(), "");
    }

    /** @param what the key of the catalogue that says what the two disagree in */
    void conflict(Yaml at, Yaml other, String what, Object... values) {
        conflict(at, place(other), what, values);
    }

    void conflict(Yaml at, String place, String what, Object... values) {
        mistakes.add(CONFLICT, at, place, Messages.text(what, values), Messages.text(what + ".advice", values));
    }

    static String place(Yaml at) {
        return at.source().name() + ":" + at.line() + ":" + at.column();
    }
}
