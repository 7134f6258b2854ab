package imr.domain.eligibility;

import imr.domain.CaseNumber;
import imr.domain.clock.Service;
import imr.domain.eligibility.UrDecision.Ruling;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Facts of an application from what differs from the usual one: {@code name=value} or a bare name, blanks between. */
final class ApplicationRow {
    private static final String UNKNOWN = "unknown";
    private static final String NEVER = "never";

    private final Map<String, String> differs;

    ApplicationRow(String text) {
        differs = Arrays.stream(text.split(" "))
                .filter(word -> !word.isEmpty())
                .map(word -> word.split("=", 2))
                .collect(Collectors.toMap(parts -> parts[0], parts -> parts.length == 1 ? "" : parts[1]));
        Set<String> known = Set.of(
                "filed",
                "served",
                "service",
                "decided",
                "form",
                "requested",
                "injury",
                "formulary",
                "unsigned",
                "decision",
                "ruling",
                "contested",
                "agent",
                "applicant",
                "liability",
                "earlier",
                "changed");
        if (!known.containsAll(differs.keySet())) throw new IllegalArgumentException("unknown word in: " + text);
    }

    EligibilityFacts facts() {
        return new EligibilityFacts(
                day("filed", "2026-04-01"),
                !differs.containsKey("unsigned"),
                applicant(),
                Arrays.stream(differs.getOrDefault("contested", "MEDICAL_NECESSITY")
                                .split(","))
                        .map(Contested::valueOf)
                        .collect(Collectors.toSet()),
                day("injury", "2025-01-10"),
                day("requested", "2026-02-20"),
                differs.containsKey("formulary"),
                decision(),
                liability(),
                earlier(),
                differs.containsKey("changed"));
    }

    private Applicant applicant() {
        if (differs.containsKey("agent")) return new Applicant.Agent(day("agent", UNKNOWN));
        return switch (differs.getOrDefault("applicant", "employee")) {
            case "employee" -> new Applicant.Employee();
            case "emergency" -> new Applicant.EmergencyProvider();
            case "physician" -> new Applicant.RequestingPhysician();
            case "employer" -> new Applicant.Employer();
            default -> throw new IllegalArgumentException("no such applicant");
        };
    }

    private @Nullable UrDecision decision() {
        if (differs.containsKey("decision")) return null;
        return new UrDecision(
                Ruling.valueOf(differs.getOrDefault("ruling", "DENIED")),
                day("decided", "2026-03-02"),
                day("served", "2026-03-02"),
                service(),
                !differs.containsKey("form"),
                NEVER.equals(differs.get("form")) ? null : day("form", UNKNOWN));
    }

    private LiabilityDispute liability() {
        return switch (differs.getOrDefault("liability", "none")) {
            case "none" -> new LiabilityDispute.None();
            case "pending" -> new LiabilityDispute.Pending(false);
            case "agreed" -> new LiabilityDispute.Pending(true);
            default -> new LiabilityDispute.Resolved(day("liability", UNKNOWN), service());
        };
    }

    private @Nullable Service service() {
        String service = differs.getOrDefault("service", "ELECTRONIC");
        return service.equals(UNKNOWN) ? null : Service.valueOf(service);
    }

    private List<EarlierReview> earlier() {
        String days = differs.getOrDefault("earlier", "");
        if (days.isEmpty()) return List.of();
        return Arrays.stream(days.split(","))
                .map(day -> new EarlierReview(new CaseNumber("CM25-0000001"), LocalDate.parse(day)))
                .toList();
    }

    private @Nullable LocalDate day(String name, String usual) {
        String day = differs.getOrDefault(name, usual);
        return day.equals(UNKNOWN) ? null : LocalDate.parse(day);
    }
}
