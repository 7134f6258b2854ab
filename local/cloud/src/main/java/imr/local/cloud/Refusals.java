package imr.local.cloud;

import imr.local.template.FunctionResource;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Decides whether a function may do something, and remembers what was refused: each is a permission missing in the template. */
final class Refusals {
    private final Set<String> sentences = new LinkedHashSet<>();

    /** Empty when the function's policies allow the action, else a sentence that says what is missing. */
    String refuse(FunctionResource function, String action, String resource) {
        if (function.policy().allows(action, resource)) return "";
        String sentence = function.logicalId() + " may not " + action + " on " + resource
                + ": its Policies in the template allow no such thing; add the action there, or use none of it in the code.";
        remember(sentence);
        return sentence;
    }

    private synchronized void remember(String sentence) {
        sentences.add(sentence);
    }

    synchronized List<String> all() {
        return List.copyOf(sentences);
    }
}
