package org.warmline.telephony.emulator;

import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.Function;
import org.warmline.telephony.emulator.Persona.HangUp;
import org.warmline.telephony.emulator.Persona.HangUp.Moment;
import org.warmline.telephony.emulator.Persona.Lines;
import org.warmline.telephony.emulator.Persona.Manner;
import org.warmline.telephony.emulator.Persona.Pickup;
import org.warmline.telephony.emulator.Persona.Script;
import org.warmline.telephony.speech.Language;

/** Reads one persona file. What only the evaluation needs ({@code expect}) is passed over. */
final class PersonaFile {

    private static final Set<String> KNOWN =
            Set.of(
                    "name",
                    "language",
                    "resident",
                    "answers",
                    "interject",
                    "keys",
                    "silent",
                    "bargeIn",
                    "hangUpAt",
                    "hangUpAfter",
                    "hangUpDuring",
                    "voice",
                    "speed",
                    "noise",
                    "delayMillis",
                    "wav",
                    "answerAfterSeconds",
                    "busy",
                    "noAnswer",
                    "voicemail",
                    "expect");

    private static final Duration USUAL_PICKUP = Duration.ofSeconds(2);
    private static final Duration USUAL_DELAY = Duration.ofMillis(600);

    private final YamlNode file;
    private final Map<String, YamlNode> keys;
    private final Path folder;

    private PersonaFile(YamlNode file, Path folder) {
        this.file = file;
        this.keys = file.map();
        this.folder = folder;
        keys.forEach((key, value) -> {
            if (!KNOWN.contains(key)) {
                throw value.wrong("unknown key " + key);
            }
        });
    }

    /**
     * @param spare the number of a resident whose file gives none
     * @param folder where the file's recordings lie
     * @throws EmulatorException {@code FILE:LINE: what is wrong}
     */
    static Persona read(String name, String text, String spare, Path folder) {
        return new PersonaFile(YamlNode.parse(name, text), folder).persona(spare);
    }

    private Persona persona(String spare) {
        return new Persona(
                value("name").map(YamlNode::text).orElse(file.file()),
                value("language").map(PersonaFile::language).orElse(Language.MANDARIN),
                phone().orElse(spare),
                script(),
                manner(),
                pickup());
    }

    private Optional<String> phone() {
        return value("resident")
                .flatMap(resident -> Optional.ofNullable(resident.map().get("phone")))
                .map(node -> {
                    if (!CallOrder.isPhoneNumber(node.text())) {
                        throw node.wrong("not a phone number: + and 7 to 15 digits");
                    }
                    return node.text();
                });
    }

    private Script script() {
        return new Script(
                byKind("answers", PersonaFile::lines),
                byKind("interject", YamlNode::text),
                byKind("keys", PersonaFile::digits),
                kinds("silent"),
                kinds("bargeIn"),
                hangUp());
    }

    private Manner manner() {
        return new Manner(
                value("voice").map(YamlNode::text).orElse(""),
                value("speed").map(node -> node.number(0.5, 2)).orElse(1.0),
                value("noise")
                        .map(node -> OptionalDouble.of(node.number(-20, 60)))
                        .orElse(OptionalDouble.empty()),
                value("delayMillis")
                        .map(node -> Duration.ofMillis((long) node.number(0, 60_000)))
                        .orElse(USUAL_DELAY),
                recordings());
    }

    private Pickup pickup() {
        var after =
                value("answerAfterSeconds")
                        .map(node -> Duration.ofMillis((long) (1000 * node.number(0, 600))))
                        .orElse(USUAL_PICKUP);
        if (isTrue("busy")) {
            return new Pickup.Busy();
        }
        if (isTrue("noAnswer")) {
            return new Pickup.NobodyAnswers();
        }
        return value("voicemail")
                .filter(node -> !node.text().equals("false"))
                .<Pickup>map(node -> new Pickup.Voicemail(after, announcement(node.text())))
                .orElse(new Pickup.Answers(after));
    }

    private static String announcement(String text) {
        return text.equals("true") ? "" : text;
    }

    private Map<String, Path> recordings() {
        return value("wav")
                .map(node ->
                        node.isMap()
                                ? byKind("wav", this::recording)
                                : Map.of(Rendering.EVERY_KIND, recording(node)))
                .orElse(Map.of());
    }

    private Path recording(YamlNode node) {
        var path = folder.resolve(node.text());
        if (!path.toFile().isFile()) {
            throw node.wrong("there is no recording " + node.text());
        }
        return path;
    }

    private Optional<HangUp> hangUp() {
        return hangUp("hangUpAt", Moment.INSTEAD_OF_THE_ANSWER)
                .or(() -> hangUp("hangUpDuring", Moment.IN_THE_MIDDLE))
                .or(() -> hangUp("hangUpAfter", Moment.WITH_THE_LAST_WORD));
    }

    private Optional<HangUp> hangUp(String key, Moment moment) {
        return value(key).map(node -> new HangUp(kind(node), moment));
    }

    private <T> Map<String, T> byKind(String key, Function<YamlNode, T> read) {
        var map = new LinkedHashMap<String, T>();
        value(key)
                .ifPresent(node ->
                        node.map().forEach((kind, entry) -> map.put(kind, read.apply(entry))));
        return map;
    }

    private Set<String> kinds(String key) {
        var kinds = new LinkedHashSet<String>();
        value(key).ifPresent(node -> node.list().forEach(item -> kinds.add(kind(item))));
        return kinds;
    }

    private static String kind(YamlNode node) {
        if (!node.text().matches("[A-Za-z0-9:_-]+")) {
            throw node.wrong("not a kind of question: " + node.text());
        }
        return node.text();
    }

    private static Lines lines(YamlNode node) {
        return node.isList()
                ? new Lines(node.list().stream().map(YamlNode::text).toList(), false)
                : new Lines(List.of(node.text()), true);
    }

    private static String digits(YamlNode node) {
        if (!node.text().matches("[0-9*#]+")) {
            throw node.wrong("keys are 0 to 9, * and #");
        }
        return node.text();
    }

    private static Language language(YamlNode node) {
        try {
            return Language.ofTag(node.text());
        } catch (IllegalArgumentException e) {
            throw node.wrong(String.valueOf(e.getMessage()));
        }
    }

    private boolean isTrue(String key) {
        return value(key).map(YamlNode::truth).orElse(false);
    }

    private Optional<YamlNode> value(String key) {
        return Optional.ofNullable(keys.get(key)).filter(node -> !node.isNull());
    }
}
