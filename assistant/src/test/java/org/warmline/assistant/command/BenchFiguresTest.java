package org.warmline.assistant.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.assistant.bench.CallBenchResult;
import org.warmline.assistant.bench.ProcessLoad;
import org.warmline.assistant.phone.LineFigures;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.TelephonySettings;
import org.warmline.telephony.emulator.CallJournal;
import org.warmline.telephony.emulator.Cast;

/** The figures of a bench of which only the journal and the heard words are left. */
class BenchFiguresTest {

    private static final String JOURNAL =
            """
            {"call":"CA1","event":"accepted","to":"+8613000000001"}
            {"call":"CA1","event":"streamOpened","stream":"MZ1"}
            {"call":"CA1","event":"says","kind":"identity","text":"是的，我是","atMillis":1000,"millis":900}
            {"call":"CA1","event":"tookTurn","millis":600}
            {"call":"CA1","event":"says","kind":"temperature","text":"三十六度五","atMillis":5000,"millis":900}
            {"call":"CA1","event":"tookTurn","millis":900}
            {"call":"CA1","event":"streamClosed","framesSent":450,"gaps":0}
            {"call":"CA1","event":"ended","status":"completed","by":"caller"}
            {"call":"CA2","event":"accepted","to":"+8613000000002"}
            """;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("calls.jsonl"), JOURNAL);
    }

    @Test
    void theFarEndTellsHowFastWeAnswered() {
        var values = new FarEndFigures(CallJournal.read(folder)).values();

        assertThat(values)
                .containsEntry("calls", 2)
                .containsEntry("completed", 1L)
                .containsEntry("failed", 1L)
                .containsEntry("falseCuts", 0L);
        assertThat(new Figures(values).number("turnMillis.p95")).hasValue(900.0);
        assertThat(new Figures(values).number("turnMillis.n")).hasValue(2.0);
    }

    @Test
    void wordsThatGotLostInTheCrowdShowBesideTheSameSoundAlone() throws Exception {
        var personas = Files.createDirectory(folder.resolve("personas"));
        var cast = Cast.builtIn().write(2, personas);
        var models = TelephonyConfiguration.models(TelephonySettings.Speech.of(null, null, folder));

        var values =
                new HeardAgain(cast, models, personas)
                        .values(CallJournal.read(folder), heard("是的 我是"));

        assertThat(values).containsEntry("wer", 5.0 / 9);
        assertThat((Double) values.get("werAtOneLine")).isLessThan(0.2);
        assertThat((Double) values.get("plainStreamsPerCore")).isPositive();
    }

    private static CallBenchResult heard(String words) {
        var none = new LineFigures.Spread(0, 0, 0);
        var lines =
                new LineFigures(
                        1,
                        0,
                        0,
                        1,
                        0,
                        new LineFigures.Sound(100, 0, 1),
                        new LineFigures.Turns(2, 0, none, Map.of()));
        var load = new ProcessLoad(Duration.ZERO, 1, 1, 1, 1);
        return new CallBenchResult(
                lines,
                Duration.ofSeconds(1),
                1,
                load,
                load,
                load,
                Map.of("+8613000000001", List.of(words)),
                Map.of());
    }
}
