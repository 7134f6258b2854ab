package imr.local.guidelines;

import imr.guidelines.library.Guideline;
import imr.guidelines.library.Interval;
import imr.local.show.Look;
import imr.local.show.Page;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code imr guidelines list}: every guideline in a line. */
@Command(name = "list", description = "List the guidelines, by group, with their dates and status.")
final class ListCommand extends Tool {
    @Parameters(arity = "0..1", paramLabel = "WORD", description = "Only those whose id or treatments contain it.")
    private String word = "";

    @Override
    int run(Page page) {
        Workbench workbench = workbench();
        Map<String, Map<String, Guideline>> groups = new TreeMap<>();
        for (Guideline guideline : workbench.library().content().guidelines()) {
            String file = workbench.compilation().files().getOrDefault(guideline.id(), "");
            String group = file.contains("/") ? file.substring(0, file.indexOf('/')) : "";
            if (guideline.id().contains(word) || treatments(guideline).contains(word))
                groups.computeIfAbsent(group, g -> new TreeMap<>()).put(guideline.id(), guideline);
        }
        int widest = groups.values().stream()
                .flatMap(group -> group.keySet().stream())
                .mapToInt(String::length)
                .max()
                .orElse(0);
        groups.forEach((group, guidelines) -> {
            page.line(look().bold(group));
            guidelines.values().forEach(guideline -> line(page, guideline, widest));
            page.blank();
        });
        int shown = groups.values().stream().mapToInt(Map::size).sum();
        page.line(count(shown, "guideline")
                + look().dim("   C read in the text · D by reviewers · S secondary: the least confirmed criterion"));
        return shown == 0 ? FOUND_SOMETHING : OK;
    }

    private void line(Page page, Guideline guideline, int widest) {
        String start = "  " + Look.fill(guideline.id(), widest + 2) + Look.fill(Heads.words(guideline.rank()), 11)
                + Criteria.status(guideline) + "  " + dates(guideline.effective()) + "  ";
        page.line(start + look().dim(Look.cut(treatments(guideline), Math.max(10, look().width() - start.length()))));
    }

    private static String dates(Interval interval) {
        return interval.from() + (interval.to() == null ? " on           " : " - " + interval.to()) + " "
                + interval.trigger().name().charAt(0);
    }

    private static String treatments(Guideline guideline) {
        return guideline.scope().treatments().stream().map(t -> t.code()).collect(Collectors.joining(", "));
    }
}
