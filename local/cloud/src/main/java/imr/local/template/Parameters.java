package imr.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Gives each parameter of a template its value: the override, else the default; checks it against what the parameter allows. */
final class Parameters {
    private Parameters() {}

    static Map<String, Node> values(Node root, Map<String, String> overrides, Mistakes mistakes) {
        Map<String, Node> declared = root.entriesAt("Parameters");
        for (String name : overrides.keySet())
            if (!declared.containsKey(name))
                mistakes.add(
                        1,
                        "UNKNOWN_PARAMETER",
                        "The template has no parameter " + name + " to set"
                                + Mistakes.didYouMean(name, declared.keySet()));
        Map<String, Node> values = new LinkedHashMap<>();
        declared.forEach((name, parameter) -> {
            String value = overrides.get(name);
            if (value == null) value = parameter.textAt("Default");
            if (value == null) {
                mistakes.add(
                        parameter.line(),
                        "PARAMETER_WITHOUT_VALUE",
                        "The parameter " + name + " has no Default and was given no value; give it one of the two.");
                value = "";
            }
            check(name, value, parameter, mistakes);
            values.put(name, typed(value, parameter));
        });
        return values;
    }

    private static void check(String name, String value, Node parameter, Mistakes mistakes) {
        List<String> allowed =
                parameter.itemsAt("AllowedValues").stream().map(Texts::of).toList();
        if (!allowed.isEmpty() && !allowed.contains(value))
            mistakes.add(
                    parameter.line(),
                    "PARAMETER_VALUE",
                    "The parameter " + name + " is \"" + value + "\" but must be one of " + String.join(", ", allowed)
                            + ".");
        String pattern = parameter.textAt("AllowedPattern");
        if (pattern != null && !value.matches(pattern))
            mistakes.add(
                    parameter.line(),
                    "PARAMETER_VALUE",
                    "The parameter " + name + " is \"" + value + "\", which does not have the form " + pattern + ".");
    }

    private static Node typed(String value, Node parameter) {
        String type = parameter.textAt("Type", "String");
        if (!type.equals("CommaDelimitedList") && !type.startsWith("List<"))
            return new Node.Text(value, parameter.line());
        List<Node> items = new ArrayList<>();
        for (String item : value.split(","))
            if (!item.isBlank()) items.add(new Node.Text(item.strip(), parameter.line()));
        return new Node.Listing(items, parameter.line());
    }
}
