package org.warmline.assistant.resident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GridNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"东湖 一区", "东湖一区、二区", "A, B"})
    void anyWordsAreAGrid(String name) {
        assertThat(new GridName("  " + name + " ").value()).isEqualTo(name);
    }

    @Test
    void wideCharactersAreNarrowAsInAListThatIsImported() {
        assertThat(new GridName("ｇｒｉｄ－３　").value()).isEqualTo("grid-3");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "12345678901234567890123456789012345678901"})
    void nothingAndTooMuchAreNone(String typed) {
        assertThatThrownBy(() -> new GridName(typed)).isInstanceOf(IllegalArgumentException.class);
    }
}
