package imr.functions.review;

import imr.domain.CaseVersion;
import imr.domain.Digest;
import imr.domain.ItemNumber;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DisputedItem;
import imr.domain.determination.Departure;
import imr.domain.determination.ReliedOn;
import imr.domain.evaluation.Evaluation;
import imr.domain.evaluation.ItemEvaluation;
import imr.domain.evaluation.Outcome;
import imr.domain.evaluation.Rank;
import imr.domain.evaluation.Recommendation;
import imr.domain.evaluation.SummarySentence;
import imr.domain.process.ActorRole;
import imr.domain.process.ReviewTransition;
import imr.domain.reviewer.ReviewerId;
import imr.json.Fields;
import imr.json.Json;
import imr.letters.rationale.RationaleDraft;
import imr.store.CaseStatus;
import imr.store.ReviewDraft;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the assigned reviewer does before signing: takes the case up, drafts the determination, and submits it. */
record Reviewing(Documents documents) {
    private static final int LONGEST_SUMMARY = 20_000;
    private static final int LONGEST_RATIONALE = 10_000;
    private static final int LONGEST_LINE = 400;
    private static final int MOST_ITEMS = 90;
    /** What one item of the table holds, with room for its keys. */
    private static final int LARGEST_DRAFT = 350_000;

    /** Takes up the case. */
    void begin(Work work, Body body) {
        if (Coordination.refused(work, body)) return;
        if (work.state().status() != CaseStatus.RECOMMENDED || !documents.isEvaluated(work)) {
            work.refuse(
                    409,
                    "NOT_EVALUATED",
                    "The case is still on its way through reading and evaluation; try again in a moment.");
            return;
        }
        if (work.apply(new ReviewTransition.ReviewBegun(), work.actor(ActorRole.REVIEWER)))
            work.review().reviewer().ifPresent(by -> work.also(change -> change.with(beginning(work, by))));
    }

    /** What there is to begin with: summary, guideline and rationale as drafted from the evaluation. What is decided is left to the reviewer. */
    private ReviewDraft beginning(Work work, ReviewerId by) {
        Evaluation evaluation = documents.evaluation(work);
        CaseFile file = documents.understood(work);
        return new ReviewDraft(
                Documents.version(work),
                by,
                evaluation.summary().stream().map(SummarySentence::text).collect(Collectors.joining(" ")),
                evaluation.items().stream()
                        .map(item -> new ReviewDraft.Item(
                                item.item().number(),
                                null,
                                item.selection().chosen() == null
                                        ? null
                                        : ReliedOn.of(item.selection().chosen()),
                                RationaleDraft.of(item, file).text(),
                                null))
                        .toList());
    }

    /** Puts what is written so far in place of what was there. Not everything has to be there yet; what is, has to be right. */
    void draft(Work work, Body body) {
        Fields fields = body.fields();
        String summary = fields.optional("summary", LONGEST_SUMMARY);
        Map<ItemNumber, ReviewDraft.Item> written = new HashMap<>();
        for (Fields entry : fields.list("items", 0, MOST_ITEMS)) {
            ReviewDraft.Item item = item(entry);
            if (item != null && written.put(item.item(), item) != null)
                entry.problem("ITEM_TWICE", entry.at("item"), "This item stands here twice; leave one of the two.");
        }
        List<DisputedItem> disputed = documents.understood(work).items();
        for (ItemNumber number : written.keySet())
            if (disputed.stream().noneMatch(item -> item.number().equals(number)))
                fields.problem(
                        "ITEM_UNKNOWN", fields.at("items"), "The case has no item " + number.value() + " in dispute.");
        if (Coordination.refused(work, body)) return;
        ReviewerId reviewer = work.review().reviewer().orElse(null);
        if (reviewer == null) {
            work.apply(new ReviewTransition.Drafted(Digest.of("none")), work.actor(ActorRole.REVIEWER));
            return;
        }
        ReviewDraft draft = new ReviewDraft(
                Documents.version(work),
                reviewer,
                summary == null ? "" : summary,
                disputed.stream()
                        .map(item -> written.getOrDefault(
                                item.number(), new ReviewDraft.Item(item.number(), null, null, "", null)))
                        .toList());
        byte[] json = Json.write(draft);
        if (json.length > LARGEST_DRAFT) {
            work.refuse(413, "DRAFT_TOO_LARGE", "A draft has at most 350,000 characters in all; shorten it.");
            return;
        }
        if (work.apply(new ReviewTransition.Drafted(Digest.of(json)), work.actor(ActorRole.REVIEWER)))
            work.also(change -> change.with(draft));
    }

    private static ReviewDraft.@Nullable Item item(Fields entry) {
        Long number = entry.wholeNumber("item", 9_999);
        Outcome outcome = entry.oneOf("outcome", Body.constant(Outcome.class), Body.names(Outcome.class));
        ReliedOn reliedOn = entry.has("reliedOn") ? reliedOn(entry.object("reliedOn")) : null;
        String rationale = entry.optional("rationale", LONGEST_RATIONALE);
        Departure departure = entry.has("departure") ? departure(entry.object("departure")) : null;
        entry.done();
        if (number == null || number < 1) return null;
        return new ReviewDraft.Item(
                new ItemNumber(number.intValue()), outcome, reliedOn, rationale == null ? "" : rationale, departure);
    }

    private static @Nullable ReliedOn reliedOn(Fields fields) {
        Rank rank = fields.oneOf("rank", Body.constant(Rank.class), Body.names(Rank.class));
        if (rank == null) fields.isMissing("rank");
        String label = fields.required("label", LONGEST_LINE);
        String edition = fields.optional("edition", LONGEST_LINE);
        String citation = fields.required("citation", LONGEST_LINE);
        fields.done();
        return rank == null || label == null || citation == null
                ? null
                : new ReliedOn(rank, label, edition == null ? "" : edition, citation);
    }

    private static @Nullable Departure departure(Fields fields) {
        Departure.Reason reason =
                fields.oneOf("reason", Body.constant(Departure.Reason.class), Body.names(Departure.Reason.class));
        if (reason == null) fields.isMissing("reason");
        String text = fields.required("text", LONGEST_RATIONALE);
        fields.done();
        return reason == null || text == null ? null : new Departure(reason, text);
    }

    /** Hands the draft to quality assurance; what keeps it from being signed keeps it here. */
    void submit(Work work, Body body, Signing signing) {
        if (Coordination.refused(work, body)) return;
        if (signing.blocked(work)) return;
        work.apply(new ReviewTransition.SubmittedForQuality(), work.actor(ActorRole.REVIEWER));
    }

    /** Items decided otherwise than recommended, or where nothing was, without the reason why. */
    static List<ItemNumber> unexplained(Evaluation evaluation, ReviewDraft draft) {
        List<ItemNumber> unexplained = new ArrayList<>();
        for (ReviewDraft.Item item : draft.items()) {
            Outcome outcome = item.outcome();
            if (outcome == null || item.departure() != null) continue;
            evaluation.items().stream()
                    .filter(one -> one.item().number().equals(item.item()))
                    .map(ItemEvaluation::recommendation)
                    .filter(recommendation -> departs(recommendation, outcome))
                    .findFirst()
                    .ifPresent(departed -> unexplained.add(item.item()));
        }
        return unexplained;
    }

    private static boolean departs(Recommendation recommendation, Outcome outcome) {
        return switch (recommendation) {
            case Recommendation.Overturn overturn -> outcome != Outcome.OVERTURNED;
            case Recommendation.Uphold uphold -> outcome != Outcome.UPHELD;
            case Recommendation.None none -> true;
        };
    }

    /** Whether a draft is of this version and of who has the case. */
    static boolean isCurrent(@Nullable ReviewDraft draft, CaseVersion version, @Nullable ReviewerId reviewer) {
        return draft != null && draft.version().equals(version) && draft.by().equals(reviewer);
    }
}
