package imr.reading.item;

import imr.domain.TreatmentId;
import java.util.List;

/** Treatments that are given in visits: {@code courses.txt}. */
final class Courses {
    private final List<TreatmentId> disciplines;
    private final List<TreatmentId> visits;
    private final List<TreatmentId> uncounted;

    private Courses(WordList list) {
        disciplines = ids(list.words("discipline"));
        visits = ids(list.words("discipline", "visits"));
        uncounted = ids(list.words("uncounted"));
    }

    static Courses load() {
        return new Courses(WordList.of("courses.txt"));
    }

    private static List<TreatmentId> ids(List<String> codes) {
        return codes.stream().map(TreatmentId::new).toList();
    }

    /** Whether an evaluation asked for with it opens its course. */
    boolean isDiscipline(TreatmentId treatment) {
        return disciplines.stream().anyMatch(treatment::isWithin);
    }

    boolean isCounted(TreatmentId treatment) {
        return visits.stream().anyMatch(treatment::isWithin)
                && uncounted.stream().noneMatch(treatment::isWithin);
    }
}
