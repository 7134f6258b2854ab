package imr.local.template;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What a function may do, as its statements say: allowed by one and denied by none. Conditions of statements are taken as fulfilled.
 */
public record Policy(List<Statement> statements) {
    public Policy {
        statements = List.copyOf(statements);
    }

    /** Actions and resources may hold {@code *} and {@code ?}. */
    public record Statement(boolean allow, List<String> actions, List<String> resources, int line) {
        public Statement {
            actions = List.copyOf(actions);
            resources = List.copyOf(resources);
        }

        boolean isAbout(String action, String resource) {
            return actions.stream().anyMatch(pattern -> matches(pattern, action, Pattern.CASE_INSENSITIVE))
                    && resources.stream().anyMatch(pattern -> matches(pattern, resource, 0));
        }
    }

    /** @param resource Amazon resource name */
    public boolean allows(String action, String resource) {
        boolean allowed = false;
        for (Statement statement : statements) {
            if (!statement.isAbout(action, resource)) continue;
            if (!statement.allow()) return false;
            allowed = true;
        }
        return allowed;
    }

    /** Whether any statement allows anything on the resource, or on something within it. */
    public boolean mentions(String resource) {
        return mentions(resource, "");
    }

    /** As {@link #mentions(String)}, for one action; an empty one stands for any. */
    public boolean mentions(String resource, String action) {
        return statements.stream()
                .filter(Statement::allow)
                .filter(statement -> action.isEmpty()
                        || statement.actions().stream()
                                .anyMatch(pattern -> matches(pattern, action, Pattern.CASE_INSENSITIVE)))
                .flatMap(statement -> statement.resources().stream())
                .anyMatch(pattern -> matches(pattern, resource, 0)
                        || pattern.startsWith(resource + "/")
                        || matches(pattern, resource + "/x", 0));
    }

    private static boolean matches(String pattern, String text, int flags) {
        StringBuilder regex = new StringBuilder();
        for (char c : pattern.toCharArray())
            regex.append(c == '*' ? ".*" : c == '?' ? "." : Pattern.quote(String.valueOf(c)));
        return Pattern.compile(regex.toString(), flags | Pattern.DOTALL)
                .matcher(text)
                .matches();
    }
}
