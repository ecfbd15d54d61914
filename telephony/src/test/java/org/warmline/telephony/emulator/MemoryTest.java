package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.emulator.Persona.HangUp.Moment;

class MemoryTest {

    @Test
    void aSingleAnswerIsGivenEveryTime() {
        var memory = memoryOf();

        assertThat(memory.reply("temperature")).isEqualTo(says("三十六度五"));
        assertThat(memory.reply("temperature")).isEqualTo(says("三十六度五"));
    }

    @Test
    void aListIsUsedUpAndThenTheDefaultIsSaid() {
        var memory = memoryOf();

        assertThat(memory.reply("symptoms")).isEqualTo(says("咳嗽"));
        assertThat(memory.reply("symptoms")).isEqualTo(says("发烧"));
        assertThat(memory.reply("symptoms")).isEqualTo(says("没有"));
    }

    @Test
    void aKindWithoutAnAnswerGetsTheDefault() {
        assertThat(memoryOf().reply("symptom:cough")).isEqualTo(says("没有"));
    }

    @Test
    void whereNothingIsToBeSaidNothingIsSaid() {
        var memory = new Memory(PersonaFixture.resident("name: mute").script());

        assertThat(memory.reply("mood")).isEqualTo(new Reply.SayNothing());
    }

    @Test
    void aStatementGetsNoAnswer() {
        assertThat(memoryOf().reply("statement")).isEqualTo(new Reply.SayNothing());
    }

    @Test
    void anInterjectionComesFirstAndOnlyOnce() {
        var memory = memoryOf("interject: {temperature: 什么时候能出门}");

        assertThat(memory.reply("temperature")).isEqualTo(says("什么时候能出门"));
        assertThat(memory.reply("temperature")).isEqualTo(says("三十六度五"));
    }

    @Test
    void keysArePressedInsteadOfSpeaking() {
        assertThat(memoryOf("keys: {temperature: 365}").reply("temperature"))
                .isEqualTo(new Reply.Press("365"));
    }

    @Test
    void aSilentKindIsMetWithSilenceUntilKeysAreOffered() {
        var memory = memoryOf("keys: {mood: 1}", "silent: [mood, needs]");

        assertThat(memory.reply("mood")).isEqualTo(new Reply.SayNothing());
        assertThat(memory.reply("mood")).isEqualTo(new Reply.SayNothing());
        assertThat(memory.reply("mood")).isEqualTo(new Reply.Press("1"));
        assertThat(memory.reply("needs")).isEqualTo(new Reply.SayNothing());
    }

    @Test
    void theLineDropsInsteadOfTheAnswerInTheMiddleOrWithTheLastWord() {
        assertThat(memoryOf("hangUpAt: mood").reply("mood")).isEqualTo(new Reply.Drop());
        assertThat(memoryOf("hangUpDuring: mood").reply("mood"))
                .isEqualTo(new Reply.Say("没有", Optional.of(Moment.IN_THE_MIDDLE)));
        assertThat(memoryOf("hangUpAfter: mood").reply("mood"))
                .isEqualTo(new Reply.Say("没有", Optional.of(Moment.WITH_THE_LAST_WORD)));
        assertThat(memoryOf("hangUpAfter: mood").reply("needs")).isEqualTo(says("没有"));
    }

    private static Memory memoryOf(String... more) {
        return new Memory(PersonaFixture.talkative(more).script());
    }

    private static Reply says(String text) {
        return new Reply.Say(text, Optional.empty());
    }
}
