package imr.local.show;

import imr.domain.Problem;
import imr.domain.fact.CaseRecord;
import imr.domain.fact.Clause;
import imr.domain.fact.Evidence;
import imr.domain.fact.Fact;
import imr.domain.fact.FactStatus;
import imr.domain.fact.FactsFile;
import imr.reading.document.ReadDocument;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What was read of one document: clause by clause with the facts of each, near misses, and what was left unread. */
public final class FactsView {
    private static final int ROLE = 14;
    private static final int FACT = 30;
    private static final int LONGEST_QUOTE = 160;

    private final Page page;
    private final Look look;

    public FactsView(Look look) {
        this.look = look;
        this.page = new Page(look);
    }

    public String of(FactsFile facts, ReadDocument document) {
        page.line(look.bold(count(facts.facts().size(), "fact")) + " in "
                + count(document.pages().size(), "page"));
        facts.clauses().forEach(clause -> clause(clause, facts, document));
        facts.facts().stream().filter(fact -> clauseOf(fact, facts) == null).forEach(this::fact);
        if (!facts.mentions().isEmpty()) page.blank().line(look.dim("near misses"));
        facts.mentions().forEach(this::mention);
        unread(facts, document);
        return page.toString();
    }

    private void clause(Clause clause, FactsFile facts, ReadDocument document) {
        if (clause.unread() != null) return;
        String role = clause.role().name().toLowerCase(Locale.ROOT);
        page.blank().beside(look.bold(role), role.length(), ROLE, words(clause, document), look::cyan);
        facts.facts().stream()
                .filter(fact -> clause.equals(clauseOf(fact, facts)))
                .forEach(this::fact);
    }

    /** The clause in which its first words stand. */
    private static @Nullable Clause clauseOf(Fact fact, FactsFile facts) {
        if (fact.evidence().isEmpty()) return null;
        Evidence words = fact.evidence().getFirst();
        for (Clause clause : facts.clauses())
            if (clause.unread() == null
                    && clause.page() == words.page()
                    && clause.start() <= words.start()
                    && words.start() < clause.end()) return clause;
        return null;
    }

    private void fact(Fact fact) {
        String id = fact.id().value();
        String status = fact.status().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String about = FactWords.about(fact);
        String text = status + (about.isEmpty() ? "" : " · " + about);
        boolean counts = fact.status() == FactStatus.ASSERTED || fact.status() == FactStatus.HISTORICAL;
        page.beside("  " + look.bold(id), 2 + id.length(), FACT, text, counts ? look::green : look::yellow);
        for (Evidence words : fact.evidence()) page.indented(FACT, quote(words), look::cyan);
    }

    private void mention(CaseRecord.Mention mention) {
        String id = mention.near().value();
        page.beside("  " + look.dim(id), 2 + id.length(), FACT, quote(mention.evidence()), look::dim);
    }

    private void unread(FactsFile facts, ReadDocument document) {
        List<Clause> left = facts.clauses().stream()
                .filter(clause -> clause.unread() != null)
                .toList();
        if (left.isEmpty() && document.problems().isEmpty()) return;
        page.blank().line(look.dim("left unread"));
        for (Clause clause : left)
            page.indented(2, "“" + words(clause, document) + "” – " + clause.unread(), look::yellow);
        for (Problem problem : document.problems())
            page.indented(2, problem.place() + ": " + problem.code() + ": " + problem.advice(), look::yellow);
    }

    private static String words(Clause clause, ReadDocument document) {
        for (imr.reading.document.Page text : document.pages())
            if (text.number() == clause.page()) return plain(text.text().substring(clause.start(), clause.end()));
        return "";
    }

    private static String quote(Evidence words) {
        return "“" + plain(words.words()) + "”" + (words.page() == 1 ? "" : " p. " + words.page());
    }

    private static String plain(String words) {
        return Look.cut(words.strip().replaceAll("\\s+", " "), LONGEST_QUOTE);
    }

    private static String count(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
