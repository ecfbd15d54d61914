package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.answer.Expected;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.language.QuickReply;
import org.warmline.assistant.understanding.QuestionKind;

/** What may just be tapped at the open question: its options, or the shortest replies to it. */
final class Suggestions {

    /** More are read faster than found among buttons. */
    private static final int MOST_OPTIONS = 12;

    private static final int A_TEMPERATURE = 3;
    private static final String YES = "1";
    private static final String NO = "2";
    private static final String NO_KEYS = "";

    private final DialogueState state;
    private final Language language;
    private final List<Suggestion> all = new ArrayList<>();

    Suggestions(DialogueState state) {
        this.state = state;
        this.language = state.language();
    }

    List<Suggestion> all() {
        switch (state.asked().twist()) {
            case WHICH, FOR_WHOM, STILL -> yesNo();
            case TURNED -> turned(state.asked().kind());
            case DETAIL, MISSING, CALLING -> {}
            case BESIDES -> words(QuickReply.NOTHING_MORE);
            case MORE -> {
                options();
                words(QuickReply.NOTHING_MORE);
            }
            case PLAIN -> plain();
        }
        return List.copyOf(all);
    }

    private void plain() {
        var expected = state.question().expected();
        switch (expected) {
            case Expected.Told(var keys) when keys == A_TEMPERATURE ->
                    words(QuickReply.NOT_MEASURED);
            case Expected.Told _ -> told(state.asked().kind());
            case Expected.YesNo _ -> yesNo();
            case Expected.Choice _ -> options();
            case Expected.Amount _,
                    Expected.Date _,
                    Expected.Moment _,
                    Expected.Time _,
                    Expected.Words _ -> {}
        }
        if (state.question().isOfAnyKind()) {
            words(QuickReply.NOT_KNOWN);
        }
    }

    private void told(QuestionKind kind) {
        if (kind.equals(QuestionKind.MOOD)) {
            keys(QuickReply.FINE, YES);
            keys(QuickReply.NOT_FINE, NO);
        } else if (kind.equals(QuestionKind.STAYED_HOME) || kind.equals(QuestionKind.IDENTITY)) {
            yesNo();
        } else {
            thereIs();
        }
    }

    /** The mood the other way round is whether anything weighs on somebody. */
    private void turned(QuestionKind kind) {
        if (kind.equals(QuestionKind.MOOD)) {
            thereIs();
        } else {
            yesNo();
        }
    }

    private void thereIs() {
        keys(QuickReply.THERE_IS, YES);
        keys(QuickReply.THERE_IS_NOT, NO);
    }

    private void yesNo() {
        keys(QuickReply.YES, YES);
        keys(QuickReply.NO, NO);
    }

    private void options() {
        if (!(state.question().expected() instanceof Expected.Choice choice)
                || choice.options().size() > MOST_OPTIONS) {
            return;
        }
        for (int i = 0; i < choice.options().size(); i++) {
            var label = choice.options().get(i).label(language);
            all.add(new Suggestion(label, choice.keys() > 0 ? String.valueOf(i + 1) : NO_KEYS));
        }
    }

    private void keys(QuickReply reply, String keys) {
        all.add(new Suggestion(reply.in(language), keys));
    }

    private void words(QuickReply reply) {
        keys(reply, NO_KEYS);
    }
}
