package org.warmline.assistant.phone;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.LastDays;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallEnding;
import org.warmline.telephony.call.CallReport;
import org.warmline.telephony.call.LiveCall;
import org.warmline.telephony.call.Recording;
import org.warmline.telephony.call.Reply;
import org.warmline.telephony.call.Turn;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Utterance;
import org.warmline.telephony.speech.Word;

/** One call without a line: what is heard goes in, and what becomes of it is looked at. */
final class OneCallFixture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    final PhoneConversation call;
    final Casework casework;
    final Attempt.Id attempt = Attempt.Id.random();
    private final Queue<News> news = new ConcurrentLinkedQueue<>();
    private final CaseworkFixture node;
    private final Outbox outbox;

    OneCallFixture(Path folder) {
        node = CaseworkFixture.over(TestDatabase.h2(), folder);
        outbox =
                new Outbox(
                        letter -> news.add(letter.news()),
                        new Spool(node.the(SealedFiles.class).beside("undelivered")));
        casework =
                new Casework(
                        node.the(Attempts.class), node.the(Recordings.class), outbox, node.clock());
        call =
                new PhoneConversation(
                        answered(attempt, node), callee(71), TelephonesFixture.mind(), casework);
        call.opening(new NoLine());
    }

    @Override
    public void close() {
        casework.close();
        outbox.close();
        node.close();
    }

    /** The words last 600 ms. */
    void hears(String words, int at) {
        call.overheard(transcript(words, at), false);
    }

    void spots(String words, int at) {
        call.overheard(transcript(words, at), true);
    }

    boolean isTakenUp(String spotted) {
        return call.isTakenUp(transcript(spotted, 1_000));
    }

    /** A reply, which is overheard first. */
    String replied(String words) {
        return String.join("", said(words));
    }

    /** The sentences that such a reply leads to. */
    List<String> said(String reply) {
        hears(reply, 1_000);
        return sentences(call.next(new Reply.Words(transcript(reply, 1_000), false)));
    }

    /** A reply over our words, of which only so many sentences were out. */
    String repliedAfter(int sentences, String words) {
        hears(words, 1_000);
        call.heardOnly(sentences);
        return said(call.next(new Reply.Words(transcript(words, 1_000), true)));
    }

    /** What comes over our first words after a reply that was not over. */
    String wentOn(String before, String added) {
        hears(added, 3_000);
        call.heardOnly(0);
        return said(
                call.next(new Reply.Longer(transcript(before, 1_000), transcript(added, 3_000))));
    }

    /** What is said to what came over the goodbye; empty if we hang up. */
    String beforeHangUp() {
        return call.beforeHangUp().map(OneCallFixture::said).orElse("");
    }

    static String said(Turn turn) {
        return String.join("", sentences(turn));
    }

    private static List<String> sentences(Turn turn) {
        return turn.say().stream().map(Utterance::text).toList();
    }

    /** How it came out, when the line is gone. */
    Outcome outcome() {
        var report =
                new CallReport(
                        new AttemptId("attempt-1"),
                        CallEnding.COMPLETED,
                        Duration.ofMinutes(1),
                        Optional.empty(),
                        true);
        call.ended(report);
        return delivered(News.Over.class).getLast().finished().outcome();
    }

    private record NoLine() implements LiveCall {

        @Override
        public AttemptId attempt() {
            return new AttemptId("attempt-1");
        }

        @Override
        public Recording recordingSoFar() {
            return Recording.NOTHING;
        }

        @Override
        public void hangUp() {}
    }

    <T extends News> List<T> delivered(Class<T> kind) {
        outbox.settle(attempt, PATIENCE);
        return news.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    private static Transcript transcript(String words, int at) {
        var word = new Word(words, Duration.ofMillis(at), Duration.ofMillis(at + 600), 1);
        return new Transcript(Language.MANDARIN, List.of(word));
    }

    /** A call that was taken up a moment ago. */
    static Attempt answered(Attempt.Id attempt, CaseworkFixture node) {
        return new Attempt(
                attempt,
                FollowUpId.random(),
                ResidentId.random(),
                1,
                Optional.empty(),
                new Attempt.Progress(
                        Attempt.Way.CALL,
                        Attempt.State.ANSWERED,
                        Optional.empty(),
                        false,
                        node.clock().instant(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static Callee callee(int age) {
        var language = org.warmline.assistant.language.Language.MANDARIN;
        return new Callee(
                new ResidentFacts("王女士", "东湖街道办事处", language, age, false),
                Scripts.daily(),
                LastDays.UNKNOWN,
                List.of(),
                new OwnRecord(LocalDate.of(2026, 11, 30), Optional.empty()),
                "",
                ZoneId.of("Asia/Shanghai"));
    }
}
