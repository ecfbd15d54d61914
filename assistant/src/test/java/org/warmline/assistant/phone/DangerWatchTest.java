package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.CaseworkFixture;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.privacy.SealedFiles;
import org.warmline.assistant.triage.Thresholds;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speech.Transcript;
import org.warmline.telephony.speech.Word;

class DangerWatchTest {

    @TempDir private Path folder;
    private CaseworkFixture node;
    private Outbox outbox;
    private Casework casework;
    private DangerWatch watch;

    @BeforeEach
    void open() {
        node = CaseworkFixture.over(TestDatabase.h2(), folder);
        outbox =
                new Outbox(_ -> true, new Spool(node.the(SealedFiles.class).beside("undelivered")));
        casework =
                new Casework(
                        node.the(Attempts.class), node.the(Recordings.class), outbox, node.clock());
        watch =
                new DangerWatch(
                        Attempt.Id.random(),
                        casework,
                        Triage.with(Thresholds.STANDARD),
                        SecondLook.NONE);
    }

    @AfterEach
    void close() {
        casework.close();
        outbox.close();
        node.close();
    }

    @Test
    void aDangerThatOnlyTheOtherRecognizerHeardIsNew() {
        watch.watch(findings("我很好"), words("我很好"));

        assertThat(watch.wouldBeNew(findings("胸口疼"))).isTrue();
    }

    @Test
    void aDangerThatBothHeardIsNotRaisedTwice() {
        watch.watch(findings("我胸口疼"), words("我胸口疼"));

        assertThat(watch.wouldBeNew(findings("胸口好疼"))).isFalse();
        assertThat(watch.raised()).hasSize(1);
    }

    @Test
    void aDangerSaidByOneAndDeniedByTheOtherIsNew() {
        watch.watch(findings("没有胸口疼"), words("没有胸口疼"));

        assertThat(watch.wouldBeNew(findings("有胸口疼"))).isTrue();
        assertThat(watch.wouldBeNew(findings("没有胸口疼"))).isFalse();
    }

    @Test
    void whateverIsSeenInItsOwnTimeIsActedOnDuringTheCallAndAfterIt() {
        var looks = new ArrayList<Consumer<String>>();
        var slow =
                new DangerWatch(
                        Attempt.Id.random(),
                        casework,
                        Triage.with(Thresholds.STANDARD),
                        (_, _, found) -> looks.add(found));
        var kept = new ArrayList<String>();
        slow.lookAgain(new Meaning("这日子没意思", List.of()), words("这日子没意思"));

        slow.ifEverSuspected(() -> kept.add("sound"));
        assertThat(kept).isEmpty();
        looks.getFirst().accept("distress");
        assertThat(kept).containsExactly("sound");
        slow.ifEverSuspected(() -> kept.add("more"));

        assertThat(kept).containsExactly("sound", "more");
    }

    @Test
    void whatIsNoDangerIsNeverNew() {
        assertThat(watch.wouldBeNew(findings("今天天气很好"))).isFalse();
    }

    private static List<Finding> findings(String said) {
        return Understanding.standard()
                .read(said, org.warmline.assistant.language.Language.MANDARIN, QuestionKind.NONE)
                .findings();
    }

    private static Transcript words(String said) {
        var words = new ArrayList<Word>();
        for (int i = 0; i < said.length(); i++) {
            var start = Duration.ofMillis(200L * i);
            words.add(new Word(said.substring(i, i + 1), start, start.plusMillis(200), 1));
        }
        return new Transcript(Language.MANDARIN, words);
    }
}
