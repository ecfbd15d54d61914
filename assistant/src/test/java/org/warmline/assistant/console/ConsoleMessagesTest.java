package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.dialogue.Outcome;
import org.warmline.assistant.flag.FlagStep;
import org.warmline.assistant.followup.FollowUpState;
import org.warmline.assistant.followup.NotReached;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.notice.MessageState;
import org.warmline.assistant.notice.Way;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.triage.Triage;

/** Nobody reads a key, in either language. */
class ConsoleMessagesTest {

    private static final Pattern GAP = Pattern.compile("\\{\\d");

    private final Properties chinese = read(".properties");
    private final Properties english = read("_en.properties");

    @Test
    void everythingIsSaidInBothLanguages() {
        assertThat(english.stringPropertyNames())
                .containsExactlyInAnyOrderElementsOf(chinese.stringPropertyNames());
    }

    @Test
    void bothLanguagesTellTheSameFigures() {
        for (var key : chinese.stringPropertyNames()) {
            assertThat(gaps(english, key)).as(key).isEqualTo(gaps(chinese, key));
        }
    }

    @Test
    void everyCodeHasAWord() {
        var codes =
                Stream.of(
                                Stream.of(FollowUpState.values()).map(it -> "state." + it.code()),
                                Stream.of(Severity.values()).map(it -> "severity." + it.code()),
                                Stream.of(Polarity.values()).map(it -> "polarity." + it.code()),
                                Stream.of(Symptom.values()).map(it -> "reason." + it.code()),
                                Stream.of(Outcome.values()).map(it -> "outcome." + it.code()),
                                Stream.of(NotReached.values()).map(it -> "outcome." + it.code()))
                        .flatMap(it -> it);

        assertThat(chinese.stringPropertyNames()).containsAll(codes.toList());
    }

    @Test
    void everyRuleIsTold() {
        var rules =
                Triage.rules(LocalDate.of(2026, 3, 2)).stream().map(rule -> "rule." + rule.id());

        assertThat(chinese.stringPropertyNames()).containsAll(rules.toList());
    }

    @Test
    void everyStepOfAFlagAndEveryFateOfANoticeHasAWord() {
        var codes =
                Stream.of(
                                Stream.of(FlagStep.Kind.values()).map(it -> "step." + it.code()),
                                Stream.of(Way.values()).map(it -> "way." + it.code()),
                                Stream.of(MessageState.values()).map(it -> "message." + it.code()))
                        .flatMap(it -> it);

        assertThat(chinese.stringPropertyNames()).containsAll(codes.toList());
    }

    private static Set<String> gaps(Properties messages, String key) {
        return GAP.matcher(Objects.requireNonNull(messages.getProperty(key)))
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    private static Properties read(String ending) {
        var messages = new Properties();
        for (var room : List.of("messages", "questions", "chat", "corrections", "prompts")) {
            var file = "/console/" + room + ending;
            try (var in =
                    Objects.requireNonNull(ConsoleMessagesTest.class.getResourceAsStream(file))) {
                messages.load(new InputStreamReader(in, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return messages;
    }
}
