package org.warmline.assistant.phone;

import java.time.Clock;
import java.time.LocalDate;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.resident.DemoResidents;
import org.warmline.assistant.resident.Grids;
import org.warmline.assistant.resident.Residents;

/** Calls the made-up residents of the demonstration, once at each start. */
final class DemoRound {

    private static final Logger LOG = LoggerFactory.getLogger(DemoRound.class);
    private static final int LAST_ROUND_OF_A_DAY = 9;

    private final DemoResidents demo;
    private final Residents residents;
    private final FollowUps followUps;
    private final Phone phone;
    private final Clock clock;

    DemoRound(
            DemoResidents demo,
            Residents residents,
            FollowUps followUps,
            Phone phone,
            Clock clock) {
        this.demo = demo;
        this.residents = residents;
        this.followUps = followUps;
        this.phone = phone;
        this.clock = clock;
    }

    /** Calls everybody who is in quarantine today, after the service has told where it is. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(2)
    void begin() {
        demo.load();
        var round = nextRound(LocalDate.now(clock));
        var due =
                residents.inQuarantine(round.day()).stream()
                        .map(resident -> followUps.due(resident.id(), round, phone.scriptName()))
                        .toList();
        long calls = due.stream().filter(phone::call).count();
        LOG.info("{} made-up residents are being called", calls);
    }

    /** The first round of the day in which nobody has been called yet, else the last. */
    private Round nextRound(LocalDate day) {
        var begun =
                followUps.ofDay(day, Grids.ALL).stream()
                        .map(line -> line.round().number())
                        .toList();
        return new Round(
                day,
                IntStream.rangeClosed(1, LAST_ROUND_OF_A_DAY)
                        .filter(number -> !begun.contains(number))
                        .findFirst()
                        .orElse(LAST_ROUND_OF_A_DAY));
    }
}
