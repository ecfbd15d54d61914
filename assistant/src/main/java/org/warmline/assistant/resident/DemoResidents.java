package org.warmline.assistant.resident;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Year;
import java.util.List;
import java.util.Objects;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;

/** Twenty made-up people for the demonstration and for tests. */
public final class DemoResidents {

    private static final String FILE = "demo-residents.csv";

    private final Residents residents;
    private final Clock clock;

    DemoResidents(Residents residents, Clock clock) {
        this.residents = residents;
        this.clock = clock;
    }

    /**
     * Adds those who are not there yet (by telephone number), so it may run at every start.
     *
     * @return how many were added
     */
    public int load() {
        var today = LocalDate.now(clock);
        var missing =
                read(today).stream()
                        .filter(one -> residents.byPhone(one.contact().phone()).isEmpty())
                        .toList();
        missing.forEach(one -> residents.add(one, Actor.MACHINE));
        return missing.size();
    }

    private static List<Resident> read(LocalDate today) {
        var file = Objects.requireNonNull(DemoResidents.class.getResourceAsStream(FILE));
        try (var lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))) {
            return lines.lines().skip(1).map(line -> resident(line, today)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + FILE, e);
        }
    }

    private static Resident resident(String line, LocalDate today) {
        var cells = line.split(",", -1);
        var from = today.minusDays(Long.parseLong(cells[8]) - 1);
        return new Resident(
                ResidentId.random(),
                new Contact(cells[1], new Salutation(cells[2], cells[3]), new Telephone(cells[0])),
                new Person(Year.parse(cells[4]), cells[5]),
                Language.ofTag(cells[6]),
                cells[7],
                new Quarantine(from, from.plusDays(Long.parseLong(cells[9]) - 1)));
    }
}
