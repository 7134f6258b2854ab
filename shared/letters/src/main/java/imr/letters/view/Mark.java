package imr.letters.view;

import imr.domain.evaluation.Finding;

/**
 * How a finding is called, and how it looks.
 *
 * @param style the name of its style in the letter
 */
record Mark(String word, String style) {
    static Mark of(Finding finding) {
        return switch (finding) {
            case Finding.Met met -> new Mark("Met", "met");
            case Finding.NotMet no -> new Mark("Not met", "not-met");
            case Finding.NotDocumented open -> new Mark("Not documented", "not-documented");
            case Finding.NotApplicable none -> new Mark("Does not apply", "not-applicable");
        };
    }
}
