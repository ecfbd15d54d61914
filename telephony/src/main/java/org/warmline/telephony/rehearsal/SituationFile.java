package org.warmline.telephony.rehearsal;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.warmline.telephony.speech.Language;

/**
 * Situations one after another, a line for the situation and an indented line for each event:
 *
 * <pre>
 * zh-CN temperature pause-in-a-number speed=0.9 | 您今天体温多少？
 *   answer +0.6 三十七度
 *   answer +1.1 二
 * </pre>
 */
final class SituationFile {

    private static final Pattern HEAD =
            Pattern.compile("(\\S+) (\\S+) (\\S+)((?: \\w+=\\S+)*) \\|\\s?(.*)");
    private static final Pattern EVENT = Pattern.compile("\\s+(\\w+) ([+-][0-9.]+) ?(.*)");
    private static final double QUIET_LINE = -62;

    private final String file;

    private SituationFile(String file) {
        this.file = file;
    }

    static List<Situation> of(SituationList list) {
        return new SituationFile(list.file()).situations();
    }

    private List<Situation> situations() {
        var lines = lines();
        var situations = new ArrayList<Situation>();
        for (int i = 0; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            var events = new ArrayList<Situation.Event>();
            int head = i;
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith(" ")) {
                i++;
                events.add(event(lines.get(i), i));
            }
            situations.add(situation(line, head, events));
        }
        return situations;
    }

    private Situation situation(String line, int number, List<Situation.Event> events) {
        var head = HEAD.matcher(line);
        if (!head.matches()) {
            throw bad(number);
        }
        return new Situation(
                head.group(1) + "-" + head.group(3),
                Language.ofTag(head.group(1)),
                head.group(2),
                head.group(5).strip(),
                option(head.group(4), "voice").orElse(""),
                number(head.group(4), "speed", 1),
                number(head.group(4), "pitch", 1),
                number(head.group(4), "noise", QUIET_LINE),
                number(head.group(4), "echo", 0),
                events);
    }

    private Situation.Event event(String line, int number) {
        var event = EVENT.matcher(line);
        if (!event.matches()) {
            throw bad(number);
        }
        return new Situation.Event(
                Situation.Role.valueOf(event.group(1).toUpperCase(Locale.ROOT)),
                event.group(3).strip(),
                Double.parseDouble(event.group(2)));
    }

    private static double number(String options, String name, double otherwise) {
        return option(options, name).map(Double::parseDouble).orElse(otherwise);
    }

    private static Optional<String> option(String options, String name) {
        var found = Pattern.compile(" " + name + "=(\\S+)").matcher(options);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }

    private List<String> lines() {
        var in = Objects.requireNonNull(SituationFile.class.getResourceAsStream(file));
        try (var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private IllegalStateException bad(int line) {
        return new IllegalStateException(file + ":" + (line + 1) + ": not a line of a situation");
    }
}
