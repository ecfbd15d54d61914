package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.enrolment.Column;
import org.warmline.assistant.enrolment.Enrolment;
import org.warmline.assistant.enrolment.Refusal;
import org.warmline.assistant.enrolment.Remark;
import org.warmline.assistant.enrolment.Upload;
import org.warmline.assistant.release.Release;
import org.warmline.assistant.resident.EarlyEnd;

class ListMessagesTest {

    private final ResourceBundle messages =
            Objects.requireNonNull(ResourceBundle.getBundle("console.messages", Locale.ROOT));

    @Test
    void everythingThatCanBeSaidOfAListHasItsWords() {
        var keys =
                Stream.of(
                                keys("list.column.", Column.values()),
                                keys("list.refused.", Refusal.Reason.values()),
                                keys("list.remark.", Remark.values()),
                                keys("list.problem.", Upload.Problem.values()),
                                keys("list.state.", Enrolment.State.values()),
                                keys("list.heading.", Enrolment.State.values()),
                                keys("resident.end.", EarlyEnd.Reason.values()),
                                keys("resident.why.", ResidentPages.Why.values()),
                                keys("resident.answer.", ResidentChangePages.Answerer.values()),
                                Stream.of(Release.State.values())
                                        .map(state -> "releases.state." + state.code()),
                                Stream.of(Release.Kind.values())
                                        .map(kind -> "releases.kind." + kind.code()))
                        .flatMap(some -> some);

        assertThat(messages.keySet()).containsAll(keys.toList());
    }

    private static Stream<String> keys(String prefix, Enum<?>[] codes) {
        return Stream.of(codes).map(code -> prefix + code.name());
    }
}
