package imr.reading.document;

import imr.domain.Problem;
import java.util.List;

/** A document in lines, for those who need its layout, and what of it could not be read. */
public record ReadLines(List<PageLines> pages, List<Problem> problems) {
    public ReadLines {
        pages = List.copyOf(pages);
        problems = List.copyOf(problems);
    }

    static ReadLines refused(Problem problem) {
        return new ReadLines(List.of(), List.of(problem));
    }
}
