package org.warmline.assistant.console;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.Reply;

/**
 * An answer as a worker has typed it; what is wrong with it is told, and nothing typed is lost.
 *
 * @param from ISO day, as a date field sends it
 * @param to the same, or empty
 */
record AnswerForm(
        AnswerForm.Text zh,
        AnswerForm.Text en,
        String source,
        String region,
        String from,
        String to) {

    private static final int LONGEST_QUESTION = 200;
    private static final int LONGEST_ANSWER = 2000;

    static AnswerForm of(Map<String, String> fields) {
        return new AnswerForm(
                text(fields, "Zh"),
                text(fields, "En"),
                fields.getOrDefault("source", ""),
                fields.getOrDefault("region", ""),
                fields.getOrDefault("from", ""),
                fields.getOrDefault("to", ""));
    }

    private static Text text(Map<String, String> fields, String language) {
        return new Text(
                fields.getOrDefault("asked" + language, ""),
                fields.getOrDefault("answer" + language, ""),
                fields.getOrDefault("title" + language, ""));
    }

    /**
     * In one language.
     *
     * @param title of what says so, as it is named to the resident
     */
    record Text(String asked, String answer, String title) {

        Text {
            asked = asked.strip();
            answer = answer.strip();
            title = title.strip();
        }

        boolean isEmpty() {
            return asked.isEmpty() && answer.isEmpty();
        }

        boolean isWhole() {
            return !asked.isEmpty()
                    && !answer.isEmpty()
                    && !title.isEmpty()
                    && asked.length() <= LONGEST_QUESTION
                    && title.length() <= LONGEST_QUESTION
                    && answer.length() <= LONGEST_ANSWER;
        }
    }

    /**
     * @return the message key of what is wrong
     */
    Optional<String> problem(Language asked) {
        boolean isWhole =
                text(asked).isWhole()
                        && (zh.isEmpty() || zh.isWhole())
                        && (en.isEmpty() || en.isWhole())
                        && source.length() <= LONGEST_ANSWER
                        && region.length() <= LONGEST_QUESTION;
        if (!isWhole) {
            return Optional.of("questions.incomplete");
        }
        return haveOrder(day(from), to.isBlank() ? Optional.of(LocalDate.MAX) : day(to))
                ? Optional.empty()
                : Optional.of("questions.badDays");
    }

    private static boolean haveOrder(Optional<LocalDate> first, Optional<LocalDate> last) {
        return first.isPresent() && last.filter(day -> !day.isBefore(first.get())).isPresent();
    }

    /** Only where there is no {@link #problem}. */
    List<Reply> replies() {
        var replies = new ArrayList<Reply>();
        for (var language : Language.values()) {
            var text = text(language);
            if (!text.isEmpty()) {
                var grounds =
                        new Reply.Grounds(
                                text.title(),
                                source.strip(),
                                region.strip(),
                                day(from).orElseThrow(),
                                day(to));
                replies.add(new Reply(language, text.asked(), text.answer(), grounds));
            }
        }
        return replies;
    }

    private Text text(Language language) {
        return switch (language) {
            case MANDARIN -> zh;
            case ENGLISH -> en;
        };
    }

    private static Optional<LocalDate> day(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
