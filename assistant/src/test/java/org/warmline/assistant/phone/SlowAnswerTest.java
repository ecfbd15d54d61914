package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.warmline.assistant.phone.OneCallFixture.said;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallReport;
import org.warmline.telephony.call.LiveCall;
import org.warmline.telephony.call.Recording;
import org.warmline.telephony.call.Reply;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.call.Turn.Then;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/** A library that takes seconds keeps nobody in silence, and no danger sign waiting. */
class SlowAnswerTest {

    private static final String QUESTION = "我能下楼拿快递吗";
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;
    private final Attempt.Id attempt = Attempt.Id.random();
    private final Queue<News> news = new ConcurrentLinkedQueue<>();
    private final Queue<Runnable> library = new ArrayDeque<>();
    private CaseworkFixture node;
    private Outbox outbox;
    private Casework casework;
    private PhoneConversation call;
    private int seconds;

    @BeforeEach
    void askedHowWarmTheyAre() {
        node = CaseworkFixture.over(TestDatabase.h2(), folder);
        outbox =
                new Outbox(
                        letter -> news.add(letter.news()),
                        new Spool(node.the(SealedFiles.class).beside("undelivered")));
        casework =
                new Casework(
                        node.the(Attempts.class), node.the(Recordings.class), outbox, node.clock());
        var mind = TelephonesFixture.mind(new LookingUp(library::add));
        call =
                new PhoneConversation(
                        OneCallFixture.answered(attempt, node),
                        OneCallFixture.callee(44),
                        mind,
                        casework);
        call.opening(new Live());
        assertThat(said(hears("是的我是"))).contains("体温");
    }

    @AfterEach
    void close() {
        casework.close();
        outbox.close();
        node.close();
    }

    @Test
    void aWholeQuestionIsComfortedAnsweredAndTheConversationGoesOn() {
        var turn = hears(QUESTION);
        assertThat(said(turn)).isEqualTo("好的，我帮您看一下。");
        assertThat(turn.then()).isInstanceOf(Then.Meanwhile.class);

        assertThat(call.more()).isEmpty();
        node.clock().advance(Duration.ofSeconds(4));
        assertThat(call.more().map(OneCallFixture::said)).contains("请您稍等，我还在查。");
        assertThat(call.more()).isEmpty();

        library.remove().run();
        var answer = call.more().orElseThrow();
        assertThat(said(answer)).contains("请工作人员帮忙").contains("体温");
        assertThat(answer.then()).isInstanceOf(Then.Listen.class);
        assertThat(call.more()).isEmpty();
        assertThat(said(hears("三十六度五"))).contains("三十六度五");
    }

    @Test
    void aDangerSignMeanwhileIsRaisedAtOnceAndTheAdviceDoesNotWait() {
        hears(QUESTION);

        overhears("我喘不上气");
        assertThat(count(News.Raised.class)).isEqualTo(1);

        node.clock().advance(Duration.ofSeconds(1));
        assertThat(call.more().map(OneCallFixture::said).orElseThrow()).contains("幺二零");
        assertThat(count(News.AskedInVain.class)).isEqualTo(1);
    }

    @Test
    void whatIsNotFoundInTimeIsAnsweredByAPerson() {
        hears(QUESTION);
        node.clock().advance(Duration.ofSeconds(15));

        assertThat(call.more().orElseThrow().then()).isInstanceOf(Then.Listen.class);
        assertThat(count(News.AskedInVain.class)).isEqualTo(1);
    }

    @Test
    void whoHangsUpMeanwhileIsAnsweredByAPerson() {
        hears(QUESTION);

        ended();

        assertThat(count(News.AskedInVain.class)).isEqualTo(1);
        assertThat(call.more()).isEmpty();
    }

    @Test
    void whoWantsAPersonMeanwhileIsNotKeptWaiting() {
        hears(QUESTION);

        overhears("我要找真人");

        var turn = call.more().orElseThrow();
        assertThat(said(turn)).contains("工作人员");
        assertThat(turn.then()).isInstanceOf(Then.HangUp.class);
        assertThat(outcome()).isEqualTo(Outcome.HANDED_OVER);
        assertThat(count(News.AskedInVain.class)).isEqualTo(1);
    }

    @Test
    void whoRefusesMeanwhileIsLeftAlone() {
        hears(QUESTION);

        overhears("别再打电话给我了");

        assertThat(call.more().orElseThrow().then()).isInstanceOf(Then.HangUp.class);
        assertThat(outcome()).isEqualTo(Outcome.REFUSED);
    }

    @Test
    void keyNoughtIsForAPersonMeanwhileToo() {
        hears(QUESTION);

        call.keyUnasked('0');

        assertThat(call.more().orElseThrow().then()).isInstanceOf(Then.HangUp.class);
        assertThat(outcome()).isEqualTo(Outcome.HANDED_OVER);
    }

    @Test
    void otherKeysMeanwhileAreNothing() {
        hears(QUESTION);

        call.keyUnasked('1');

        assertThat(call.more()).isEmpty();
    }

    @Test
    void theEmergencyNumberOnTheKeysIsNoWishForAPerson() {
        hears("我喘不上气");
        hears(QUESTION);

        "120".chars().forEach(key -> call.keyUnasked((char) key));

        assertThat(said(call.more().orElseThrow())).contains("要打的号码是幺二零");
    }

    @Test
    void aDangerThatOnlyTheSpotterHeardWaitsForNoAnswer() {
        hears(QUESTION);

        call.overheard(transcript("喘不上气"), true);
        assertThat(call.more()).isEmpty();
        assertThat(count(News.Raised.class)).as("its sentence may still come").isZero();
        node.clock().advance(Duration.ofSeconds(2));

        assertThat(call.more().map(OneCallFixture::said).orElseThrow()).contains("幺二零");
        assertThat(count(News.Raised.class)).isEqualTo(1);
    }

    @Test
    void aDangerThatOnlyTheSpotterHeardComesBeforeTheAnswer() {
        hears(QUESTION);

        call.overheard(transcript("喘不上气"), true);
        library.remove().run();

        assertThat(call.more().map(OneCallFixture::said).orElseThrow()).contains("幺二零");
        assertThat(count(News.Raised.class)).isEqualTo(1);
    }

    private Turn hears(String words) {
        var transcript = overhears(words);
        return call.next(new Reply.Words(transcript, false));
    }

    private Transcript overhears(String words) {
        var transcript = transcript(words);
        call.overheard(transcript, false);
        return transcript;
    }

    private Transcript transcript(String words) {
        seconds += 5;
        var start = Duration.ofSeconds(seconds);
        var word = new Word(words, start, start.plusMillis(800), 1);
        return new Transcript(Language.MANDARIN, List.of(word));
    }

    private Outcome outcome() {
        ended();
        outbox.settle(attempt, PATIENCE);
        return news.stream()
                .filter(News.Over.class::isInstance)
                .map(it -> ((News.Over) it).finished().outcome())
                .findFirst()
                .orElseThrow();
    }

    private void ended() {
        call.ended(
                new CallReport(
                        new AttemptId(attempt.toString()),
                        CallEnding.COMPLETED,
                        Duration.ofSeconds(20),
                        Optional.empty(),
                        false));
    }

    private long count(Class<? extends News> kind) {
        outbox.settle(attempt, PATIENCE);
        return news.stream().filter(kind::isInstance).count();
    }

    private final class Live implements LiveCall {

        @Override
        public AttemptId attempt() {
            return new AttemptId(attempt.toString());
        }

        @Override
        public Recording recordingSoFar() {
            throw new IllegalStateException("there is no sound");
        }

        @Override
        public void hangUp() {}
    }
}
