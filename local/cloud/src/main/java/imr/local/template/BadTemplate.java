package imr.local.template;

import imr.domain.Fault;
import imr.domain.Problem;
import java.util.List;
import java.util.stream.Collectors;

/** The template cannot be run as it stands; says everything that is wrong with it. */
public final class BadTemplate extends Fault {
    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public BadTemplate(List<Problem> problems) {
        super(
                Blame.CLIENT,
                false,
                problems.stream()
                        .map(problem -> problem.place() + ": " + problem.advice())
                        .collect(Collectors.joining("\n")));
        this.problems = List.copyOf(problems);
    }

    public List<Problem> problems() {
        return problems;
    }
}
