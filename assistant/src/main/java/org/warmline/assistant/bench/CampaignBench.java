package org.warmline.assistant.bench;

import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.function.IntConsumer;
import org.warmline.assistant.campaign.RoundPlan;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;

/**
 * How many calls a round makes a second, if telephones answer at once: planning, order, limits, the
 * attempt before the call, the report after it, and the audit trail, over a database. Each node is
 * a Spring context of its own in this process, with its own connections; no sound is carried.
 */
public final class CampaignBench {

    private static final Duration PATIENCE = Duration.ofMinutes(10);
    private static final int GRIDS = 6;
    private static final int POLL_MILLIS = 5;
    private static final Actor BENCH = new Actor("bench");

    private final String database;
    private final Path folder;

    /**
     * @param database JDBC URL of an empty database
     * @param folder empty; the keys come to lie there
     */
    public CampaignBench(String database, Path folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * @return the figures by name
     * @throws IllegalArgumentException if the database has residents already
     */
    public Map<String, Object> measure(int residents, int nodes, IntConsumer progress)
            throws InterruptedException {
        var carrier = new InstantCarrier();
        var running = new ArrayList<BenchNode>();
        try {
            for (int number = 0; number < nodes; number++) {
                running.add(BenchNode.start(database, folder, Morning.clock(), carrier));
            }
            fill(running.getFirst().the(Residents.class), residents, progress);
            long begin = System.nanoTime();
            running.getFirst().the(RoundPlan.class).run();
            while (carrier.finished() < residents
                    && System.nanoTime() - begin < PATIENCE.toNanos()) {
                TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
            }
            double seconds = (System.nanoTime() - begin) / 1e9;
            return figures(residents, carrier, seconds);
        } finally {
            running.forEach(BenchNode::close);
        }
    }

    private static Map<String, Object> figures(
            int residents, InstantCarrier carrier, double seconds) {
        var figures = new TreeMap<String, Object>();
        figures.put("residents", residents);
        figures.put("callsPerSecond", Math.round(carrier.finished() / seconds * 10) / 10.0);
        figures.put("acceptedTwice", carrier.acceptedTwice());
        figures.put("skipped", residents - carrier.accepted());
        return figures;
    }

    private static void fill(Residents residents, int many, IntConsumer progress) {
        if (!residents.grids().isEmpty()) {
            throw new IllegalArgumentException("the database of a bench must be empty");
        }
        for (int number = 0; number < many; number++) {
            residents.add(somebody(number), BENCH);
            progress.accept(number + 1);
        }
    }

    private static Resident somebody(int number) {
        var today = LocalDate.now(Morning.clock());
        return new Resident(
                ResidentId.random(),
                new Contact(
                        "王测试",
                        new Salutation("王", "女士"),
                        new Telephone("+86130%08d".formatted(number))),
                new Person(Optional.of(Year.of(1940 + number % 70)), "晴川小区1栋"),
                Language.MANDARIN,
                "grid-" + (1 + number % GRIDS),
                new Quarantine(today.minusDays(3), today.plusDays(10)));
    }

    /** The database that is used if none is named: a file in the folder. */
    public static String fileIn(Path folder) {
        return "jdbc:h2:file:"
                + folder.toAbsolutePath().resolve("bench")
                + ";"
                + String.join(
                        ";",
                        List.of(
                                "MODE=PostgreSQL",
                                "DATABASE_TO_LOWER=TRUE",
                                "DEFAULT_NULL_ORDERING=HIGH"));
    }
}
