package org.warmline.assistant.console;

import static java.nio.charset.StandardCharsets.UTF_8;
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

    private static final int TOO_LARGE = 22 * 1024 * 1024;

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

            saysOnThePageThatAFileIsTooLarge(supervisor, "/scripts", "/scripts");
            saysOnThePageThatAFileIsTooLarge(supervisor, "/library", "/library/upload");
            readsASmallFile(supervisor);
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

    private static void saysOnThePageThatAFileIsTooLarge(Visitor visitor, String page, String to)
            throws Exception {
        var token = visitor.token(page + "?lang=zh-CN");
        var refused = visitor.submit(to, token, new byte[TOO_LARGE]);

        assertThat(refused.statusCode()).isEqualTo(303);
        assertThat(refused.headers().firstValue("location")).hasValue(page + "?tooLarge");
        assertThat(visitor.get(page + "?tooLarge").body()).contains("文件太大（最多 20 MB）");
    }

    private static void readsASmallFile(Visitor visitor) throws Exception {
        var broken = "{\"resourceType\":\"Questionnaire\", For: 1}".getBytes(UTF_8);
        var told = visitor.submit("/scripts", visitor.token("/scripts?lang=zh-CN"), broken).body();

        assertThat(told)
                .contains("不是 JSON：第 1 行第 34 个字符读不懂")
                .doesNotContain("Unrecognized", "For:");
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
