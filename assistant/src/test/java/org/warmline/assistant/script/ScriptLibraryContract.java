package org.warmline.assistant.script;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.warmline.assistant.CaseworkContract;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditEntry;
import org.warmline.assistant.privacy.AuditTrail;

abstract class ScriptLibraryContract extends CaseworkContract {

    private static final Actor ZHAO = new Actor("zhao");
    private static final Actor QIAN = new Actor("qian");

    @Test
    void untilAnotherIsSignedTheDailyFollowUpIsUsed() {
        library().add(questionnaire("1", "Do you sleep well?"), ZHAO);

        assertThat(library().current()).isEqualTo(Scripts.daily().name());
        assertThat(library().versions())
                .singleElement()
                .satisfies(version -> assertThat(version.signed()).isEmpty());
    }

    @Test
    void aSecondPersonSignsItAndItHoldsFromTheDayThatWasSaid() {
        var id = added("1", "Do you sleep well?");
        var tomorrow = casework().clock().instant().plus(Duration.ofDays(1));

        assertThat(library().sign(id, ZHAO, tomorrow)).isFalse();
        assertThat(library().sign(id, QIAN, tomorrow)).isTrue();
        assertThat(library().current()).isEqualTo(Scripts.daily().name());

        casework().clock().advance(Duration.ofDays(1));
        assertThat(library().current()).isEqualTo("sleep|1");
        assertThat(library().sign(id, new Actor("sun"), tomorrow)).isFalse();
        assertThat(the(AuditTrail.class).about(id.value()))
                .extracting(AuditEntry::action)
                .containsExactly("script.import", "script.sign");
    }

    @Test
    void theMachineSignsNothing() {
        var id = added("1", "Do you sleep well?");

        assertThatThrownBy(() -> library().sign(id, Actor.MACHINE, casework().clock().instant()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aNewVersionTakesOverAndARunningFollowUpEndsOnItsOwn() {
        sign(added("1", "Do you sleep well?"));
        casework().clock().advance(Duration.ofHours(1));
        sign(added("2", "Do you sleep enough?"));

        assertThat(library().current()).isEqualTo("sleep|2");
        assertThat(library().script("sleep|1", Language.ENGLISH).name()).isEqualTo("sleep|1");
    }

    @Test
    void whoDoesNotSpeakItsLanguageIsAskedTheDailyQuestions() {
        sign(added("1", "Do you sleep well?"));

        assertThat(library().script("sleep|1", Language.MANDARIN)).isEqualTo(Scripts.daily());
        assertThat(library().script("never-heard-of|1", Language.ENGLISH))
                .isEqualTo(Scripts.daily());
    }

    @Test
    void aScriptThatIsTakenBackGivesWayToTheOneBefore() {
        sign(added("1", "Do you sleep well?"));
        casework().clock().advance(Duration.ofHours(1));
        var second = added("2", "Do you sleep enough?");
        sign(second);

        assertThat(library().withdraw(second, ZHAO)).isTrue();
        assertThat(library().withdraw(second, ZHAO)).isFalse();

        assertThat(library().current()).isEqualTo("sleep|1");
        assertThat(library().named("sleep|2")).isPresent();
    }

    @Test
    void theSameIsKeptOnceAndAnotherContentNeedsAnotherVersion() {
        var json = questionnaire("1", "Do you sleep well?");
        library().add(json, ZHAO);
        library().add(json, QIAN);

        var other = library().add(questionnaire("1", "Do you eat well?"), ZHAO);

        assertThat(library().versions()).hasSize(1);
        assertThat(other.script()).isEmpty();
        assertThat(other.report().reason()).contains("change the version");
        assertThat(library().source("sleep|1")).contains(json);
    }

    @Test
    void whatCannotBeRunIsNotKept() {
        assertThat(library().add("{}", ZHAO).script()).isEmpty();
        assertThat(library().versions()).isEmpty();
    }

    private ScriptId added(String version, String text) {
        library().add(questionnaire(version, text), ZHAO);
        return library().versions().stream()
                .filter(it -> it.name().equals("sleep|" + version))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private void sign(ScriptId id) {
        assertThat(library().sign(id, QIAN, casework().clock().instant())).isTrue();
    }

    private ScriptLibrary library() {
        return the(ScriptLibrary.class);
    }

    private static String questionnaire(String version, String text) {
        return """
        {"resourceType":"Questionnaire","name":"sleep","version":"%s","status":"active",
        "title":"Sleep","item":[{"linkId":"1","type":"boolean","text":"%s"}]}
        """
                .formatted(version, text);
    }
}
