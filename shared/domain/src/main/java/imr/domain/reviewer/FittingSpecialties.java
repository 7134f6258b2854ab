package imr.domain.reviewer;

import imr.domain.BodyPart;
import imr.domain.TreatmentId;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which specialties fit a disputed treatment ({@code fitting-specialties.txt}; Labor Code 139.5(d)(4)). */
public final class FittingSpecialties {
    private static final Pattern GROUP = Pattern.compile("= ([A-Z]+): (.+)");
    private static final Pattern LINE = Pattern.compile("([a-z0-9.-]+)(?: \\[([a-z, -]+)])?: ([^|]+)\\|(.+)");
    private static final List<Line> LINES = read();

    private record Line(TreatmentId treatment, List<BodyPart> regions, Set<Specialty> specialties, String source) {}

    private FittingSpecialties() {}

    /** The specialties that fit, in the order of their codes; empty when the file knows nothing of the treatment. */
    public static Set<Specialty> of(DisputedTreatment disputed) {
        int nearest = LINES.stream()
                .filter(line -> governs(line, disputed))
                .mapToInt(line -> line.treatment().code().length())
                .max()
                .orElse(0);
        List<Line> lines = LINES.stream()
                .filter(line ->
                        governs(line, disputed) && line.treatment().code().length() == nearest)
                .toList();
        List<Line> ofRegions =
                lines.stream().filter(line -> !line.regions().isEmpty()).toList();
        Set<Specialty> fitting = new TreeSet<>();
        (ofRegions.isEmpty() ? lines : ofRegions).forEach(line -> fitting.addAll(line.specialties()));
        return Collections.unmodifiableSet(fitting);
    }

    private static boolean governs(Line line, DisputedTreatment disputed) {
        return disputed.treatment().isWithin(line.treatment())
                && (line.regions().isEmpty() || !Collections.disjoint(line.regions(), disputed.regions()));
    }

    private static List<Line> read() {
        Map<String, Set<Specialty>> groups = new HashMap<>();
        List<Line> lines = new ArrayList<>();
        for (String text : Lines.of("fitting-specialties.txt")) {
            Matcher group = GROUP.matcher(text);
            if (group.matches()) groups.put(group.group(1), specialties(group.group(2), groups));
            else lines.add(line(text, groups));
        }
        return List.copyOf(lines);
    }

    private static Line line(String text, Map<String, Set<Specialty>> groups) {
        Matcher line = LINE.matcher(text);
        if (!line.matches())
            throw new IllegalStateException("treatment [regions]: specialties | source expected: " + text);
        List<BodyPart> regions = line.group(2) == null
                ? List.of()
                : Lines.list(line.group(2)).stream()
                        .map(code -> BodyPart.ofCode(code)
                                .orElseThrow(() -> new IllegalStateException("no region: " + code)))
                        .toList();
        return new Line(
                new TreatmentId(line.group(1)),
                regions,
                specialties(line.group(3), groups),
                line.group(4).strip());
    }

    private static Set<Specialty> specialties(String names, Map<String, Set<Specialty>> groups) {
        Set<Specialty> all = new TreeSet<>();
        for (String name : Lines.list(names)) {
            Set<Specialty> group = groups.get(name);
            if (group != null) all.addAll(group);
            else
                all.add(Specialties.ofCode(name).orElseThrow(() -> new IllegalStateException("no specialty: " + name)));
        }
        return all;
    }
}
