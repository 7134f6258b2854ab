package imr.domain.process;

import imr.domain.eligibility.EligibilityDecision;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** What a transition brings, as names and values of the record. */
final class TransitionInputs {
    private TransitionInputs() {}

    static SortedMap<String, String> of(Transition transition) {
        return switch (transition) {
            case IntakeTransition happened -> intake(happened);
            case RecordsTransition happened -> records(happened);
            case ReviewTransition happened -> review(happened);
            case AftermathTransition happened -> aftermath(happened);
        };
    }

    private static SortedMap<String, String> intake(IntakeTransition transition) {
        return switch (transition) {
            case IntakeTransition.ApplicationReceived received ->
                inputs("on", received.on(), "application", received.application());
            case IntakeTransition.EligibilityReviewBegun begun -> inputs();
            case IntakeTransition.FoundEligible happened -> eligible(happened.decision());
            case IntakeTransition.FoundIneligible happened ->
                numbered("reason", codes(happened.decision().reasons()));
            case IntakeTransition.Deferred deferred -> inputs();
            case IntakeTransition.Reopened happened -> inputs("resolved", happened.resolved());
            case IntakeTransition.MoreInformationRequested happened -> asked(happened.decision());
            case IntakeTransition.MoreInformationReceived happened -> inputs("answer", happened.answer());
            case IntakeTransition.InformationOverdue happened -> inputs("on", happened.on());
            case IntakeTransition.ConsolidatedInto happened -> inputs("lead", happened.lead());
        };
    }

    private static SortedMap<String, String> eligible(EligibilityDecision.Eligible decision) {
        SortedMap<String, String> inputs = numbered("overruled", codes(decision.overruled()));
        inputs.put("priority", decision.priority().name());
        decision.excepted().forEach((item, reason) -> inputs.put("excepted." + item, reason.name()));
        return inputs;
    }

    private static SortedMap<String, String> asked(EligibilityDecision.MoreInformation decision) {
        SortedMap<String, String> inputs = numbered("asked", codes(decision.asked()));
        inputs.put("due", decision.due().toString());
        return inputs;
    }

    private static SortedMap<String, String> records(RecordsTransition transition) {
        return switch (transition) {
            case RecordsTransition.NoticeSent happened -> inputs("on", happened.on());
            case RecordsTransition.RecordsAwaited happened -> inputs("due", happened.due());
            case RecordsTransition.RecordsComplete happened -> inputs("version", happened.version());
            case RecordsTransition.RecordsLate happened -> inputs("on", happened.on());
        };
    }

    private static SortedMap<String, String> review(ReviewTransition transition) {
        return switch (transition) {
            case ReviewTransition.ReviewerAssigned happened -> inputs("reviewer", happened.reviewer());
            case ReviewTransition.ReviewerReassigned happened ->
                inputs("reviewer", happened.reviewer(), "reason", happened.reason());
            case ReviewTransition.ReviewBegun begun -> inputs();
            case ReviewTransition.Expedited happened -> inputs("certification", happened.certification());
            case ReviewTransition.Drafted happened -> inputs("draft", happened.draft());
            case ReviewTransition.SubmittedForQuality submitted -> inputs();
            case ReviewTransition.ReturnedByQuality happened -> numbered("finding", happened.findings());
            case ReviewTransition.SignedAndIssued signed ->
                inputs(
                        "content",
                        signed.content(),
                        "attestation",
                        signed.attestation(),
                        "version",
                        signed.restsOn(),
                        "outcome",
                        signed.outcome().name());
            case ReviewTransition.Terminated happened ->
                inputs("reason", happened.reason(), "reported", happened.reported());
        };
    }

    private static SortedMap<String, String> aftermath(AftermathTransition transition) {
        return switch (transition) {
            case AftermathTransition.Published happened -> inputs("copy", happened.publicCopy());
            case AftermathTransition.Appealed happened ->
                inputs("filed", happened.filed(), "ground", happened.ground());
            case AftermathTransition.Affirmed happened -> inputs("order", happened.order());
            case AftermathTransition.ReversedAndRemanded happened ->
                inputs("ground", happened.ground(), "order", happened.order());
            case AftermathTransition.ImplementationDue happened -> inputs("due", happened.due());
            case AftermathTransition.Implemented happened -> inputs("on", happened.on());
            case AftermathTransition.ImplementationOverdue happened -> inputs("on", happened.on());
        };
    }

    private static SortedMap<String, String> inputs(Object... namesAndValues) {
        SortedMap<String, String> inputs = new TreeMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2)
            inputs.put(namesAndValues[i].toString(), namesAndValues[i + 1].toString());
        return inputs;
    }

    /** One input for each, since a list of any length does not fit into the one value. */
    private static SortedMap<String, String> numbered(String name, List<String> values) {
        SortedMap<String, String> inputs = new TreeMap<>();
        for (String value : values) inputs.put(name + "." + (inputs.size() + 1), value);
        return inputs;
    }

    private static List<String> codes(List<? extends Enum<?>> values) {
        return values.stream().<String>map(Enum::name).toList();
    }
}
