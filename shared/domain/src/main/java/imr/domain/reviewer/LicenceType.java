package imr.domain.reviewer;

import java.util.Optional;

/** The professions that may review: those that are physicians in the sense of Labor Code 3209.3(a). A registered nurse is none. */
public enum LicenceType {
    MD("MD", "Doctor of Medicine"),
    DO("DO", "Doctor of Osteopathic Medicine"),
    CHIROPRACTOR("DC", "Doctor of Chiropractic"),
    ACUPUNCTURIST("LAC", "Licensed Acupuncturist"),
    PSYCHOLOGIST("PSY", "Psychologist"),
    DENTIST("DDS", "Doctor of Dental Surgery"),
    PODIATRIST("DPM", "Doctor of Podiatric Medicine"),
    OPTOMETRIST("OD", "Doctor of Optometry");

    private final String code;
    private final String title;

    LicenceType(String code, String title) {
        this.code = code;
        this.title = title;
    }

    /** The letters behind a name, {@code DPM}; used in files. */
    public String code() {
        return code;
    }

    public String title() {
        return title;
    }

    /** Whether its holder must be certified by a board in an appropriate area (Labor Code 139.5(d)(4)). */
    public boolean needsBoard() {
        return this == MD || this == DO;
    }

    public static Optional<LicenceType> ofCode(String code) {
        for (LicenceType type : values()) if (type.code.equals(code)) return Optional.of(type);
        return Optional.empty();
    }
}
