package org.warmline.telephony.rehearsal;

import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import org.yaml.snakeyaml.error.YAMLException;

/** The labels of one recording, as YAML or JSON; moments are in seconds from its beginning. */
final class Label {

    private static final String US = "us";

    private final String file;
    private final Map<?, ?> keys;

    private Label(String file, Map<?, ?> keys) {
        this.file = file;
        this.keys = keys;
    }

    /**
     * @throws IllegalArgumentException {@code FILE: what is wrong}
     */
    static Label read(Path path) {
        try {
            var yaml = new Yaml(new SafeConstructor(new LoaderOptions()));
            if (yaml.load(Files.readString(path)) instanceof Map<?, ?> keys) {
                return new Label(path.toString(), keys);
            }
            throw new IllegalArgumentException(path + ": not a list of labels");
        } catch (YAMLException e) {
            throw new IllegalArgumentException(path + ": neither YAML nor JSON", e);
        } catch (IOException e) {
            throw new IllegalArgumentException(path + ": cannot be read", e);
        }
    }

    static String of(TurnRecording recording) {
        var keys = new LinkedHashMap<String, Object>();
        keys.put("language", recording.language().tag());
        keys.put("kind", recording.kind());
        if (!recording.promptEndsAt().isZero()) {
            keys.put(
                    "segments",
                    List.of(
                            Map.of(
                                    "by",
                                    US,
                                    "from",
                                    0.0,
                                    "to",
                                    seconds(recording.promptEndsAt()),
                                    "text",
                                    recording.prompt())));
        }
        recording.turnEndsAt().ifPresent(end -> keys.put("turnEndsAt", seconds(end)));
        keys.put("interruptsAt", recording.interruptsAt().stream().map(Label::seconds).toList());
        keys.put(
                "backchannelsAt", recording.backchannelsAt().stream().map(Label::seconds).toList());
        keys.put("noisesAt", recording.noisesAt().stream().map(Label::seconds).toList());
        var style = new DumperOptions();
        style.setDefaultFlowStyle(DumperOptions.FlowStyle.BLOCK);
        return new Yaml(style).dump(keys);
    }

    String text(String key, String otherwise) {
        return switch (keys.get(key)) {
            case null -> otherwise;
            case String text -> text;
            case Object other -> throw bad("\"" + key + "\" is no text: " + other);
        };
    }

    Optional<Duration> moment(String key) {
        return Optional.ofNullable(keys.get(key)).map(value -> moment(key, value));
    }

    /** One, several or none. */
    List<Duration> moments(String key) {
        return switch (keys.get(key)) {
            case null -> List.of();
            case List<?> list -> list.stream().map(value -> moment(key, value)).toList();
            case Object value -> List.of(moment(key, value));
        };
    }

    /** When the last thing that we say is out; zero if we say nothing. */
    Duration promptEndsAt() {
        return ours().stream()
                .map(segment -> moment("to", segment.get("to")))
                .max(Duration::compareTo)
                .orElse(Duration.ZERO);
    }

    String prompt() {
        return ours().stream()
                .map(segment -> segment.get("text"))
                .filter(String.class::isInstance)
                .map(String.class::cast)
                .reduce("", String::concat);
    }

    private List<Map<?, ?>> ours() {
        return switch (keys.get("segments")) {
            case null -> List.of();
            case List<?> list ->
                    list.stream()
                            .<Map<?, ?>>map(this::segment)
                            .filter(segment -> US.equals(segment.get("by")))
                            .toList();
            case Object other -> throw bad("\"segments\" is no list: " + other);
        };
    }

    private Map<?, ?> segment(Object value) {
        if (value instanceof Map<?, ?> segment && segment.get("by") instanceof String) {
            return segment;
        }
        throw bad("a segment says \"by\" whom it is, \"from\" when \"to\" when");
    }

    private Duration moment(String key, @Nullable Object value) {
        if (value instanceof Number number && number.doubleValue() >= 0) {
            return Duration.ofMillis(Math.round(number.doubleValue() * 1_000));
        }
        throw bad("\"" + key + "\" is no moment in seconds");
    }

    private static double seconds(Duration time) {
        return BigDecimal.valueOf(time.toMillis())
                .divide(BigDecimal.valueOf(1_000), 3, RoundingMode.HALF_UP)
                .doubleValue();
    }

    private IllegalArgumentException bad(String what) {
        return new IllegalArgumentException(file + ": " + what);
    }
}
