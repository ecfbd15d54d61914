package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.twilio.exception.ApiException;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.warmline.telephony.emulator.Faults.Creation;
import tools.jackson.databind.JsonNode;

class FaultsTest {

    @TempDir private Path folder;
    private EmulatorFixture network;

    @BeforeEach
    void start() throws IOException {
        network = new EmulatorFixture(folder, "answerAfterSeconds: 1");
    }

    @AfterEach
    void stop() {
        network.close();
    }

    @ParameterizedTest
    @CsvSource({"ACCEPTED_THEN_500, 500, 1", "REFUSED_503, 503, 0", "REFUSED_429, 429, 0"})
    void aCreationGoesWrong(Creation fault, int status, int accepted) throws Exception {
        network.emulator.faults().onCreation(fault, 1);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(network::calls)
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(status));
        assertThat(get("calls").path("accepted").asInt()).isEqualTo(accepted);
    }

    @Test
    void aDroppedConnectionLeavesACallBehind() throws Exception {
        network.emulator.faults().onCreation(Creation.ACCEPTED_THEN_DROPS, 1);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(network::calls)
                .satisfies(e -> assertThat(e.getStatusCode()).isNull());
        assertThat(get("calls").path("accepted").asInt()).isEqualTo(1);
    }

    @Test
    void aFaultLastsAsOftenAsItWasOrdered() {
        network.emulator.faults().onCreation(Creation.REFUSED_503, 1);

        assertThatExceptionOfType(ApiException.class).isThrownBy(network::calls);
        assertThat(network.calls().getSid()).startsWith("CA");
    }

    @Test
    void aRegionMayBeClosed() {
        network.emulator.faults().refuse("+86");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(network::calls)
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(21215));
    }

    @Test
    void callbacksComeTwice() throws Exception {
        network.emulator.faults().callbacksTwice(true);

        network.calls();

        assertThat(sequenceNumbers(8)).containsExactly(0, 0, 1, 1, 2, 2, 3, 3);
    }

    @Test
    void callbacksComeTheWrongWayRound() throws Exception {
        network.emulator.faults().callbacksReordered(true);

        network.calls();

        assertThat(sequenceNumbers(4)).containsExactly(1, 0, 3, 2);
    }

    @Test
    void troubleIsOrderedOverLoopbackToo() throws Exception {
        assertThat(order("creation=refused_429&times=1")).isEqualTo(200);
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(network::calls)
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(20429));

        assertThat(order("silence=%2B8613000000001&swap=%2B861300001,%2B861300002")).isEqualTo(200);
        assertThat(network.emulator.faults().isSilenced("+8613000000001")).isTrue();
        assertThat(network.emulator.faults().voiceOf("+861300001")).isEqualTo("+861300002");
        assertThat(order("earthquake=9")).isEqualTo(400);
    }

    private int[] sequenceNumbers(int count) {
        return IntStream.range(0, count)
                .map(_ -> {
                    try {
                        var status = network.caller.nextStatus();
                        return Integer.parseInt(status.get("SequenceNumber"));
                    } catch (InterruptedException e) {
                        throw new AssertionError(e);
                    }
                })
                .toArray();
    }

    private JsonNode get(String what) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var uri = network.emulator.address().resolve("/emulator/" + what);
            return Json.parse(
                    client.send(HttpRequest.newBuilder(uri).build(), BodyHandlers.ofString())
                            .body());
        }
    }

    private int order(String form) throws Exception {
        try (var client = HttpClient.newHttpClient()) {
            var uri = network.emulator.address().resolve("/emulator/faults");
            var request = HttpRequest.newBuilder(uri).POST(BodyPublishers.ofString(form)).build();
            return client.send(request, BodyHandlers.ofString()).statusCode();
        }
    }
}
