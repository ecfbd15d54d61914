package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.AskedQuestion;
import org.warmline.assistant.followup.FollowUpView;
import org.warmline.assistant.followup.FollowUpView.Spoken;
import org.warmline.assistant.followup.Utterance.Speaker;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.FirstLibrary;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.question.Answering;
import org.warmline.assistant.question.OpenedGroup;
import org.warmline.assistant.resident.Grids;
import org.warmline.knowledge.library.Library;

/**
 * A resident asks in the middle of the questionnaire, over a whole telephone network: what is
 * covered is answered from its document, what is not goes to a worker, whose answer the next call
 * brings.
 */
@Tag("long-waits")
class AskingCallTest {

    private static final String PHONE = "+8613000000038";
    private static final String COVERED = "可以出门吗";
    private static final String UNCOVERED = "孩子可以上学吗";
    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Reply REPLY =
            new Reply(
                    Language.MANDARIN,
                    "孩子可以上学吗",
                    "孩子先在家上网课。",
                    new Reply.Grounds("学校通知", "", "", LocalDate.of(2020, 1, 1), Optional.empty()));

    @Test
    void twoQuestionsInTheMiddleAreAnsweredOrLeftToAPersonAndTheNextCallBringsTheAnswer(
            @TempDir Path folder) throws Exception {
        try (var community = new CommunityFixture(folder, Map.of("asking", PERSONA))) {
            FirstLibrary.sign(community.the(Library.class));
            community.call(PHONE);
            var call = community.ended(PHONE);
            assertAnsweredAndGoneOn(call);
            assertThat(community.flags(PHONE))
                    .anyMatch(flag -> flag.rule().reason().equals("questionNotCovered"));

            answer(community, uncovered(call));
            community.callAgain(PHONE);

            assertThat(ours(community.ended(PHONE)))
                    .containsOnlyOnce("您上次问过：孩子可以上学吗。现在有答复了。孩子先在家上网课。这是学校通知上说的。");
            assertThat(community.the(Answering.class).untold(Grids.ALL)).isZero();
        }
    }

    /** What is covered is told with its source, and each question is asked on where it was. */
    private static void assertAnsweredAndGoneOn(FollowUpView call) {
        assertThat(call.line().progress().outcome()).contains(Outcome.COMPLETED.code());
        assertThat(call.report().orElseThrow().temperature().orElseThrow().celsius())
                .isEqualTo(36.5);
        assertThat(call.questions())
                .extracting(AskedQuestion::answered)
                .containsExactly(true, false);
        assertThat(call.questions().getFirst().question()).isEqualTo(COVERED);
        assertThat(uncovered(call)).startsWith("孩子").endsWith("吗");
        assertThat(afterTheResidentSaid(COVERED, call)).contains("不要出家门", "居家隔离说明", "体温");
        assertThat(afterTheResidentSaid(uncovered(call), call)).contains("这个我不知道", "不舒服");
    }

    /** As the small bundled model heard it, which is not always as it was said. */
    private static String uncovered(FollowUpView call) {
        return call.questions().getLast().question();
    }

    /** The other question is the only one on the workers' list. */
    private static void answer(CommunityFixture community, String heard) {
        var answering = community.the(Answering.class);
        var groups = answering.open(Grids.ALL);
        assertThat(groups).hasSize(1);
        var question = groups.getFirst().first();
        assertThat(answering.open(question, Grids.ALL, ZHAO).orElseThrow().lines())
                .extracting(OpenedGroup.Line::words)
                .containsExactly(heard);
        var drafts = answering.answer(Set.of(question), List.of(REPLY), Grids.ALL, ZHAO);
        community.the(PolicyLibrary.class).sign(drafts.getFirst(), 1, QIAN);
    }

    /** What we said from there until the resident spoke again. */
    private static String afterTheResidentSaid(String words, FollowUpView view) {
        var ours = new StringBuilder();
        boolean after = false;
        for (var spoken : view.spoken()) {
            boolean isResident = spoken.utterance().speaker() == Speaker.RESIDENT;
            if (isResident && after) {
                return ours.toString();
            }
            after = after || (isResident && spoken.utterance().said().equals(words));
            if (after && !isResident) {
                ours.append(spoken.utterance().said());
            }
        }
        return ours.toString();
    }

    private static String ours(FollowUpView view) {
        var ours = new StringBuilder();
        view.spoken().stream()
                .map(Spoken::utterance)
                .filter(utterance -> utterance.speaker() == Speaker.US)
                .forEach(utterance -> ours.append(utterance.said()));
        return ours.toString();
    }

    private static final String PERSONA =
            """
            name: "made up"
            language: zh-CN
            resident: {day: 4, age: 44, phone: "%s"}
            answers:
              identity: "是的，我是"
              temperature: ["%s", "三十六度五"]
              symptoms: ["%s", "没有"]
              household: "没有"
              stayedHome: "是的，在家"
              mood: "挺好的"
              default: "没有"
            """
                    .formatted(PHONE, COVERED, UNCOVERED);
}
