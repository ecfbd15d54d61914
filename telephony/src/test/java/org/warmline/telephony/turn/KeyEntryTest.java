package org.warmline.telephony.turn;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class KeyEntryTest {

    @Test
    void asManyKeysAsWereAskedForAreAReply() {
        var entry = new KeyEntry(3);

        assertThat(entry.pressed('3')).isEmpty();
        assertThat(entry.pressed('8')).isEmpty();
        assertThat(entry.pressed('5')).contains("385");
    }

    @Test
    void oneKeyIsAReplyWhereNoneWereOffered() {
        assertThat(new KeyEntry(0).pressed('1')).contains("1");
    }

    @Test
    void aHashEndsAShorterEntryAndIsNotPartOfIt() {
        var entry = new KeyEntry(3);
        entry.pressed('3');
        entry.pressed('8');

        assertThat(entry.pressed('#')).contains("38");
    }

    @Test
    void aHashAloneIsAReply() {
        assertThat(new KeyEntry(3).pressed('#')).contains("#");
    }

    @Test
    void aPauseEndsTheEntry() {
        var entry = new KeyEntry(3);
        entry.pressed('3');

        for (int i = 1; i < KeyEntry.PAUSE; i++) {
            assertThat(entry.frame()).isEmpty();
        }
        assertThat(entry.frame()).contains("3");
        assertThat(entry.frame()).isEmpty();
    }

    @Test
    void withoutAKeyThereIsNoReply() {
        var entry = new KeyEntry(1);

        for (int i = 0; i < 1_000; i++) {
            assertThat(entry.frame()).isEmpty();
        }
    }
}
