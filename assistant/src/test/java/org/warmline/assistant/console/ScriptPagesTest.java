package org.warmline.assistant.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.script.Scripts;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.OfficeWords;

class ScriptPagesTest {

    private static final String SLEEP =
            """
            {"resourceType":"Questionnaire","name":"sleep","version":"1","status":"active",
            "title":"Sleep","item":[{"linkId":"1","type":"boolean","text":"Do you have chest pain?"}]}
            """;

    @Test
    void aSupervisorSeesAndSignsWhatAnotherBroughtAndAWorkerSeesNothing(@TempDir Path folder)
            throws Exception {
        try (var console = new ConsoleFixture(folder)) {
            console.enrol("sun.supervisor", Role.SUPERVISOR);
            var library = console.the(ScriptLibrary.class);
            library.add(SLEEP, new Actor("someone.else"));
            var version = library.versions().getFirst();
            var supervisor = Visitor.signedIn(console.address(), "sun.supervisor");

            assertThat(supervisor.get("/scripts").body()).contains("sleep|1");
            assertThat(supervisor.get("/scripts").body()).doesNotContain("??");
            var path = "/scripts/" + version.id();
            assertThat(supervisor.get(path).body()).doesNotContain("??");
            assertThat(supervisor.get(path).body()).contains("chestPain");
            var tried =
                    supervisor.post(
                            path + "/try",
                            Map.of(
                                    "language",
                                    "en",
                                    "line",
                                    "yes, speaking",
                                    "_csrf",
                                    supervisor.token(path)));
            assertThat(tried.body()).contains("Do you have chest pain?");
            supervisor.post(path + "/sign", Map.of("from", "", "_csrf", supervisor.token(path)));
            assertThat(library.current()).isEqualTo("sleep|1");
            assertThat(
                            Visitor.signedIn(console.address(), ConsoleFixture.WORKER)
                                    .get("/scripts")
                                    .statusCode())
                    .isEqualTo(403);
        }
    }

    @Test
    void aTrialSaysWhatACallWouldSayAndFlag() {
        var script = Scripts.of(SLEEP);
        var clock = Clock.systemUTC();

        var talk =
                new ScriptTrial(DatedThresholds.STANDARD, OfficeWords.NONE, clock)
                        .talk(script, Language.ENGLISH, List.of("yes", "yes"), clock);

        assertThat(talk.lines()).hasSize(3);
        assertThat(talk.lines().get(1).ours()).contains("Do you have chest pain?");
        assertThat(talk.lines().get(2).flagged()).isTrue();
    }
}
