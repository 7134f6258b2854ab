package imr.functions.review;

import imr.api.Reply;
import imr.api.Request;
import imr.domain.Fault;
import imr.domain.reviewer.Load;
import imr.domain.reviewer.Reviewer;
import imr.domain.reviewer.ReviewerId;
import imr.domain.reviewer.ReviewerRegistry;
import imr.reviewers.Mistake;
import imr.reviewers.RegistryImport;
import imr.store.CaseStates;
import imr.store.RegistryStore;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The organization's reviewers. What is told of them outside is their ids and how many they are. */
record Registry(RegistryStore store, CaseStates states) {
    private static final int LARGEST = 4 * 1024 * 1024;
    private static final int MOST_COUNTED = 100;

    /** The answer to an import. */
    record Imported(int reviewers, List<ReviewerId> ids) {}

    /** Takes the whole file in or nothing of it. */
    Reply replace(Request request) {
        if (request.body().length > LARGEST)
            return Reply.problem(413, "REQUEST_TOO_LARGE", "A registry of reviewers has at most 4 MB.");
        return switch (RegistryImport.of(request.body())) {
            case RegistryImport.Refused(List<Mistake> mistakes) ->
                Reply.problem(
                        400,
                        "REGISTRY_REFUSED",
                        "Nothing was imported; correct what is listed and send the whole file again.",
                        mistakes.stream().map(Mistake::problem).toList());
            case RegistryImport.Imported(ReviewerRegistry registry) -> {
                store.put(request.body());
                List<ReviewerId> ids = registry.all().stream().map(Reviewer::id).toList();
                yield Reply.json(new Imported(ids.size(), ids));
            }
        };
    }

    /** All reviewers; none before a file was imported. */
    ReviewerRegistry all() {
        return store.read()
                .map(csv -> switch (RegistryImport.of(csv)) {
                    case RegistryImport.Imported(ReviewerRegistry registry) -> registry;
                    case RegistryImport.Refused refused ->
                        throw new Fault(
                                Fault.Blame.SERVER,
                                false,
                                "the stored registry of reviewers is not readable any more; import it anew");
                })
                .orElseGet(() -> new ReviewerRegistry(List.of()));
    }

    /** How many reviews each has open, up to a hundred. */
    Load load(ReviewerRegistry registry) {
        Map<ReviewerId, Integer> open = new HashMap<>();
        for (Reviewer reviewer : registry.all())
            open.put(
                    reviewer.id(),
                    states.reviewsOf(reviewer.id(), null, MOST_COUNTED)
                            .entries()
                            .size());
        return new Load(open);
    }
}
