package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.script.Condition.Operator;
import org.warmline.assistant.script.Remark.What;
import tools.jackson.databind.JsonNode;

/** Reads enableWhen. What cannot be evaluated is left out, so that the item is asked. */
final class Conditions {

    private final Map<String, Set<String>> dependsOn = new HashMap<>();
    private final Set<String> linkIds = new HashSet<>();

    Conditions(List<Item> top) {
        top.forEach(item -> collect(item, List.of()));
    }

    /** An item hangs on what its own condition asks about, and on everything it stands in. */
    private void collect(Item item, List<String> above) {
        linkIds.add(item.linkId());
        var needed = dependsOn.computeIfAbsent(item.linkId(), _ -> new LinkedHashSet<>());
        needed.addAll(above);
        Item.list(item.node(), "enableWhen")
                .map(when -> Item.string(when.path("question")))
                .forEach(needed::add);
        var below = new ArrayList<>(above);
        if (!item.linkId().isEmpty()) {
            below.add(item.linkId());
        }
        item.items().forEach(child -> collect(child, below));
    }

    /** True if the item hangs on itself. */
    boolean isInLoop(Item item) {
        var seen = new HashSet<String>();
        var next = new ArrayList<>(dependsOn.getOrDefault(item.linkId(), Set.of()));
        while (!next.isEmpty()) {
            var linkId = next.removeLast();
            if (linkId.equals(item.linkId())) {
                return true;
            }
            if (seen.add(linkId)) {
                next.addAll(dependsOn.getOrDefault(linkId, Set.of()));
            }
        }
        return false;
    }

    Condition of(Item item, Remarks remarks) {
        var parts = new ArrayList<Condition>();
        boolean unclear = isMalformed(item.node().path("enableWhen"));
        if (unclear) {
            remarks.add(item, What.BAD_CONDITION, "enableWhen");
        }
        for (var when : Item.list(item.node(), "enableWhen").toList()) {
            var part = part(item, when, remarks);
            unclear |= part.equals(Condition.ALWAYS);
            parts.add(part);
        }
        if (parts.isEmpty() || unclear) {
            return Condition.ALWAYS;
        }
        boolean all = parts.size() == 1 || item.string("enableBehavior").equals("all");
        return all ? new Condition.All(parts) : new Condition.Any(parts);
    }

    private static boolean isMalformed(JsonNode when) {
        boolean isList = when.isArray() && when.valueStream().allMatch(JsonNode::isObject);
        return !when.isMissingNode() && !when.isObject() && !isList;
    }

    private Condition part(Item item, JsonNode when, Remarks remarks) {
        var linkId = Item.string(when.path("question"));
        var operator = Item.string(when.path("operator"));
        if (!linkIds.contains(linkId)) {
            remarks.add(item, What.UNKNOWN_QUESTION, linkId.isEmpty() ? "?" : linkId);
            return Condition.ALWAYS;
        }
        var value = Values.in(when, "answer");
        if (operator.equals("exists")) {
            boolean exists = value.filter(new Value.Truth(false)::equals).isEmpty();
            return new Condition.Answered(linkId, exists);
        }
        var known = Operator.of(operator);
        if (known.isEmpty()) {
            remarks.add(item, What.UNKNOWN_OPERATOR, operator.isEmpty() ? "?" : operator);
            return Condition.ALWAYS;
        }
        if (value.isEmpty()) {
            remarks.add(item, What.BAD_CONDITION, linkId);
            return Condition.ALWAYS;
        }
        return new Condition.Compared(linkId, known.get(), value.get());
    }
}
