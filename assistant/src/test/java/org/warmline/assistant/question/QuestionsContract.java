package org.warmline.assistant.question;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.LibraryDrafts;
import org.warmline.assistant.policy.PolicyLibrary;
import org.warmline.assistant.policy.Reply;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentFixture;
import org.warmline.assistant.resident.Residents;

abstract class QuestionsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final Actor SUN = new Actor("sun");
    private static final String WORDS = "快递能让人放在门口吗";

    private static final Reply REPLY =
            new Reply(
                    Language.MANDARIN,
                    "快递能放在门口吗",
                    "可以，请快递员放在门口。",
                    new Reply.Grounds("社区答复", "", "", LocalDate.of(2020, 1, 1), Optional.empty()));

    private final Resident wang = ResidentFixture.wangXiuying();

    @BeforeEach
    void aResident() {
        the(Residents.class).add(wang, ZHAO);
    }

    @Test
    void whoAskedIsToldWhenASecondPersonHasSignedTheAnswerAndOnlyOnce() {
        var question = ask(WORDS);
        var draft = answer(question, ZHAO);

        assertThat(questions().due(wang.id())).isEmpty();
        sign(draft, ZHAO);
        assertThat(questions().due(wang.id())).isEmpty();
        sign(draft, QIAN);

        assertThat(questions().due(wang.id()))
                .containsExactly(new DueAnswer(question, REPLY, draft, 1));
        assertThat(casework().events(Answered.class))
                .containsExactly(new Answered(question, Optional.of(wang.id()), draft));
        assertThat(questions().told(question, Way.CALL)).isTrue();
        assertThat(questions().told(question, Way.CHAT)).isFalse();
        assertThat(questions().due(wang.id())).isEmpty();
    }

    @Test
    void aQuestionToldTwiceUnderOneNameStandsThereOnce() {
        var name = QuestionId.random();
        var asked = new Asked(Optional.of(wang.id()), Language.MANDARIN, WORDS, now(), Way.CALL);

        questions().unanswered(name, asked);
        questions().unanswered(name, asked);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void aQuestionOfNobodyKnownIsKeptToo() {
        questions().unanswered(null, Language.ENGLISH, "Who feeds my cat?", now(), Way.CALL);

        assertThat(count()).isEqualTo(1);
    }

    @Test
    void whenTwoWorkersAnswerAtOnceNothingIsLostAndTheFirstSignedIsTold() {
        var question = ask(WORDS);
        var zhaos = answer(question, ZHAO);
        var qians = answer(question, QIAN);

        sign(qians, SUN);
        assertThat(questions().due(wang.id()))
                .extracting(DueAnswer::documentId)
                .containsExactly(qians);
        questions().told(question, Way.CALL);
        sign(zhaos, SUN);

        assertThat(questions().due(wang.id())).isEmpty();
        assertThat(the(PolicyLibrary.class).list())
                .extracting(PolicyLibrary.Entry::id)
                .contains(zhaos, qians);
    }

    @Test
    void anAnswerThatIsWithdrawnBeforeItWasToldIsNotTold() {
        var question = ask(WORDS);
        var draft = answer(question, ZHAO);
        sign(draft, QIAN);

        the(PolicyLibrary.class).withdraw(draft, SUN);

        assertThat(questions().due(wang.id())).isEmpty();
    }

    @Test
    void anAnswerThatAnotherDocumentHasReplacedOrThatHoldsNoMoreOrElsewhereIsNotTold() {
        var question = ask(WORDS);
        var replaced = answer(question, ZHAO);
        sign(replaced, QIAN);
        assertThat(questions().due(wang.id())).hasSize(1);
        var notice =
                "---\nid: parcels\ntitle: 通知\nasked: 快递放哪里\nsupersedes: %s\n---\n快递放在岗亭。\n"
                        .formatted(replaced);

        the(LibraryDrafts.class)
                .upload(
                        new LibraryDrafts.Upload(
                                "parcels.md", notice.getBytes(StandardCharsets.UTF_8)),
                        SUN);
        sign("parcels", QIAN);
        assertThat(questions().due(wang.id())).isEmpty();

        sign(answer(question, "湖北省/武汉市", Optional.empty()), QIAN);
        assertThat(questions().due(wang.id())).isEmpty();

        var today = LocalDate.ofInstant(now(), casework().clock().getZone());
        sign(answer(question, "", Optional.of(today)), QIAN);
        assertThat(questions().due(wang.id())).hasSize(1);
        casework().clock().advance(Duration.ofDays(1));
        assertThat(questions().due(wang.id())).isEmpty();
    }

    @Test
    void whatACallIsAboutToTellIsDueNowhereElseUntilThatCallMustBeOver() {
        var question = ask(WORDS);
        sign(answer(question, ZHAO), QIAN);

        assertThat(questions().take(wang.id(), Language.ENGLISH, UUID.randomUUID())).isEmpty();
        assertThat(questions().take(wang.id(), Language.MANDARIN, UUID.randomUUID())).hasSize(1);

        assertThat(questions().due(wang.id())).isEmpty();
        assertThat(questions().take(wang.id(), Language.MANDARIN, UUID.randomUUID())).hasSize(1);
        casework().clock().advance(Duration.ofMinutes(16));
        assertThat(questions().due(wang.id())).hasSize(1);
    }

    @Test
    void theWordsOfWhatNobodyWaitsForAreForgottenInTimeAndTheOthersKept() {
        var told = ask(WORDS);
        ask("猫粮找谁买");
        questions().told(told, Way.CHAT);
        var later = now().plusSeconds(1);

        assertThat(the(OldQuestions.class).forget(now())).isZero();
        assertThat(the(OldQuestions.class).forget(later)).isEqualTo(1);
        assertThat(the(OldQuestions.class).forget(later)).isZero();

        assertThat(count()).isEqualTo(2);
        assertThat(the(Answering.class).open(Grids.ALL)).hasSize(1);
    }

    @Test
    void theWordsAreSealed() {
        ask(WORDS);

        var kept =
                casework()
                        .jdbc()
                        .sql("select words from question")
                        .query((row, _) -> row.getBytes(1))
                        .single();

        assertThat(new String(kept, StandardCharsets.UTF_8)).doesNotContain("快递");
    }

    private QuestionId ask(String words) {
        return questions().unanswered(wang.id(), Language.MANDARIN, words, now(), Way.CALL);
    }

    private String answer(QuestionId question, Actor by) {
        return the(Answering.class)
                .answer(Set.of(question), List.of(REPLY), Grids.ALL, by)
                .getFirst();
    }

    private String answer(QuestionId question, String region, Optional<LocalDate> to) {
        var grounds = new Reply.Grounds("社区答复", "", region, LocalDate.of(2020, 1, 1), to);
        var reply = new Reply(Language.MANDARIN, REPLY.question(), REPLY.answer(), grounds);
        return the(Answering.class)
                .answer(Set.of(question), List.of(reply), Grids.ALL, ZHAO)
                .getFirst();
    }

    private void sign(String document, Actor by) {
        the(PolicyLibrary.class).sign(document, 1, by);
    }

    private int count() {
        return casework().jdbc().sql("select count(*) from question").query(Integer.class).single();
    }

    private Instant now() {
        return casework().clock().instant();
    }

    private Questions questions() {
        return the(Questions.class);
    }
}
