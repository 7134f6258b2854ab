package imr.functions.review;

import imr.domain.Digest;
import imr.domain.casefile.CaseFile;
import imr.domain.casefile.DocumentId;
import imr.domain.evaluation.Evaluation;
import imr.domain.fact.Correction;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactsFile;
import imr.domain.fact.Provenance;
import imr.domain.process.ActorRole;
import imr.domain.process.AuditEvent;
import imr.domain.process.CaseStage;
import imr.evaluation.CaseEvaluator;
import imr.json.EvaluationJson;
import imr.json.FactsJson;
import imr.json.Fields;
import imr.json.Json;
import imr.reading.document.Page;
import imr.reading.document.ReadDocument;
import imr.store.Artefact;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Facts that the reviewer corrects: the record does not say what was read, or the reading of it is denied. Each correction has its author, its reason and
 * the words it rests on, and the case is evaluated anew at once, from the facts alone.
 */
record Corrections(Documents documents, CaseEvaluator evaluator) {
    private static final int MOST = 100;
    private static final int LONGEST = 2_000;
    private static final int MOST_FACTS = 100_000;

    /** What is done with a fact. */
    private enum Change {
        /** The record does not say it. */
        WITHDRAW,
        /** The record says the opposite of what was read. */
        DENY,
        /** What was read as denied or doubtful is so. */
        ASSERT
    }

    void correct(Work work, Body body) {
        Fields fields = body.fields();
        if (!(work.review().state().stage() instanceof CaseStage.UnderReview
                || work.review().state().stage() instanceof CaseStage.Drafted)) {
            work.refuse(
                    409,
                    "WRONG_STATE",
                    "Facts are corrected while the case is under review and nothing is signed or submitted.");
            return;
        }
        if (!work.review()
                .reviewer()
                .filter(reviewer -> work.actor(ActorRole.REVIEWER).is(reviewer))
                .isPresent()) {
            work.refuse(
                    403, "NOT_THE_ASSIGNED_REVIEWER", "Work on a case of your own list, or have this one reassigned.");
            return;
        }
        CaseFile file = documents.caseFile(work);
        FactsFile facts = documents.facts(work);
        List<ReadDocument> pages = new ArrayList<>();
        List<Correction> corrections = new ArrayList<>();
        List<String> reasons = new ArrayList<>();
        List<Fields> entries = fields.list("corrections", 1, MOST);
        for (Fields entry : entries) {
            Long index = entry.wholeNumber("fact", MOST_FACTS);
            Change change = entry.oneOf("change", Body.constant(Change.class), Body.names(Change.class));
            if (change == null) entry.isMissing("change");
            String reason = entry.required("reason", LONGEST);
            if (reason != null) reasons.add(reason);
            Evidence words = entry.has("quotation") ? quotation(entry.object("quotation"), file, pages) : null;
            entry.done();
            if (index == null || change == null) continue;
            if (index < 1 || index > facts.facts().size())
                entry.problem(
                        "FACT_UNKNOWN",
                        entry.at("fact"),
                        "Facts count from 1, in the order of GET /cases/{caseNumber}/facts.");
            else corrections.addAll(corrections(facts.facts().get((int) (index - 1)), change, words));
        }
        if (Coordination.refused(work, body)) return;
        FactsFile corrected = facts.corrected(corrections);
        byte[] json = FactsJson.write(corrected);
        Evaluation evaluation = evaluator.evaluate(file, corrected);
        Digest after = Digest.of(json);
        TreeMap<String, String> inputs = new TreeMap<>();
        inputs.put("before", Digest.of(FactsJson.write(facts)).hex());
        inputs.put("after", after.hex());
        inputs.put("reasons", Digest.of(Json.write(reasons)).hex());
        inputs.put("corrections", String.valueOf(entries.size()));
        work.note(new AuditEvent("FACTS_CORRECTED", inputs), work.actor(ActorRole.REVIEWER));
        // The facts first: what is evaluated names them.
        documents.put(work, Artefact.FACTS, json);
        documents.put(work, Artefact.EVALUATION, EvaluationJson.write(evaluation));
    }

    private static List<Correction> corrections(Fact fact, Change change, @Nullable Evidence words) {
        Correction withdrawn = new Correction.Withdrawn(fact);
        if (change == Change.WITHDRAW) return List.of(withdrawn);
        FactStatus status = change == Change.DENY ? FactStatus.NEGATED : FactStatus.ASSERTED;
        Fact entered = new Fact(
                fact.id(),
                fact.value(),
                status,
                Provenance.ENTERED,
                fact.bodyParts(),
                fact.side(),
                fact.of(),
                fact.drug(),
                fact.on(),
                words == null ? fact.evidence() : List.of(words),
                "reviewer");
        return List.of(withdrawn, new Correction.Entered(entered));
    }

    /** The words a correction rests on, found on the page that is named. */
    private @Nullable Evidence quotation(Fields fields, CaseFile file, List<ReadDocument> pages) {
        String document = fields.required("document", LONGEST);
        Long page = fields.wholeNumber("page", MOST_FACTS);
        String words = fields.required("words", LONGEST);
        fields.done();
        if (document == null || page == null || words == null) return null;
        if (pages.isEmpty()) pages.addAll(documents.pages(file));
        String text = pages.stream()
                .filter(read -> read.id().value().equals(document))
                .flatMap(read -> read.pages().stream())
                .filter(one -> one.number() == page)
                .map(Page::text)
                .findFirst()
                .orElse(null);
        int at = text == null ? -1 : text.indexOf(words);
        if (at >= 0) return new Evidence(new DocumentId(document), page.intValue(), at, at + words.length(), words);
        fields.problem(
                "QUOTATION_NOT_IN_RECORD",
                fields.at("words"),
                text == null
                        ? "The record has no such page."
                        : "These words do not stand on that page; quote it letter for letter.");
        return null;
    }
}
