package org.warmline.assistant.answer;

import java.util.Optional;
import java.util.regex.Pattern;

/** Dates as they are written or keyed in: 2020-02-03, 2020/2/3, 20200203. */
final class IsoDates {

    private static final Pattern WRITTEN =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)[-/.](\\d{1,2})[-/.](\\d{1,2})(?!\\d)");
    private static final Pattern KEYED =
            Pattern.compile("(?<!\\d)((?:19|20)\\d\\d)(\\d\\d)(\\d\\d)(?!\\d)");

    private IsoDates() {}

    static Optional<Value.Date> in(String plain) {
        return find(WRITTEN, plain).or(() -> find(KEYED, plain));
    }

    private static Optional<Value.Date> find(Pattern pattern, String plain) {
        var date = pattern.matcher(plain);
        return date.find()
                ? Dates.day(
                        Integer.parseInt(date.group(1)),
                        Integer.parseInt(date.group(2)),
                        Integer.parseInt(date.group(3)))
                : Optional.empty();
    }
}
