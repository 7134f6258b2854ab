package imr.domain.reviewer;

import java.math.BigDecimal;
import java.util.Locale;

/**
 * A tie of a reviewer to somebody: {@link Professional}, {@link Familial} or {@link Financial}, as Labor Code 139.5(d)(6) defines them. Only a
 * material one to a party of the dispute is a conflict.
 */
public sealed interface Affiliation {
    PartyId with();

    /** Whether law counts it. */
    boolean isMaterial();

    /** Without a name: {@code employment}, {@code 6.5 % of income}. */
    String words();

    record Professional(PartyId with, Tie tie) implements Affiliation {
        @Override
        public boolean isMaterial() {
            return tie != Tie.STAFF_PRIVILEGES;
        }

        @Override
        public String words() {
            return tie.code().replace('-', ' ');
        }
    }

    record Familial(PartyId with, Relation relation) implements Affiliation {
        public Familial {
            if (!with.isPerson()) throw new IllegalArgumentException("a relative is a person");
        }

        @Override
        public boolean isMaterial() {
            return true;
        }

        @Override
        public String words() {
            return relation.words();
        }
    }

    /**
     * An interest in money.
     *
     * @param percent share of the reviewer's income of a year, or of the organization's revenue, 0 to 100
     */
    record Financial(PartyId with, BigDecimal percent) implements Affiliation {
        private static final BigDecimal LIMIT = BigDecimal.valueOf(5);
        private static final BigDecimal ALL = BigDecimal.valueOf(100);

        public Financial {
            if (!isShare(percent)) throw new IllegalArgumentException("a share is 0 to 100 percent");
        }

        public static boolean isShare(BigDecimal percent) {
            return percent.signum() >= 0 && percent.compareTo(ALL) <= 0;
        }

        /** More than five percent of a year's income or revenue. */
        @Override
        public boolean isMaterial() {
            return percent.compareTo(LIMIT) > 0;
        }

        @Override
        public String words() {
            return percent.stripTrailingZeros().toPlainString() + " % of income";
        }
    }

    /** How people work together. Bare staff privileges at a facility are not material. */
    enum Tie {
        PHYSICIAN_PATIENT,
        PARTNERSHIP,
        EMPLOYMENT,
        SHAREHOLDER,
        CONTRACTOR,
        STAFF_PRIVILEGES;

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** The relatives that law counts. */
    enum Relation {
        SPOUSE("spouse"),
        CHILD("child"),
        PARENT("parent"),
        SIBLING("sibling"),
        SPOUSES_PARENT("spouse's parent"),
        CHILDS_SPOUSE("child's spouse");

        private final String words;

        Relation(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }

        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
