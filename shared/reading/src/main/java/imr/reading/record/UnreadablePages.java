package imr.reading.record;

import imr.domain.Problem;
import imr.domain.fact.DocumentReading;
import imr.reading.document.ReadDocument;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a document could not be read, out of the problems of its reading. */
final class UnreadablePages {
    /** A page that was read from its image was read. */
    private static final Set<String> READ_AFTER_ALL = Set.of("PAGE_READ_FROM_IMAGE");

    private static final Pattern PAGE = Pattern.compile(", page (\\d{1,9})$");

    private UnreadablePages() {}

    static List<DocumentReading.Unreadable> of(ReadDocument document) {
        return document.problems().stream()
                .filter(problem -> !READ_AFTER_ALL.contains(problem.code()))
                .map(problem -> new DocumentReading.Unreadable(page(problem), problem.code()))
                .toList();
    }

    private static int page(Problem problem) {
        Matcher page = PAGE.matcher(problem.place());
        return page.find() ? Integer.parseInt(page.group(1)) : 0;
    }
}
