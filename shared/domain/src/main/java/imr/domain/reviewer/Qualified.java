package imr.domain.reviewer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Screens what a reviewer may and can do: panel, licence, standing, practice, specialty (Labor Code 139.5(d)(4)). */
final class Qualified {
    static final int LEAST_HOURS = 24;
    static final int LEAST_YEARS = 5;

    private final Reviewer reviewer;
    private final CaseProfile profile;
    private final List<Refusal> refusals = new ArrayList<>();

    private Qualified(Reviewer reviewer, CaseProfile profile) {
        this.reviewer = reviewer;
        this.profile = profile;
    }

    /** Every reason against, empty when there is none. */
    static List<Refusal> screen(Reviewer reviewer, CaseProfile profile) {
        Qualified screen = new Qualified(reviewer, profile);
        screen.panel();
        screen.licence();
        screen.practice();
        profile.treatments().forEach(screen::specialty);
        return screen.refusals;
    }

    private void panel() {
        if (reviewer.status() != PanelStatus.ACTIVE)
            refuse(RefusalCode.NOT_ON_PANEL, "Is " + reviewer.status().words() + ".");
        if (reviewer.standing().disciplined())
            refuse(RefusalCode.DISCIPLINED, "Has a disciplinary history or a pending action.");
        if (reviewer.standing().medicalEvaluator())
            refuse(RefusalCode.MEDICAL_EVALUATOR, "Is a qualified medical evaluator.");
    }

    private void licence() {
        if (reviewer.licences().stream().noneMatch(licence -> licence.isGoodOn(profile.date())))
            refuse(
                    RefusalCode.NO_GOOD_LICENCE,
                    "Has no unrestricted licence that is valid on %s.".formatted(profile.date()));
    }

    private void practice() {
        Practice practice = reviewer.practice();
        if (practice.hoursPerWeek() < LEAST_HOURS)
            refuse(
                    RefusalCode.TOO_FEW_HOURS,
                    "Practises %d hours a week, at least %d are needed."
                            .formatted(practice.hoursPerWeek(), LEAST_HOURS));
        if (practice.years() < LEAST_YEARS)
            refuse(
                    RefusalCode.TOO_FEW_YEARS,
                    "Has practised for %d years, at least %d are needed.".formatted(practice.years(), LEAST_YEARS));
    }

    private void specialty(DisputedTreatment disputed) {
        Set<Specialty> fitting = FittingSpecialties.of(disputed);
        List<Specialty> held = reviewer.specialties().stream()
                .filter(fitting::contains)
                .sorted()
                .toList();
        if (fitting.isEmpty())
            refuse(
                    RefusalCode.NO_SPECIALTY_KNOWN,
                    "No specialty is known to fit %s; a person has to say what was asked for."
                            .formatted(disputed.words()));
        else if (held.isEmpty())
            refuse(
                    RefusalCode.SPECIALTY_DOES_NOT_FIT,
                    "Practises %s; %s needs one of %s."
                            .formatted(words(reviewer.specialties()), disputed.words(), words(fitting)));
        else if (held.stream().noneMatch(this::isLicensedFor))
            refuse(
                    RefusalCode.SPECIALTY_BEYOND_LICENCE,
                    "Has no unrestricted licence valid on %s on which %s is practised."
                            .formatted(profile.date(), words(held)));
        else if (held.stream().filter(this::isLicensedFor).noneMatch(this::isCertifiedWhereNeeded))
            refuse(RefusalCode.NOT_BOARD_CERTIFIED, "Is not certified by a board in %s.".formatted(words(held)));
    }

    private boolean isLicensedFor(Specialty specialty) {
        return reviewer.licences().stream()
                .anyMatch(licence ->
                        licence.isGoodOn(profile.date()) && specialty.licences().contains(licence.type()));
    }

    /** Certified, or practised on a licence that needs no board: an acupuncturist's acupuncture, but not a doctor's. */
    private boolean isCertifiedWhereNeeded(Specialty specialty) {
        return reviewer.isCertifiedIn(specialty)
                || reviewer.licences().stream()
                        .anyMatch(licence -> licence.isGoodOn(profile.date())
                                && specialty.licences().contains(licence.type())
                                && !licence.type().needsBoard());
    }

    private static String words(Collection<Specialty> specialties) {
        return specialties.stream().sorted().map(Specialty::words).collect(Collectors.joining(", "));
    }

    private void refuse(RefusalCode code, String sentence) {
        refusals.add(new Refusal(code, sentence));
    }
}
