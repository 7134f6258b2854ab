package imr.authoring.cases;

import imr.authoring.syntax.Yaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A case as its file writes it: what it says itself goes before what stands at the head of the file. */
record Sheet(Yaml own, Yaml head) {
    Optional<Yaml> get(String key) {
        return own.get(key).or(() -> head.get(key));
    }

    Optional<String> text(String key) {
        return own.text(key).or(() -> head.text(key));
    }

    /** A field of a section, such as the treatment of the item. */
    Optional<Yaml> get(String section, String key) {
        return own.get(section).flatMap(at -> at.get(key)).or(() -> head.get(section)
                .flatMap(at -> at.get(key)));
    }

    Optional<String> text(String section, String key) {
        return get(section, key).flatMap(Yaml::text).map(String::strip);
    }

    /** The entries of a section of both, the head's first. */
    List<Yaml.Entry> entries(String section) {
        List<Yaml.Entry> entries = new ArrayList<>();
        List<Yaml.Entry> mine = own.get(section).map(Yaml::entries).orElse(List.of());
        for (Yaml.Entry entry : head.get(section).map(Yaml::entries).orElse(List.of()))
            if (mine.stream().noneMatch(e -> e.key().equals(entry.key()))) entries.add(entry);
        entries.addAll(mine);
        return entries;
    }

    /** The facts: the case's own or else the head's, without those left out, with those added. */
    List<Yaml> facts() {
        List<Yaml> facts = new ArrayList<>(get("facts").map(Yaml::items).orElse(List.of()));
        List<String> without = own.get("without").map(Yaml::items).orElse(List.of()).stream()
                .map(at -> at.text().orElse(""))
                .toList();
        facts.removeIf(at -> without.contains(name(at)));
        facts.addAll(own.get("also").map(Yaml::items).orElse(List.of()));
        return facts;
    }

    private static String name(Yaml at) {
        return at.text()
                .orElseGet(() ->
                        at.entries().isEmpty() ? "" : at.entries().getFirst().key());
    }
}
