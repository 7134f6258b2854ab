package imr.functions.intake.application;

import imr.domain.clock.Service;
import imr.domain.eligibility.Applicant;
import imr.domain.eligibility.Contested;
import imr.domain.eligibility.LiabilityDispute;
import imr.domain.eligibility.UrDecision;
import imr.json.Fields;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Reads how an application was filed. */
final class FilingFields {
    private static final Pattern PROVIDER_IDENTIFIER = Pattern.compile("[0-9]{10}");

    private enum Who {
        EMPLOYEE,
        AGENT,
        EMERGENCY_PROVIDER,
        REQUESTING_PHYSICIAN,
        EMPLOYER
    }

    private enum Liability {
        UNDISPUTED,
        PENDING,
        /** Pending, and the claims administrator agrees to review. */
        AGREED,
        RESOLVED
    }

    private final Fields fields;

    private FilingFields(Fields fields) {
        this.fields = fields;
    }

    static Filing of(Fields application) {
        if (!application.has("filing")) return Filing.PLAIN;
        return new FilingFields(application.object("filing")).read();
    }

    private Filing read() {
        Filing plain = Filing.PLAIN;
        LocalDate formSent = fields.day("formSent");
        Boolean enclosed = fields.flag("formEnclosed");
        if (formSent != null && Boolean.TRUE.equals(enclosed))
            wrong("formSent", "A form that came with the decision was not sent afterwards; leave one of the two.");
        UrDecision.Ruling ruling = choice("ruling", UrDecision.Ruling.class);
        Filing filing = new Filing(
                !Boolean.FALSE.equals(fields.flag("signed")),
                applicant(),
                contested(),
                ruling == null ? plain.ruling() : ruling,
                fields.day("served"),
                choice("service", Service.class),
                formSent == null && !Boolean.FALSE.equals(enclosed),
                formSent,
                liability(),
                Boolean.TRUE.equals(fields.flag("changeShown")),
                physician());
        fields.done();
        return filing;
    }

    private Applicant applicant() {
        Who who = choice("applicant", Who.class);
        LocalDate designated = fields.day("designated");
        if (designated != null && who != Who.AGENT)
            wrong("designated", "Only an agent is designated; leave the day out, or name AGENT as the applicant.");
        return switch (who) {
            case null -> Filing.PLAIN.applicant();
            case EMPLOYEE -> new Applicant.Employee();
            case AGENT -> new Applicant.Agent(designated);
            case EMERGENCY_PROVIDER -> new Applicant.EmergencyProvider();
            case REQUESTING_PHYSICIAN -> new Applicant.RequestingPhysician();
            case EMPLOYER -> new Applicant.Employer();
        };
    }

    private Set<Contested> contested() {
        if (!fields.has("contested")) return Filing.PLAIN.contested();
        Set<Contested> contested = EnumSet.noneOf(Contested.class);
        for (Fields entry : fields.list("contested", 1, Contested.values().length)) {
            Contested one = entry.isMissing("code")
                    ? null
                    : entry.oneOf("code", text -> named(Contested.class, text), names(Contested.class));
            entry.done();
            if (one != null) contested.add(one);
        }
        return contested.isEmpty() ? Filing.PLAIN.contested() : contested;
    }

    private LiabilityDispute liability() {
        Liability liability = choice("liability", Liability.class);
        LocalDate notice = fields.day("liabilityNoticeServed");
        Service service = choice("liabilityService", Service.class);
        if (liability != Liability.RESOLVED && (notice != null || service != null))
            wrong(
                    notice != null ? "liabilityNoticeServed" : "liabilityService",
                    "This is told of a dispute that is resolved; leave it out, or write RESOLVED for liability.");
        return switch (liability) {
            case null -> new LiabilityDispute.None();
            case UNDISPUTED -> new LiabilityDispute.None();
            case PENDING -> new LiabilityDispute.Pending(false);
            case AGREED -> new LiabilityDispute.Pending(true);
            case RESOLVED -> new LiabilityDispute.Resolved(notice, service);
        };
    }

    private @Nullable String physician() {
        String text = fields.optional("physicianIdentifier", 10);
        if (text == null || PROVIDER_IDENTIFIER.matcher(text).matches()) return text;
        wrong("physicianIdentifier", "A National Provider Identifier has ten digits; correct it or leave it out.");
        return null;
    }

    private void wrong(String name, String advice) {
        fields.problem("FIELD_WRONG", fields.at(name), advice);
    }

    private <E extends Enum<E>> @Nullable E choice(String name, Class<E> type) {
        return fields.oneOf(name, text -> named(type, text), names(type));
    }

    private static <E extends Enum<E>> @Nullable E named(Class<E> type, String name) {
        for (E value : type.getEnumConstants()) if (value.name().equals(name)) return value;
        return null;
    }

    private static <E extends Enum<E>> String names(Class<E> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
