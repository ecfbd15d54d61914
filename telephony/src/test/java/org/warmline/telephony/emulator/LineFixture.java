package org.warmline.telephony.emulator;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.telephony.audio.AudioFrame;
import org.warmline.telephony.audio.G711;
import tools.jackson.databind.JsonNode;

/** One line whose beats are given by hand; nothing is opened and nobody waits. */
final class LineFixture {

    final List<JsonNode> sent = new ArrayList<>();
    final List<String> events = new ArrayList<>();
    private final Line line;
    private final Persona persona;

    private LineFixture(Persona persona, Optional<LineNoise> noise, boolean silenced) {
        var order = CallOrder.of(Form.parse("To=%2B8613000000001&From=%2B15005550100&Twiml=x"));
        var messages =
                new StreamMessages(new PhoneCall(order, Clock.systemUTC()), Account.madeUp());
        var ends =
                new Line.Ends() {
                    @Override
                    public void send(String message) {
                        sent.add(Json.parse(message));
                    }

                    @Override
                    public void heard(AudioFrame frame) {
                        // not needed here
                    }
                };
        this.persona = persona;
        this.line = new Line(messages, ends, this::write, noise, silenced);
    }

    static LineFixture lineTo(String... yaml) {
        return connected(new LineFixture(PersonaFixture.talkative(yaml), Optional.empty(), false));
    }

    static LineFixture silencedLine() {
        return connected(new LineFixture(PersonaFixture.talkative(), Optional.empty(), true));
    }

    static LineFixture noisyLine(double signalToNoise) {
        return connected(
                new LineFixture(
                        PersonaFixture.talkative(),
                        Optional.of(new LineNoise(signalToNoise, 1)),
                        false));
    }

    private static LineFixture connected(LineFixture fixture) {
        var phone =
                new Resident.Phone() {
                    @Override
                    public void press(char digit) {
                        fixture.line.press(digit);
                    }

                    @Override
                    public void putDown() {
                        fixture.events.add("putDown");
                    }
                };
        fixture.line.picksUp(
                new VirtualResident(
                        fixture.persona, new Rendering(ToneVoice.voices()), phone, fixture::write));
        return fixture;
    }

    void asks(String kind, int number, int frames) {
        mark("begin." + kind + "." + number);
        media(frames);
        mark("end." + kind + "." + number);
    }

    void media(int frames) {
        var payload = Base64.getEncoder().encodeToString(G711.MU_LAW.encode(ToneVoice.hum(160)));
        for (int i = 0; i < frames; i++) {
            line.receive("{\"event\":\"media\",\"media\":{\"payload\":\"" + payload + "\"}}");
        }
    }

    void mark(String name) {
        line.receive("{\"event\":\"mark\",\"mark\":{\"name\":\"" + name + "\"}}");
    }

    void receive(String message) {
        line.receive(message);
    }

    void beats(int count) {
        for (int i = 0; i < count; i++) {
            line.beat();
        }
    }

    List<String> marks() {
        return sent.stream()
                .filter(message -> message.path("event").asString().equals("mark"))
                .map(message -> message.path("mark").path("name").asString())
                .toList();
    }

    /** Beats of the outgoing line in which something could be heard. */
    long audible() {
        return sent.stream()
                .filter(message -> message.path("event").asString().equals("media"))
                .map(message -> message.path("media").path("payload").asString())
                .filter(payload -> !payload.matches("/+w=="))
                .count();
    }

    Map<String, Long> figures() {
        return line.figures();
    }

    private void write(String event, Map<String, ?> details) {
        var millis = details.get("millis");
        events.add(millis == null ? event : event + " " + millis);
    }
}
