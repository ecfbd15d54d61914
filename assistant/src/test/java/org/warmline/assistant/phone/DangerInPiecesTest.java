package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
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
import org.warmline.assistant.dialogue.ResidentFacts;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.LastDays;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

/** Who is short of breath says a danger sign in pieces, and the line may drop after the last. */
class DangerInPiecesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @TempDir private Path folder;
    private final Attempt.Id attempt = Attempt.Id.random();
    private final Queue<News> news = new ConcurrentLinkedQueue<>();
    private CaseworkFixture node;
    private Outbox outbox;
    private Casework casework;
    private PhoneConversation call;

    @BeforeEach
    void open() {
        node = CaseworkFixture.over(TestDatabase.h2(), folder);
        outbox =
                new Outbox(
                        letter -> news.add(letter.news()),
                        new Spool(node.the(SealedFiles.class).beside("undelivered")));
        casework =
                new Casework(
                        node.the(Attempts.class), node.the(Recordings.class), outbox, node.clock());
        call = new PhoneConversation(attempt(), callee(), TelephonesFixture.mind(), casework);
    }

    @AfterEach
    void close() {
        casework.close();
        outbox.close();
        node.close();
    }

    @Test
    void aSignCutInTwoByABreathIsRaisedWithItsSecondPiece() {
        hears("我呼吸", 1_000);
        assertThat(raised()).isZero();

        hears("困难", 1_900);

        assertThat(raised()).isEqualTo(1);
    }

    @Test
    void whatWasSaidMuchEarlierIsAnotherSentence() {
        hears("我呼吸", 1_000);
        hears("困难", 9_000);

        assertThat(raised()).isZero();
    }

    @Test
    void aSignThatWasRaisedIsNotRaisedAgainWithWhatFollows() {
        hears("我胸口疼", 1_000);
        hears("很疼", 2_200);

        assertThat(raised()).isEqualTo(1);
    }

    /** The words last 600 ms. */
    private void hears(String words, int at) {
        var word = new Word(words, Duration.ofMillis(at), Duration.ofMillis(at + 600), 1);
        call.overheard(new Transcript(Language.MANDARIN, List.of(word)), false);
    }

    private long raised() {
        outbox.settle(attempt, PATIENCE);
        return news.stream().filter(News.Raised.class::isInstance).count();
    }

    private Attempt attempt() {
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

    private static Callee callee() {
        var language = org.warmline.assistant.language.Language.MANDARIN;
        return new Callee(
                new ResidentFacts("王女士", "东湖街道办事处", language, 71, false),
                Scripts.daily(),
                LastDays.UNKNOWN,
                List.of(),
                new OwnRecord(LocalDate.of(2026, 11, 30), Optional.empty()),
                "",
                ZoneId.of("Asia/Shanghai"));
    }
}
