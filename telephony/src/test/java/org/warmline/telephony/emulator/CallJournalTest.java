package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.speech.Language;

class CallJournalTest {

    private static final String JOURNAL =
            """
            {"call":"CA1","event":"accepted","to":"+8613000000001","from":"+15005550006"}
            {"call":"CA2","event":"accepted","to":"+8613000000002","from":"+15005550006"}
            {"call":"CA1","event":"streamOpened","stream":"MZ1"}
            {"call":"CA1","event":"says","kind":"mood","text":"没有","atMillis":2000,"millis":900}
            {"call":"CA1","event":"tookTurn","millis":640}
            {"call":"CA1","event":"cutOff","atMillis":5000}
            {"call":"CA1","event":"gaveWay","millis":420}
            {"call":"CA1","event":"streamClosed","framesSent":250,"framesReceived":90,"gaps":3}
            {"call":"CA1","event":"ended","status":"completed","seconds":5,"by":"caller"}
            {"call":"CA2","event":"ended","status":"failed","seconds":0,"by":"the network"}
            """;

    @TempDir private Path folder = Path.of("");

    @BeforeEach
    void write() throws Exception {
        Files.writeString(folder.resolve("calls.jsonl"), JOURNAL);
    }

    @Test
    void everyCallIsThereWithItsTimes() {
        var calls = CallJournal.read(folder);

        assertThat(calls)
                .extracting(JournalledCall::to)
                .containsExactly("+8613000000001", "+8613000000002");
        var first = calls.getFirst();
        assertThat(first.turnMillis()).containsExactly(640L);
        assertThat(first.gaveWayMillis()).containsExactly(420L);
        assertThat(first.cutOffs()).isEqualTo(1);
        assertThat(first.gaps()).isEqualTo(3);
    }

    @Test
    void aCallThatNeverHadALineIsNotWhole() {
        assertThat(CallJournal.read(folder))
                .extracting(JournalledCall::isWhole)
                .containsExactly(true, false);
    }

    @Test
    void theSoundOfACallIsMadeOnceMore() throws Exception {
        var personas = Files.createDirectory(folder.resolve("personas"));
        Cast.builtIn().write(2, personas);

        var clip = new Replay(personas).sound(CallJournal.read(folder).getFirst());

        assertThat(clip.duration()).hasSeconds(5);
        assertThat(loudest(clip, 0, 99)).isLessThan(10);
        assertThat(loudest(clip, 99, 150)).isGreaterThan(1_000);
    }

    @Test
    void aFewScenariosMakeManyResidents() throws Exception {
        var personas = Files.createDirectory(folder.resolve("personas"));
        var cast = Cast.builtIn();

        var members = cast.write(40, personas);

        assertThat(cast.scenarios()).isBetween(10, 20);
        assertThat(members).extracting(Cast.Member::phone).doesNotHaveDuplicates().hasSize(40);
        assertThat(members).extracting(Cast.Member::language).contains(Language.ENGLISH);
        assertThat(Neighbourhood.in(personas).everybody())
                .hasSize(40)
                .allMatch(persona -> persona.pickup() instanceof Persona.Pickup.Answers);
    }

    private static int loudest(AudioClip clip, int fromFrame, int toFrame) {
        int loudest = 0;
        for (int i = fromFrame * AudioFrame.SAMPLES; i < toFrame * AudioFrame.SAMPLES; i++) {
            loudest = Math.max(loudest, Math.abs(clip.samples()[i]));
        }
        return loudest;
    }
}
