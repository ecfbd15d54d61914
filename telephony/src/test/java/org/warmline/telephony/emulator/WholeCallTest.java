package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;

import com.twilio.rest.api.v2010.account.Call;
import com.twilio.security.RequestValidator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.warmline.telephony.audio.Wav;
import tools.jackson.databind.JsonNode;

/** Calls from the request to the hang-up, over real HTTP and a real socket, in fast motion. */
class WholeCallTest {

    private static final String TALKATIVE =
            """
            answerAfterSeconds: 1
            answers: {temperature: 三十六度五, default: 没有}
            """;

    @TempDir private Path folder;

    @Test
    void aCallGoesFromTheQueueToItsEndAndEverythingIsSigned() throws Exception {
        try (var network = new EmulatorFixture(folder, TALKATIVE)) {
            var call = network.calls();

            assertStatus(network, "initiated", "0");
            assertStatus(network, "ringing", "1");
            assertStatus(network, "in-progress", "2");
            assertThat(assertStatus(network, "completed", "3"))
                    .containsEntry("CallSid", call.getSid())
                    .containsKeys("CallDuration", "Timestamp", "SipResponseCode");
            assertThat(network.caller.unsigned).isEmpty();
            assertThat(network.fetched(call.getSid()).getStatus()).isEqualTo(Call.Status.COMPLETED);
        }
    }

    @Test
    void theStreamBeginsWithWhoIsCallingAndASignedHandshake() throws Exception {
        try (var network = streaming(TALKATIVE)) {
            var call = network.calls();

            var start = network.caller.socket.next("start").path("start");

            assertThat(start.path("callSid").asString()).isEqualTo(call.getSid());
            assertThat(start.path("customParameters").path("attempt").asString()).isEqualTo("at-1");
            assertThat(start.path("mediaFormat").path("encoding").asString())
                    .isEqualTo("audio/x-mulaw");
            var socket = network.caller.socket;
            assertThat(
                            new RequestValidator(EmulatorFixture.ACCOUNT.token())
                                    .validate(
                                            socket.url(),
                                            Map.of(),
                                            socket.headers.get("x-twilio-signature")))
                    .isTrue();
        }
    }

    @Test
    void aQuestionIsAnsweredAndTheMarksComeBackInOrder() throws Exception {
        try (var network = streaming(TALKATIVE)) {
            var call = network.calls();
            var socket = network.caller.socket;
            socket.next("start");

            network.caller.asks("temperature", 50);

            assertThat(markName(socket.next("mark"))).isEqualTo("begin.temperature.1");
            assertThat(markName(socket.next("mark"))).isEqualTo("end.temperature.1");
            var speech = untilSpeech(socket);
            assertThat(speech.path("media").path("track").asString()).isEqualTo("inbound");
            assertThat(speech.path("media").path("timestamp").isString()).isTrue();
            socket.hangUp();
            socket.awaitClose();
            assertEnds(network, "completed");
            assertThat(network.journal())
                    .extracting(line -> line.path("event").asString())
                    .containsSequence("hearsBegin", "hearsEnd", "says");
            assertThat(Wav.read(Files.readAllBytes(network.recording(call.getSid()))).samples())
                    .hasSizeGreaterThan(50 * 160);
        }
    }

    @Test
    void clearingGivesBackTheMarksAtOnce() throws Exception {
        try (var network = streaming(TALKATIVE)) {
            network.calls();
            network.caller.socket.next("start");

            network.caller.asks("temperature", 3_000);
            network.caller.socket.next("mark");
            network.caller.clear();

            assertThat(markName(network.caller.socket.next("mark"))).isEqualTo("end.temperature.1");
            assertThat(network.journal())
                    .extracting(line -> line.path("event").asString())
                    .contains("cleared")
                    .doesNotContain("hearsEnd");
        }
    }

    @Test
    void framesComeOneAfterAnotherWithTheirTime() throws Exception {
        try (var network = streaming(TALKATIVE)) {
            network.calls();

            for (int i = 1; i <= 20; i++) {
                var media = network.caller.socket.next("media").path("media");
                assertThat(media.path("chunk").asString()).isEqualTo(Integer.toString(i));
                assertThat(media.path("timestamp").asString()).isEqualTo(Integer.toString(20 * i));
                assertThat(Base64.getDecoder().decode(media.path("payload").asString()))
                        .hasSize(160);
            }
        }
    }

    @Test
    void keysArePressed() throws Exception {
        try (var network = streaming("keys: {temperature: 36}")) {
            network.calls();
            var socket = network.caller.socket;
            socket.next("start");

            network.caller.asks("temperature", 50);

            assertThat(socket.next("dtmf").path("dtmf").path("digit").asString()).isEqualTo("3");
            assertThat(socket.next("dtmf").path("dtmf").path("digit").asString()).isEqualTo("6");
        }
    }

    @Test
    void aResidentWhoHangsUpStopsTheStreamAndEndsTheCall() throws Exception {
        try (var network = streaming("answers: {default: 呼吸困难}\nhangUpAfter: temperature")) {
            network.calls();
            network.caller.socket.next("start");

            network.caller.asks("temperature", 50);

            network.caller.socket.next("stop");
            assertEnds(network, "completed");
            var last = network.journal().getLast();
            assertThat(last.path("event").asString()).isEqualTo("ended");
            assertThat(last.path("by").asString()).isEqualTo("resident");
        }
    }

    @Test
    void theCallerHangsUpOverTheApi() throws Exception {
        try (var network = streaming(TALKATIVE)) {
            var call = network.calls();
            network.caller.socket.next("start");

            Call.updater(call.getSid()).setStatus(Call.UpdateStatus.COMPLETED).update(network.sdk);

            network.caller.socket.next("stop");
            assertEnds(network, "completed");
        }
    }

    @Test
    void theTimeLimitEndsACall() throws Exception {
        try (var network = streaming(TALKATIVE)) {
            network.order().setTimeLimit(20).create(network.sdk);

            network.caller.socket.next("stop");
            assertEnds(network, "completed");
            assertThat(network.journal().getLast().path("by").asString())
                    .isEqualTo("the time limit");
        }
    }

    @Test
    void aBusyLineAnUnansweredPhoneAndAnUnknownNumber() throws Exception {
        try (var network = new EmulatorFixture(folder, "busy: true")) {
            network.calls();
            assertEnds(network, "busy");
            network.order("+8613000000098").create(network.sdk);
            assertThat(assertEnds(network, "failed")).containsEntry("SipResponseCode", "404");
        }
        try (var network = new EmulatorFixture(folder, "answerAfterSeconds: 8")) {
            network.order().setTimeout(5).create(network.sdk);
            assertEnds(network, "no-answer");
        }
    }

    @Test
    void aMachineIsTold() throws Exception {
        try (var network = new EmulatorFixture(folder, "voicemail: leave a message")) {
            network.order().setMachineDetection("Enable").create(network.sdk);

            assertThat(assertEnds(network, "completed"))
                    .containsEntry("AnsweredBy", "machine_start");
        }
    }

    @Test
    void instructionsThatFailOnceAreAskedForAgain() throws Exception {
        try (var network = streaming(TALKATIVE)) {
            network.caller.failures.set(1);
            network.calls();

            network.caller.socket.next("start");
            assertThat(network.caller.voiceRequests).hasValue(2);
        }
    }

    private EmulatorFixture streaming(String persona) throws IOException {
        var network = new EmulatorFixture(folder, persona);
        network.caller.answersWithAStream();
        return network;
    }

    private static Map<String, String> assertStatus(
            EmulatorFixture network, String status, String number) throws InterruptedException {
        var fields = network.caller.nextStatus();
        assertThat(fields)
                .containsEntry("CallStatus", status)
                .containsEntry("SequenceNumber", number);
        return fields;
    }

    private static Map<String, String> assertEnds(EmulatorFixture network, String status)
            throws InterruptedException {
        var fields = network.caller.nextStatus();
        while (!fields.containsKey("CallDuration")) {
            fields = network.caller.nextStatus();
        }
        assertThat(fields).containsEntry("CallStatus", status);
        return fields;
    }

    private static String markName(JsonNode message) {
        return message.path("mark").path("name").asString();
    }

    private static JsonNode untilSpeech(SocketServer socket) throws InterruptedException {
        while (true) {
            var media = socket.next("media");
            var sound = Base64.getDecoder().decode(media.path("media").path("payload").asString());
            if (sound[10] != Playback.SILENCE) {
                return media;
            }
        }
    }
}
