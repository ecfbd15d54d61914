package org.warmline.assistant.dialogue;

import java.util.List;
import java.util.Optional;
import org.warmline.assistant.answer.Reading;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.understanding.Answer;
import org.warmline.assistant.understanding.Meaning;

/** Whether a reply answers an open question of any kind. Empty: it does not. */
final class ReplyToItem {

    private static final Move SETTLED = new Move.Settle(List.of());

    private final DialogueState state;
    private final Meaning meaning;

    ReplyToItem(DialogueState state, Meaning meaning) {
        this.state = state;
        this.meaning = meaning;
    }

    Optional<Move> move() {
        return switch (new Filing(state, meaning).read()) {
            case Reading.Given _ ->
                    Optional.of(
                            state.question().terms().repeats()
                                    ? new Move.AskOn(Twist.MORE)
                                    : SETTLED);
            case Reading.NotKnown(), Reading.Declined() -> Optional.of(SETTLED);
            case Reading.Implausible() -> Optional.of(new Move.Fail(Phrase.NOT_PLAUSIBLE));
            case Reading.Nothing() ->
                    state.asked().twist() == Twist.MORE && hasNothingToAdd()
                            ? Optional.of(SETTLED)
                            : Optional.empty();
        };
    }

    private boolean hasNothingToAdd() {
        return meaning.yesNo().filter(Answer.NO::equals).isPresent()
                || meaning.findings().stream().noneMatch(ReplyToQuestion::isControl);
    }
}
