package org.warmline.assistant.console;

import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.warmline.assistant.policy.Problem;

/** Says what is wrong with a document, one line for each thing, in the language of the page. */
@Component("problemWords")
class ProblemWords {

    private static final String FIELD = "library.field.";

    private final MessageSource messages;

    ProblemWords(MessageSource messages) {
        this.messages = messages;
    }

    public List<String> lines(List<Problem> problems) {
        return problems.stream().map(this::line).toList();
    }

    private String line(Problem problem) {
        var about = problem.about().stream().map(this::named).toArray();
        return messages.getMessage(
                "library.flaw." + problem.kind(), about, LocaleContextHolder.getLocale());
    }

    /** A field has the name that it has on the page; anything else stays as it is. */
    private String named(String text) {
        return DocumentForm.NAMES.contains(text)
                ? messages.getMessage(FIELD + text, null, LocaleContextHolder.getLocale())
                : text;
    }
}
