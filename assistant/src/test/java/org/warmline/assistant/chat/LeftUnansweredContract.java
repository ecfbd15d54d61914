package org.warmline.assistant.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.chat.ChatFixture.ZHAO;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.chat.Confirming.Answer;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

/** What a crash has left without an answer. */
abstract class LeftUnansweredContract extends CaseworkContract {

    private static final String RIDDLE = "那个东西又是老样子";

    private final Resident wang = ResidentFixture.wangXiuying();
    private Secret link = Secret.random();

    @BeforeEach
    void aResidentWithALink() {
        the(Residents.class).add(wang, ZHAO);
        link = ChatFixture.linkOf(casework(), wang.id());
    }

    @Test
    void aMessageThatACrashLeftWithoutAnAnswerIsAnsweredByAnotherNodeOnce() {
        var browser = confirmed();
        browser.says(UUID.randomUUID(), "小区的游泳池几号换水？");
        casework().jdbc().sql("delete from question").update();
        casework().jdbc().sql("delete from chat_message where reply_to is not null").update();
        assertThat(browser.sees()).hasSize(1);

        try (var other = casework().anotherNode()) {
            other.the(LeftUnanswered.class).look();
            assertThat(browser.sees()).hasSize(1);
            casework().clock().advance(Duration.ofMinutes(1));
            other.the(LeftUnanswered.class).look();
            the(LeftUnanswered.class).look();
        }

        assertThat(browser.sees()).hasSize(2);
        assertThat(casework().jdbc().sql("select resident from question").query().singleColumn())
                .containsExactly(wang.id().value());
    }

    @Test
    void aNodeThatStartsAfterDaysAnswersWhatWasLeftBeforeThem() {
        left(confirmed(), UUID.randomUUID(), RIDDLE);
        casework().clock().advance(Duration.ofDays(3));

        lookFromAnotherNode();

        assertThat(reasons()).containsExactly("notUnderstood");
    }

    @Test
    void aMessageThatCannotBeReadKeepsNoOtherOneWaiting() {
        left(ChatFixture.opens(casework(), link), UUID.randomUUID(), "小区的游泳池几号换水？");
        casework()
                .jdbc()
                .sql("update chat_message set content = :broken")
                .param("broken", new byte[40])
                .update();
        left(confirmed(), UUID.randomUUID(), RIDDLE);
        casework().clock().advance(Duration.ofMinutes(1));

        lookFromAnotherNode();

        assertThat(reasons()).containsExactly("notUnderstood");
    }

    @Test
    void whatACrashLeftIsLookedAtASecondTime() {
        left(confirmed(), UUID.randomUUID(), CaseworkFixture.SEEN_LATER);
        casework().clock().advance(Duration.ofMinutes(1));

        lookFromAnotherNode();

        assertThat(reasons()).contains("chestPain");
    }

    @Test
    void whatThePageSendsAgainAfterACrashIsLookedAtASecondTime() {
        var browser = confirmed();
        var name = UUID.randomUUID();
        left(browser, name, CaseworkFixture.SEEN_LATER);

        browser.says(name, CaseworkFixture.SEEN_LATER);

        assertThat(reasons()).contains("chestPain");
    }

    /** Kept, but not answered. */
    private void left(ChatFixture browser, UUID name, String words) {
        var visit = browser.visit();
        the(MessageStore.class)
                .insert(
                        MessageStore.Place.of(visit),
                        name,
                        new ChatMessage(
                                UUID.randomUUID(),
                                ChatMessage.Speaker.RESIDENT,
                                ChatMessage.Content.plain(visit.language(), List.of(words)),
                                visit.isConfirmed(),
                                Optional.empty(),
                                casework().clock().instant()));
    }

    private void lookFromAnotherNode() {
        try (var other = casework().anotherNode()) {
            other.the(LeftUnanswered.class).look();
        }
    }

    private ChatFixture confirmed() {
        var browser = ChatFixture.opens(casework(), link);
        assertThat(browser.confirms("王", "1951")).isEqualTo(Answer.RIGHT);
        return browser;
    }

    private List<String> reasons() {
        return the(Flags.class).list().stream().map(flag -> flag.rule().reason()).toList();
    }
}
