package org.warmline.assistant.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A plain yes or no where the options are a yes, a no and perhaps more. */
public final class YesNoOptions {

    private static final Set<String> YES =
            Set.of("yes", "y", "true", "是", "有", "是的", "对", "会", "yes i do", "yes i have");
    private static final Set<String> NO =
            Set.of(
                    "no",
                    "n",
                    "none",
                    "never",
                    "not at all",
                    "false",
                    "no i don't",
                    "不是",
                    "没有",
                    "否",
                    "无",
                    "不会",
                    "从不",
                    "从来没有",
                    "完全没有",
                    "完全不会",
                    "没有过",
                    "根本没有");

    private YesNoOptions() {}

    static Optional<Value> in(List<Option> options, Optional<Boolean> yes) {
        if (yes.isEmpty()) {
            return Optional.empty();
        }
        var wanted = yes.get() ? YES : NO;
        var fitting =
                options.stream()
                        .filter(option -> isNamed(option, wanted))
                        .map(Option::value)
                        .toList();
        return fitting.size() == 1 ? Optional.of(fitting.getFirst()) : Optional.empty();
    }

    /** True for an option that denies the question: no, never, not at all. */
    public static boolean isDenial(Option option) {
        return isNamed(option, NO);
    }

    /** True if a yes or a no answers the question, and hardly anything else does. */
    public static boolean areYesNo(List<Option> options) {
        return options.size() <= 3
                && options.stream().anyMatch(option -> isNamed(option, YES))
                && options.stream().anyMatch(YesNoOptions::isDenial);
    }

    private static boolean isNamed(Option option, Set<String> names) {
        return option.labels().values().stream().map(Plain::of).anyMatch(names::contains)
                || (option.value() instanceof Value.Coded coded
                        && (names.contains(Plain.of(coded.display()))
                                || names.contains(Plain.of(coded.code()))))
                || option.synonyms().stream().map(Plain::of).anyMatch(names::contains);
    }
}
