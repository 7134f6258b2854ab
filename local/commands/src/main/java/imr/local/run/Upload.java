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

    /** The same upload with a file added or replaced. */
    public Upload with(String name, byte[] content) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.put(name, content);
        return new Upload(caseNumber, changed);
    }

    /** The same upload without a file. */
    public Upload without(String name) {
        SortedMap<String, byte[]> changed = new TreeMap<>(files);
        changed.remove(name);
        return new Upload(caseNumber, changed);
    }

    public static Upload of(CaseNumber caseNumber, Map<String, byte[]> files) {
        return new Upload(caseNumber, new TreeMap<>(files));
    }
}
