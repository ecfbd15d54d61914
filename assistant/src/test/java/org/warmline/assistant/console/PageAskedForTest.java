package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where one is led after the sign-in: to the page that was asked for, on this machine. */
class PageAskedForTest {

    @Test
    void itIsThePageWithoutTheNameOfTheMachine() {
        assertThat(SignInPages.onThisMachine("http://made-up.example/flags?grid=%E4%B8%80"))
                .hasValue("/flags?grid=%E4%B8%80");
        assertThat(SignInPages.onThisMachine("https://office.example/")).hasValue("/");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://office.example//made-up.example/",
                "http://office.example/residents?q=50%",
                "http://office.example"
            })
    void whatIsNoneLeadsNowhere(String saved) {
        assertThat(SignInPages.onThisMachine(saved)).isEmpty();
    }
}
