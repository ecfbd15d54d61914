package org.warmline.assistant.script;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.warmline.assistant.answer.Value;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.Sentences;
import org.warmline.assistant.script.Remark.What;
import org.warmline.assistant.script.Script.Lead;
import org.warmline.assistant.script.Script.Left;

/**
 * The tree of items as a list of questions: each carries the conditions of everything it stands in,
 * and the texts of groups and displays become what is said before it.
 */
final class Flattened {

    private static final int LONGEST_MANDARIN = 90;
    private static final int LONGEST_ENGLISH = 300;

    private final ItemReader reader;
    private final Texts texts;
    private final Conditions conditions;
    private final Remarks remarks;
    private final Set<String> seen = new HashSet<>();

    final List<ScriptQuestion> questions = new ArrayList<>();
    final List<Lead> leads = new ArrayList<>();
    final List<Left> left = new ArrayList<>();
    final Map<String, List<Value>> fixed = new HashMap<>();

    Flattened(ItemReader reader, Texts texts, Conditions conditions, Remarks remarks) {
        this.reader = reader;
        this.texts = texts;
        this.conditions = conditions;
        this.remarks = remarks;
    }

    void add(List<Item> items, Condition above) {
        items.forEach(item -> add(item, above));
    }

    private void add(Item item, Condition above) {
        if (item.linkId().isEmpty() && !item.isDisplay() && !item.isGroup()) {
            remarks.add(item, What.NO_LINK_ID, item.type().isEmpty() ? "?" : item.type());
            leave(item, above);
            return;
        }
        if (!item.linkId().isEmpty() && !seen.add(item.linkId())) {
            remarks.add(item, What.DOUBLED_LINK_ID);
            leave(item, above);
            return;
        }
        if (item.isHidden() || item.is("readOnly")) {
            remarks.add(item, item.isHidden() ? What.HIDDEN : What.READ_ONLY);
            keep(item);
            return;
        }
        if (conditions.isInLoop(item)) {
            remarks.add(item, What.LOOP, item.linkId());
            leave(item, above);
            return;
        }
        var when = both(above, conditions.of(item, remarks));
        switch (item.type()) {
            case "group" -> group(item, when);
            case "display" ->
                    lead(item, questions.size(), Integer.MAX_VALUE, when).ifPresent(leads::add);
            default -> question(item, when);
        }
    }

    private void group(Item item, Condition when) {
        if (item.is("repeats")) {
            remarks.add(item, What.ASKED_ONCE);
        }
        reader.expressions(item, remarks);
        int from = questions.size();
        int place = leads.size();
        add(item.items(), when);
        if (questions.size() > from) {
            lead(item, from, questions.size(), when).ifPresent(lead -> leads.add(place, lead));
        }
    }

    private void question(Item item, Condition when) {
        reader.question(item, when, remarks)
                .ifPresentOrElse(questions::add, () -> leaveAlone(item, when));
        var below = item.items();
        var answered = new Condition.Answered(item.linkId(), true);
        boolean isAsked =
                questions.stream().anyMatch(it -> it.terms().linkId().equals(item.linkId()));
        add(below, isAsked ? both(when, answered) : when);
    }

    /** A person asks it and what stands in it. */
    private void leave(Item item, Condition when) {
        leaveAlone(item, when);
        for (var child : item.items()) {
            seen.add(child.linkId());
            remarks.add(child, What.ABOVE, item.linkId().isEmpty() ? "?" : item.linkId());
            if (child.isHidden() || child.is("readOnly")) {
                keep(child);
            } else {
                leave(child, when);
            }
        }
    }

    private void leaveAlone(Item item, Condition when) {
        if (item.is("required") && !item.isGroup() && !item.isDisplay()) {
            left.add(new Left(item.linkId(), reader.kind(item), when));
        }
    }

    /** What is not asked may still hold an answer that others hang on. */
    private void keep(Item item) {
        var values =
                Item.list(item.node(), "initial")
                        .flatMap(initial -> Values.in(initial, "value").stream())
                        .toList();
        if (!values.isEmpty()) {
            fixed.put(item.linkId(), values);
        }
        for (var child : item.items()) {
            if (seen.add(child.linkId())) {
                keep(child);
            }
        }
    }

    private Optional<Lead> lead(Item item, int from, int to, Condition when) {
        if (item.isForScreens()) {
            return Optional.empty();
        }
        var words = new HashMap<Language, List<String>>();
        texts.of(item.node(), "text")
                .forEach((language, text) -> {
                    int longest =
                            language == Language.MANDARIN ? LONGEST_MANDARIN : LONGEST_ENGLISH;
                    if (text.length() > longest) {
                        remarks.add(item, What.TEXT_TOO_LONG, String.valueOf(text.length()));
                    } else {
                        words.put(language, Sentences.of(stopped(text, language)));
                    }
                });
        return words.isEmpty() ? Optional.empty() : Optional.of(new Lead(from, to, when, words));
    }

    /** A heading is a sentence of its own. */
    private static String stopped(String text, Language language) {
        boolean ends = text.matches(".*[.。!！?？:：]$");
        return ends ? text : text + (language == Language.MANDARIN ? "。" : ".");
    }

    private static Condition both(Condition one, Condition other) {
        if (one.equals(Condition.ALWAYS)) {
            return other;
        }
        return other.equals(Condition.ALWAYS) ? one : new Condition.All(List.of(one, other));
    }
}
