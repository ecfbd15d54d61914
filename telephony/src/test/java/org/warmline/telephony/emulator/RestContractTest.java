package org.warmline.telephony.emulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.twilio.exception.ApiException;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.type.PhoneNumber;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Through Twilio's own SDK. */
class RestContractTest {

    private static final String NOBODY = "+8613000000099";

    @TempDir private Path folder;
    private EmulatorFixture network;

    @BeforeEach
    void start() throws IOException {
        network = new EmulatorFixture(folder, "noAnswer: true");
    }

    @AfterEach
    void stop() {
        network.close();
    }

    @Test
    void aCallIsAcceptedAndQueued() {
        var call = network.calls();

        assertThat(call.getSid()).matches("CA[0-9a-f]{32}");
        assertThat(call.getAccountSid()).isEqualTo(EmulatorFixture.ACCOUNT.sid());
        assertThat(call.getStatus()).isEqualTo(Call.Status.QUEUED);
        assertThat(call.getTo()).isEqualTo(EmulatorFixture.TO);
        assertThat(call.getDirection()).isEqualTo("outbound-api");
        assertThat(call.getStartTime()).isNull();
        assertThat(call.getDuration()).isNull();
        assertThat(call.getDateCreated()).isNotNull();
    }

    @Test
    void anotherAccountIsTurnedAway() {
        var stranger = new Account("AC" + "9".repeat(32), "wrong");
        var sdk = RedirectedSdk.client(network.emulator, stranger);

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> network.order().create(sdk))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(20003))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(401));
    }

    @Test
    void aNumberThatIsNoneIsRefused() {
        assertRefused("12", EmulatorFixture.FROM, "http://app.example/", 21211);
        assertRefused(EmulatorFixture.TO, "me", "http://app.example/", 21212);
        assertRefused(EmulatorFixture.TO, EmulatorFixture.FROM, "not-a-url", 21205);
    }

    @Test
    void aCallThatIsNotThereIsNotFound() {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() -> network.fetched("CA" + "0".repeat(32)))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(20404));
    }

    @Test
    void callsAreFoundByNumberAndTime() {
        var call = network.calls();
        network.order(NOBODY).create(network.sdk);

        var found =
                Call.reader()
                        .setTo(new PhoneNumber(EmulatorFixture.TO))
                        .setStartTimeAfter(ZonedDateTime.now(ZoneOffset.UTC).minusMinutes(1))
                        .read(network.sdk);

        assertThat(found).extracting(Call::getSid).containsExactly(call.getSid());
    }

    @Test
    void callsThatBeganBeforeAreNotFound() {
        network.calls();

        var found =
                Call.reader()
                        .setStartTimeAfter(ZonedDateTime.now(ZoneOffset.UTC).plusMinutes(1))
                        .read(network.sdk);

        assertThat(found).isEmpty();
    }

    @Test
    void aListComesInPages() {
        for (int i = 0; i < 5; i++) {
            network.calls();
        }

        assertThat(Call.reader().setPageSize(2L).read(network.sdk)).hasSize(5);
    }

    @Test
    void aRingingCallCanBeCanceled() throws Exception {
        var call = network.calls();
        assertThat(network.caller.nextStatus()).containsEntry("CallStatus", "initiated");
        assertThat(network.caller.nextStatus()).containsEntry("CallStatus", "ringing");

        Call.updater(call.getSid()).setStatus(Call.UpdateStatus.CANCELED).update(network.sdk);

        assertThat(network.caller.nextStatus()).containsEntry("CallStatus", "canceled");
        assertThat(network.fetched(call.getSid()).getStatus()).isEqualTo(Call.Status.CANCELED);
    }

    @Test
    void aCallThatIsOverCannotBeEnded() throws Exception {
        var call = network.order(NOBODY).create(network.sdk);
        network.caller.nextStatus();
        assertThat(network.caller.nextStatus()).containsEntry("CallStatus", "failed");

        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() ->
                        Call.updater(call.getSid())
                                .setStatus(Call.UpdateStatus.COMPLETED)
                                .update(network.sdk))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(20404));
    }

    private void assertRefused(String to, String from, String url, int code) {
        assertThatExceptionOfType(ApiException.class)
                .isThrownBy(() ->
                        Call.creator(new PhoneNumber(to), new PhoneNumber(from), URI.create(url))
                                .create(network.sdk))
                .satisfies(e -> assertThat(e.getCode()).isEqualTo(code))
                .satisfies(e -> assertThat(e.getStatusCode()).isEqualTo(400));
    }
}
