package imr.store;

import imr.domain.CaseNumber;
import imr.domain.CaseVersion;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The place of an artefact: {@code cases/{caseNumber}/v{n}/{file}}. */
public record CaseKey(CaseNumber caseNumber, CaseVersion version, Artefact artefact) {
    private static final Pattern FORM = Pattern.compile("cases/(CM\\d{2}-\\d{7})/v([1-9]\\d{0,8})/([a-z.-]+)");

    /** The key an object key spells; empty when it is none. */
    public static Optional<CaseKey> parse(String objectKey) {
        Matcher matcher = FORM.matcher(objectKey);
        if (!matcher.matches()) return Optional.empty();
        for (Artefact artefact : Artefact.values())
            if (artefact.file().equals(matcher.group(3)))
                return Optional.of(new CaseKey(
                        new CaseNumber(matcher.group(1)),
                        new CaseVersion(Integer.parseInt(matcher.group(2))),
                        artefact));
        return Optional.empty();
    }

    /** Another artefact of the same case version. */
    public CaseKey beside(Artefact other) {
        return new CaseKey(caseNumber, version, other);
    }

    @Override
    public String toString() {
        return "cases/" + caseNumber + "/" + version + "/" + artefact.file();
    }
}
