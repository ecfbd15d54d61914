package org.warmline.assistant.prompt;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;

abstract class PromptRecordingsContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");
    private static final FixedSentence NOTED = new FixedSentence(Language.MANDARIN, "好的,记下了。");
    private static final byte[] SOUND = {1, 2, 3, -4};

    @Test
    void nobodyHearsARecordingBeforeASecondPersonHasSignedIt() {
        var id = recordings().keep(NOTED, SOUND, ZHAO);

        assertThat(recordings().inEffect()).isEmpty();
        assertThat(recordings().sign(id, ZHAO)).isFalse();
        assertThat(recordings().inEffect()).isEmpty();

        assertThat(recordings().sign(id, QIAN)).isTrue();
        assertThat(recordings().sign(id, new Actor("sun"))).isFalse();
        assertThat(recordings().inEffect()).containsExactly(id);
        assertThat(recordings().sound(id)).hasValue(SOUND);
    }

    @Test
    void everyNodePlaysIt() {
        var id = recordings().keep(NOTED, SOUND, ZHAO);
        recordings().sign(id, QIAN);

        try (var other = casework().anotherNode()) {
            var there = other.the(PromptRecordings.class);
            assertThat(there.inEffect()).containsExactly(id);
            assertThat(there.sound(id)).hasValue(SOUND);
            assertThat(there.withdraw(id, ZHAO)).isTrue();
        }
        assertThat(recordings().inEffect()).isEmpty();
    }

    @Test
    void ofAWithdrawnOneTheSoundIsErasedAndTheNamesStay() {
        var id = recordings().keep(NOTED, SOUND, ZHAO);
        recordings().sign(id, QIAN);

        assertThat(recordings().withdraw(id, ZHAO)).isTrue();
        assertThat(recordings().withdraw(id, ZHAO)).isFalse();

        assertThat(recordings().sound(id)).isEmpty();
        assertThat(recordings().present(Language.MANDARIN)).isEmpty();
        assertThat(recordings().of(NOTED))
                .singleElement()
                .satisfies(it -> assertThat(it.withdrawn().orElseThrow().by()).isEqualTo(ZHAO));
        assertThat(the(AuditTrail.class).about(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly("prompt.record", "prompt.sign", "prompt.withdraw");
    }

    @Test
    void aNewOneTakesThePlaceOfTheOldWhenItIsSigned() {
        var first = recordings().keep(NOTED, SOUND, ZHAO);
        recordings().sign(first, QIAN);
        casework().clock().advance(Duration.ofHours(1));
        var second = recordings().keep(NOTED, new byte[] {9}, QIAN);
        assertThat(recordings().inEffect()).containsExactly(first);

        recordings().sign(second, ZHAO);

        assertThat(recordings().inEffect()).containsExactly(second);
        assertThat(recordings().sound(first)).isEmpty();
        assertThat(recordings().present(Language.MANDARIN))
                .extracting(PromptRecording::id)
                .containsExactly(second);
    }

    @Test
    void whatWasWithdrawnIsNotSignedAndTheMachineDoesNeither() {
        var id = recordings().keep(NOTED, SOUND, ZHAO);
        recordings().withdraw(id, QIAN);

        assertThat(recordings().sign(id, QIAN)).isFalse();
        assertThatThrownBy(() -> recordings().sign(id, Actor.MACHINE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> recordings().keep(NOTED, SOUND, Actor.MACHINE))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void everySentenceOfACallIsOnTheListAndNoneWithANameCanBeRecorded() {
        for (var language : Language.values()) {
            var groups = the(PromptList.class).of(language);
            var fixed = groups.stream().flatMap(group -> group.fixed().stream()).toList();

            assertThat(fixed).hasSizeGreaterThan(150);
            assertThat(fixed).allSatisfy(it -> assertThat(it.text()).doesNotContain("{", "…"));
            assertThat(groups.stream().flatMap(group -> group.changing().stream()))
                    .isNotEmpty()
                    .allSatisfy(text -> assertThat(text).contains("…"));
            assertThat(the(PromptList.class).find(fixed.getLast().id())).contains(fixed.getLast());
        }
        assertThat(the(PromptList.class).find("0000000000000000")).isEmpty();
        assertThat(the(PromptList.class).of(Language.ENGLISH).getFirst().fixed())
                .extracting(FixedSentence::text)
                .contains("Hello, this is an automatic call from East Lake community.");
    }

    private PromptRecordings recordings() {
        return the(PromptRecordings.class);
    }
}
