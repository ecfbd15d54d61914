package org.warmline.telephony.emulator;

import com.twilio.http.TwilioRestClient;
import com.twilio.rest.api.v2010.account.Call;
import com.twilio.rest.api.v2010.account.CallCreator;
import com.twilio.type.PhoneNumber;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import tools.jackson.databind.JsonNode;

/** An emulator twenty times faster than life, a caller, and the SDK between them. */
final class EmulatorFixture implements AutoCloseable {

    static final Account ACCOUNT = Account.madeUp();
    static final String FROM = "+15005550100";
    static final String TO = "+8613000000001";

    final Emulator emulator;
    final FakeCaller caller = new FakeCaller(ACCOUNT);
    final TwilioRestClient sdk;
    private final Path folder;

    /**
     * @param persona the YAML of the only resident, at {@link #TO}
     */
    EmulatorFixture(Path folder, String persona) throws IOException {
        this(folder, persona, Tempo.REAL_TIME.timesFaster(20));
    }

    EmulatorFixture(Path folder, String persona, Tempo tempo) throws IOException {
        this.folder = folder;
        var personas = Files.createDirectories(folder.resolve("personas"));
        Files.writeString(personas.resolve("resident.yaml"), persona);
        emulator =
                Emulator.start(
                        EmulatorOptions.journalIn(folder.resolve("journal"))
                                .withPersonas(personas)
                                .recording()
                                .at(tempo),
                        ToneVoice.voices());
        sdk = RedirectedSdk.client(emulator, ACCOUNT);
    }

    Call calls() {
        return order().create(sdk);
    }

    CallCreator order() {
        return order(TO);
    }

    CallCreator order(String to) {
        return Call.creator(
                        new PhoneNumber(to),
                        new PhoneNumber(FROM),
                        URI.create(caller.url("/voice?attempt=1")))
                .setStatusCallback(URI.create(caller.url("/status?attempt=1")))
                .setStatusCallbackEvent(List.of("initiated", "ringing", "answered", "completed"));
    }

    Call fetched(String sid) {
        return Call.fetcher(sid).fetch(sdk);
    }

    List<JsonNode> journal() throws IOException {
        return Files.readAllLines(folder.resolve("journal/calls.jsonl")).stream()
                .map(Json::parse)
                .toList();
    }

    Path recording(String sid) {
        return folder.resolve("journal/" + sid + ".wav");
    }

    @Override
    public void close() {
        emulator.close();
        caller.close();
    }
}
