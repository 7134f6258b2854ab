package imr.letters.view;

import imr.domain.evaluation.Finding;
import imr.domain.evaluation.ItemEvaluation;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The sentences of a rationale, each criterion with its citation unless that is the one given last. */
final class Citations {
    private Citations() {}

    static List<String> onceEach(ItemEvaluation evaluation) {
        Set<String> citations = new LinkedHashSet<>();
        if (evaluation.finding() != null) collect(evaluation.finding(), citations);
        List<String> sentences = new ArrayList<>();
        String last = "";
        for (String sentence : evaluation.rationale()) {
            String given = last;
            String said = sentence;
            for (String citation : citations) {
                String inBrackets = " (" + citation + ")";
                if (!sentence.contains(inBrackets)) continue;
                if (citation.equals(last)) said = said.replace(inBrackets, "");
                given = citation;
            }
            sentences.add(said);
            last = given;
        }
        return sentences;
    }

    private static void collect(Finding finding, Set<String> citations) {
        if (!finding.criterion().cite().isBlank())
            citations.add(finding.criterion().cite());
        finding.parts().forEach(part -> collect(part, citations));
    }
}
