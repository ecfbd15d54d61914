package org.warmline.assistant.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void aNameKeepsItsFirstCharacterAndHidesItsLength() {
        assertThat(Masked.name("王秀英")).isEqualTo("王**");
        assertThat(Masked.name("王静")).isEqualTo("王**");
        assertThat(Masked.name("James Baker")).isEqualTo("J***");
        assertThat(Masked.name("𠮷田")).isEqualTo("𠮷**");
        assertThat(Masked.name("  ")).isEqualTo("**");
    }

    @Test
    void aNumberKeepsItsLastTwoDigits() {
        assertThat(Masked.phone("+8613000000091")).isEqualTo("…91");
    }
}
