package imr.local.run;

import imr.domain.CaseNumber;
import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Files to be uploaded for a case, by name. */
public record Upload(CaseNumber caseNumber, SortedMap<String, byte[]> files) {
    public Upload {
        files = Collections.unmodifiableSortedMap(new TreeMap<>(files));
    }

    public static Upload of(CaseNumber caseNumber, Map<String, byte[]> files) {
        return new Upload(caseNumber, new TreeMap<>(files));
    }
}
