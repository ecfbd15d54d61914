package org.warmline.assistant.question;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.assistant.policy.GridRegions;
import org.warmline.assistant.policy.OfficeReplies;
import org.warmline.assistant.policy.OfficeReplies.State;

/** What waits, where whoever asks lives, and what has become of the answers written for it. */
final class Board {

    private final List<OpenQuestion> waiting;
    private final GridRegions regions;
    private final OfficeReplies replies;
    private final Map<For, State> states = new HashMap<>();

    /** An answer to somebody who lives there. */
    private record For(String document, Optional<String> region) {}

    Board(List<OpenQuestion> waiting, GridRegions regions, OfficeReplies replies) {
        this.waiting = waiting;
        this.regions = regions;
        this.replies = replies;
    }

    List<OpenQuestion> waiting() {
        return waiting;
    }

    List<OpenQuestion> unanswered() {
        return waiting.stream().filter(question -> !isAnswered(question)).toList();
    }

    boolean isAnswered(OpenQuestion question) {
        return question.documents().stream().anyMatch(it -> state(it, question) == State.USABLE);
    }

    List<String> drafts(OpenQuestion question) {
        return question.documents().stream()
                .filter(it -> state(it, question) == State.DRAFT)
                .toList();
    }

    /** Where whoever asks lives; empty if we do not know who. */
    Optional<String> region(OpenQuestion question) {
        return question.grid().map(regions::of);
    }

    private State state(String document, OpenQuestion question) {
        return states.computeIfAbsent(
                new For(document, region(question)),
                asked -> replies.state(asked.document(), asked.region()));
    }
}
