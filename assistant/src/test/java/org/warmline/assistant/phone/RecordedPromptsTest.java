package org.warmline.assistant.phone;

import static org.assertj.core.api.Assertions.assertThat;

import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.TestDatabase;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.prompt.FixedSentence;
import org.warmline.assistant.prompt.PromptRecordingId;
import org.warmline.assistant.prompt.PromptRecordings;
import org.warmline.telephony.speech.Utterance;

class RecordedPromptsTest extends CaseworkContract {

    private static final Utterance NOTED =
            Utterance.of("好的,记下了。", org.warmline.telephony.speech.Language.MANDARIN);

    @Override
    protected DataSource database() {
        return TestDatabase.h2();
    }

    @Test
    void aSignedRecordingIsHeardFromTheNextLookOnAtBothPacesUntilItIsWithdrawn() {
        var recordings = the(PromptRecordings.class);
        var heard = new RecordedPrompts(recordings);
        var id =
                recordings.keep(
                        new FixedSentence(Language.MANDARIN, NOTED.text()),
                        new byte[8_000],
                        new Actor("zhao"));
        heard.refresh();
        assertThat(heard.of(NOTED)).isEmpty();

        recordings.sign(id, new Actor("qian"));
        assertThat(heard.of(NOTED)).isEmpty();
        heard.refresh();
        assertThat(heard.of(NOTED).orElseThrow().samples()).hasSize(8_000);
        assertThat(heard.of(NOTED.slower()).orElseThrow().samples()).hasSize(10_400);
        assertThat(heard.of(Utterance.of("好的。", NOTED.language()))).isEmpty();

        recordings.withdraw(id, new Actor("zhao"));
        heard.refresh();
        assertThat(heard.of(NOTED)).isEmpty();
    }

    @Test
    void aRecordingThatCannotBeReadHoldsNoCallAndTakesNothingAway() {
        var heard = new RecordedPrompts(the(PromptRecordings.class));
        signed(NOTED.text());
        heard.refresh();
        var broken = signed("再见。");
        casework()
                .jdbc()
                .sql("update prompt_recording set language = 'xx' where id = :id")
                .param("id", broken.value())
                .update();

        heard.refresh();

        assertThat(heard.of(NOTED)).isPresent();
    }

    private PromptRecordingId signed(String sentence) {
        var recordings = the(PromptRecordings.class);
        var id =
                recordings.keep(
                        new FixedSentence(Language.MANDARIN, sentence),
                        new byte[8_000],
                        new Actor("zhao"));
        recordings.sign(id, new Actor("qian"));
        return id;
    }
}
