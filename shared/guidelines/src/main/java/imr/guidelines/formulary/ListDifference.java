package imr.guidelines.formulary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What differs between two versions of the list, drug by drug in the order of their ingredients. Exactly one of its three forms. */
public sealed interface ListDifference {
    record Added(ListedDrug drug) implements ListDifference {}

    record Removed(ListedDrug drug) implements ListDifference {}

    record Changed(ListedDrug from, ListedDrug to) implements ListDifference {}

    static List<ListDifference> between(DrugList earlier, DrugList later) {
        Map<String, ListedDrug> before = byKey(earlier);
        Map<String, ListedDrug> after = byKey(later);
        TreeSet<String> keys = new TreeSet<>(before.keySet());
        keys.addAll(after.keySet());
        List<ListDifference> differences = new ArrayList<>();
        for (String key : keys) {
            ListedDrug from = before.get(key);
            ListedDrug to = after.get(key);
            if (from == null && to != null) differences.add(new Added(to));
            else if (from != null && to == null) differences.add(new Removed(from));
            else if (from != null && to != null && !from.equals(to)) differences.add(new Changed(from, to));
        }
        return differences;
    }

    private static Map<String, ListedDrug> byKey(DrugList list) {
        Map<String, ListedDrug> byKey = new TreeMap<>();
        list.drugs().forEach(drug -> byKey.put(drug.key(), drug));
        return byKey;
    }
}
