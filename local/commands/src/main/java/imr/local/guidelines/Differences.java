package imr.local.guidelines;

import imr.guidelines.library.Criterion;
import imr.guidelines.library.Definition;
import imr.guidelines.library.Derivation;
import imr.guidelines.library.Gap;
import imr.guidelines.library.Guideline;
import imr.guidelines.library.Library;
import imr.guidelines.library.Pathway;
import imr.local.show.Page;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Two guidelines or two libraries side by side: only what differs, old lines marked − and new ones +. */
final class Differences {
    private final Page page;

    Differences(Page page) {
        this.page = page;
    }

    /** How many guidelines, definitions and gaps differ. */
    int between(Library a, Library b) {
        Map<String, Map<String, List<String>>> before = sections(a);
        Map<String, Map<String, List<String>>> after = sections(b);
        Set<String> names = new LinkedHashSet<>(before.keySet());
        names.addAll(after.keySet());
        int differing = 0;
        for (String name : names) {
            Map<String, List<String>> old = before.getOrDefault(name, Map.of());
            Map<String, List<String>> now = after.getOrDefault(name, Map.of());
            if (old.equals(now)) continue;
            differing++;
            page.line(page.look().bold(name) + (old.isEmpty() ? " is new" : now.isEmpty() ? " is gone" : ""));
            if (!old.isEmpty() && !now.isEmpty()) show(old, now);
        }
        return differing;
    }

    /** Whether two guidelines differ in more than their ids. */
    boolean between(Library library, Guideline a, Guideline b) {
        Map<String, List<String>> old = lines(library, a);
        Map<String, List<String>> now = lines(library, b);
        page.line(page.look().red("− " + a.id())).line(page.look().green("+ " + b.id()));
        show(old, now);
        return !old.equals(now);
    }

    private void show(Map<String, List<String>> old, Map<String, List<String>> now) {
        Set<String> names = new LinkedHashSet<>(old.keySet());
        names.addAll(now.keySet());
        for (String name : names) {
            List<String> gone = new ArrayList<>(old.getOrDefault(name, List.of()));
            List<String> come = new ArrayList<>(now.getOrDefault(name, List.of()));
            gone.removeAll(now.getOrDefault(name, List.of()));
            come.removeAll(old.getOrDefault(name, List.of()));
            if (gone.isEmpty() && come.isEmpty()) continue;
            page.blank().line("  " + page.look().bold(name));
            for (String line : gone) page.beside("  " + page.look().red("−"), 3, 4, line.strip(), page.look()::red);
            for (String line : come) page.beside("  " + page.look().green("+"), 3, 4, line.strip(), page.look()::green);
        }
    }

    private static Map<String, Map<String, List<String>>> sections(Library library) {
        Map<String, Map<String, List<String>>> sections = new LinkedHashMap<>();
        for (Guideline guideline : library.content().guidelines())
            sections.put(guideline.id(), lines(library, guideline));
        for (Definition definition : library.content().definitions())
            sections.put(
                    "definition " + definition.title(),
                    Map.of(
                            "means",
                            lines(library, definition.meaning()),
                            "in force",
                            List.of(Heads.words(definition.effective()))));
        for (Derivation derivation : library.content().derivations())
            sections.put(
                    derivation.id().replace('/', ' '),
                    Map.of(
                            "follows from",
                            lines(library, derivation.when()),
                            "then",
                            List.of(derivation.then() + " " + derivation.value() + ", carrying "
                                    + derivation.carries())));
        for (Gap gap : library.content().gaps())
            sections.put(
                    "gap " + gap.id(),
                    Map.of("in force", List.of(Heads.words(gap.effective())), "because", List.of(gap.because())));
        return sections;
    }

    private static Map<String, List<String>> lines(Library library, Guideline guideline) {
        Map<String, List<String>> lines = new LinkedHashMap<>();
        lines.put("title", List.of(guideline.title()));
        Heads.of(library, guideline).forEach((label, value) -> lines.put(label, List.of(value)));
        for (Pathway pathway : guideline.pathways()) {
            if (pathway.when() != null)
                lines.put(pathway.name() + " · when", List.of(Outline.inline(library, pathway.when())));
            for (Criterion criterion : Criteria.of(pathway)) {
                String id = criterion.text().id().value();
                lines.put(pathway.name() + " · " + id.substring(id.lastIndexOf('/') + 1), lines(library, criterion));
            }
        }
        if (!guideline.notes().isEmpty()) lines.put("notes", guideline.notes());
        return lines;
    }

    /** A criterion in lines: its sentence, where it comes from, and what it asks. */
    static List<String> lines(Library library, Criterion criterion) {
        List<String> lines = new ArrayList<>();
        lines.add(criterion.text().says());
        lines.add(criterion.text().status() + " · " + criterion.text().cite() + " · read in "
                + criterion.text().source() + Heads.kind(criterion));
        for (Outline.Row row : Outline.of(library, criterion)) lines.add("  ".repeat(row.depth()) + row.text());
        return List.copyOf(lines);
    }
}
