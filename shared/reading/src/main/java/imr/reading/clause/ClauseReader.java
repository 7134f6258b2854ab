package imr.reading.clause;

import imr.domain.fact.Role;
import imr.reading.text.Token;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Cuts sentences into clauses and tells the role of each. Without a state; {@code Course} keeps what one document's sentences leave to the next. */
public final class ClauseReader {
    private final ClauseSplitter splitter = new ClauseSplitter();
    private final RoleReader roles = new RoleReader();

    /** Where in a document the reading is: the section, and the role of the clause read last. */
    public static final class Course {
        private final @Nullable Role document;
        private @Nullable Role section;
        private @Nullable Role last;

        /** @param document role of a document's clauses when nothing else tells it, {@code null} when the document is of no one role */
        public Course(@Nullable Role document) {
            this.document = document;
            this.section = document;
        }
    }

    /** A heading begins a section; one that tells no role ends the section before. */
    public void heading(List<Token> tokens, Course thread) {
        thread.section = roles.lead(tokens, 0, tokens.size());
        if (thread.section == null) thread.section = thread.document;
        thread.last = thread.section;
    }

    /** The clauses of a sentence, in order and without a gap. */
    public List<Clause> clauses(List<Token> tokens, Course thread) {
        List<Integer> starts = splitter.starts(tokens);
        List<Clause> clauses = new ArrayList<>(starts.size());
        for (int i = 0; i < starts.size(); i++) {
            int to = i + 1 < starts.size() ? starts.get(i + 1) : tokens.size();
            Role role = roles.role(tokens, starts.get(i), to, thread.last, i > 0, thread.section);
            clauses.add(new Clause(starts.get(i), to, role));
            thread.last = role;
        }
        return clauses;
    }
}
