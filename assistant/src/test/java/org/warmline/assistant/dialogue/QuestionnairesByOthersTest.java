package org.warmline.assistant.dialogue;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.warmline.assistant.dialogue.RandomCall.Temper;
import org.warmline.assistant.script.Scripts;

/**
 * Questionnaires that knew nothing of us: each imports as a script or with a reason, and each
 * script is driven to its end by residents of every temper. Where the measuring data are is told by
 * WARMLINE_MEASURING_DATA; without it nothing is measured.
 */
class QuestionnairesByOthersTest {

    private static final Logger LOG = LoggerFactory.getLogger(QuestionnairesByOthersTest.class);
    private static final int SEEDS = 6;

    /**
     * Of all that are at hand; the others have nothing that can be asked by voice, or are broken.
     */
    private static final double RUNNABLE = 0.92;

    @Test
    void eachIsAScriptOrHasAReasonAndEveryCallEnds() throws IOException {
        var folder =
                Optional.ofNullable(System.getenv("WARMLINE_MEASURING_DATA"))
                        .map(data -> Path.of(data, "questionnaires"))
                        .filter(Files::isDirectory);
        assumeTrue(folder.isPresent(), "WARMLINE_MEASURING_DATA is not set");

        int runnable = 0;
        var reasons = new TreeMap<String, Integer>();
        int calls = 0;
        var files = files(folder.get());
        for (var file : files) {
            var reading = Scripts.read(Files.readString(file, StandardCharsets.UTF_8));
            if (reading.script().isEmpty()) {
                var reason = reading.report().reason();
                assertThat(reason).as(file.toString()).isNotBlank();
                reasons.merge(reason, 1, Integer::sum);
                continue;
            }
            runnable++;
            var script = reading.script().get();
            for (var language : script.languages()) {
                for (int seed = 0; seed < SEEDS; seed++) {
                    for (var temper : List.of(Temper.WILLING, Temper.USUAL, Temper.ADVERSE)) {
                        var call = new RandomCall(script, language, seed, temper).run();
                        assertThat(call.conclusion().dangers())
                                .as(file.toString())
                                .containsAll(call.flagged());
                        calls++;
                    }
                }
            }
        }

        LOG.info("{} of {} run; {} calls, each to its end", runnable, files.size(), calls);
        reasons.forEach((reason, times) -> LOG.info("not run: {} × {}", times, reason));
        assertThat(runnable + reasons.values().stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(files.size());
        assertThat((double) runnable / files.size()).isGreaterThanOrEqualTo(RUNNABLE);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (var all = Files.walk(folder)) {
            return all.filter(file -> file.toString().endsWith(".json")).sorted().toList();
        }
    }
}
