package org.warmline.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

abstract class AnsweringContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final String PARCEL = "快递能让人放在门口吗";
    private static final String PARCEL_TOO = "请问快递能让人放在门口吗？";
    private static final String CAT = "猫粮找谁买";

    private final Resident wang = ResidentFixture.wangXiuying();

    @BeforeEach
    void aResident() {
        the(Residents.class).add(wang, ZHAO);
    }

    @Test
    void whatAsksTheSameIsOneLineMaskedWithHowOftenAndWhen() {
        var first = ask(PARCEL);
        ask(CAT);
        casework().clock().advance(Duration.ofHours(1));
        ask(PARCEL_TOO);

        var groups = answering().open(Grids.ALL);

        assertThat(groups).hasSize(2);
        assertThat(groups.getFirst().first()).isEqualTo(first);
        assertThat(groups.getFirst().masked()).isEqualTo("快**");
        assertThat(groups.getFirst().extent())
                .isEqualTo(new QuestionGroup.Extent(2, now().minusSeconds(3600), now()));
        assertThat(answering().count(Grids.ALL)).isEqualTo(3);
    }

    @Test
    void otherLanguagesAreOtherQuestions() {
        ask(PARCEL);
        questions().unanswered(wang.id(), Language.ENGLISH, PARCEL, now(), Way.CHAT);

        assertThat(answering().open(Grids.ALL)).hasSize(2);
    }

    @Test
    void openingAGroupShowsTheWordsAndIsAuditedQuestionByQuestion() {
        var first = ask(PARCEL);
        var second = ask(PARCEL_TOO);

        var opened = answering().open(second, Grids.ALL, ZHAO).orElseThrow();

        assertThat(opened.lines())
                .extracting(OpenedGroup.Line::words)
                .containsExactlyInAnyOrder(PARCEL, PARCEL_TOO);
        for (var question : List.of(first, second)) {
            assertThat(the(AuditTrail.class).about(question.value()))
                    .extracting(AuditEntry::action)
                    .containsExactly("question.open");
        }
    }

    @Test
    void aWorkerSeesWhatIsAskedInTheOwnGridsOnly() {
        var question = ask(PARCEL);
        questions().unanswered(null, Language.MANDARIN, CAT, now(), Way.CALL);
        var elsewhere = Grids.of(Set.of("elsewhere"));

        assertThat(answering().open(Grids.of(Set.of(wang.grid())))).hasSize(1);
        assertThat(answering().open(elsewhere)).isEmpty();
        assertThat(answering().open(question, elsewhere, ZHAO)).isEmpty();
        assertThat(answering().language(question, elsewhere)).isEmpty();
        assertThat(answering().handOver(Set.of(question), elsewhere, ZHAO)).isZero();
    }

    @Test
    void anAnswerWaitsForASecondPersonAndTheGroupLeavesTheListWhenItIsSigned() {
        var both = Set.of(ask(PARCEL), ask(PARCEL_TOO));

        var draft = answering().answer(both, List.of(reply()), Grids.ALL, ZHAO).getFirst();

        assertThat(answering().open(Grids.ALL).getFirst().drafts()).containsExactly(draft);
        assertThat(answering().count(Grids.ALL)).isZero();
        the(PolicyLibrary.class).sign(draft, 1, QIAN);
        assertThat(answering().open(Grids.ALL)).isEmpty();
        assertThat(answering().untold(Grids.ALL)).isEqualTo(2);
        assertThat(casework().events(Answered.class))
                .extracting(Answered::question)
                .containsExactlyInAnyOrderElementsOf(both);
    }

    @Test
    void whatWasToldIsOnNoListAnyMore() {
        var question = ask(PARCEL);
        var draft = answering().answer(Set.of(question), List.of(reply()), Grids.ALL, ZHAO);
        the(PolicyLibrary.class).sign(draft.getFirst(), 1, QIAN);

        questions().told(question, Way.CALL);

        assertThat(answering().untold(Grids.ALL)).isZero();
        assertThat(answering().open(Grids.ALL)).isEmpty();
    }

    @Test
    void aWithdrawnAnswerThatNobodyHeardPutsTheQuestionBackOnTheList() {
        var question = ask(PARCEL);
        var draft = answering().answer(Set.of(question), List.of(reply()), Grids.ALL, ZHAO);
        the(PolicyLibrary.class).sign(draft.getFirst(), 1, QIAN);

        the(PolicyLibrary.class).withdraw(draft.getFirst(), QIAN);

        assertThat(answering().count(Grids.ALL)).isEqualTo(1);
    }

    @Test
    void whatConcernsOnePersonIsHandedOverOnceAndAudited() {
        var question = ask(PARCEL);

        assertThat(answering().handOver(Set.of(question), Grids.ALL, ZHAO)).isEqualTo(1);
        assertThat(answering().handOver(Set.of(question), Grids.ALL, QIAN)).isZero();

        assertThat(answering().open(Grids.ALL)).isEmpty();
        assertThat(the(AuditTrail.class).about(question.value()))
                .extracting(AuditEntry::actor)
                .containsExactly(ZHAO);
    }

    private QuestionId ask(String words) {
        return questions().unanswered(wang.id(), Language.MANDARIN, words, now(), Way.CALL);
    }

    private static Reply reply() {
        return new Reply(
                Language.MANDARIN,
                "快递能放在门口吗",
                "可以，请快递员放在门口。",
                new Reply.Grounds("社区答复", "", "", LocalDate.of(2020, 1, 1), Optional.empty()));
    }

    private Instant now() {
        return casework().clock().instant();
    }

    private Questions questions() {
        return the(Questions.class);
    }

    private Answering answering() {
        return the(Answering.class);
    }
}
