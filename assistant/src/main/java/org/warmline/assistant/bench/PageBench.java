package org.warmline.assistant.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.LineQuery;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;

/**
 * How long the pages of the console take over a community of real size: the whole service, its
 * database in a file, a supervisor who sees every grid (and for their pages an auditor and an
 * administrator). Times are of whole requests on this machine, so they contain a little more than
 * the server's own.
 */
public final class PageBench {

    private static final int WARM_UP = 10;
    private static final int TIMES = 60;
    private static final Actor BENCH = new Actor("bench");
    private static final List<String> FOR_SUPERVISORS =
            List.of(
                    "/",
                    "/today/live",
                    "/today/calls",
                    "/flags",
                    "/flags/live",
                    "/flags/alarm",
                    "/residents",
                    "/residents?all=true",
                    "/residents/import",
                    "/releases",
                    "/rounds",
                    "/report",
                    "/duty",
                    "/notices",
                    "/scripts",
                    "/library",
                    "/try");

    private final Class<?> application;
    private final Path folder;

    /**
     * @param application the service's main class
     * @param folder where the database and the keys come to lie; if it has those of an earlier run,
     *     they are measured as they are
     */
    public PageBench(Class<?> application, Path folder) {
        this.application = application;
        this.folder = folder;
    }

    /**
     * @param days of calls that lie behind each resident
     * @return page to its times in milliseconds, {@code p50} and {@code p95}
     * @throws IOException if a page cannot be fetched or shows an error
     */
    public Map<String, Object> measure(int residents, int days, IntConsumer progress)
            throws IOException, InterruptedException {
        boolean isFilled = hasFiles(folder);
        try (var service = start()) {
            if (!isFilled) {
                service.getBean(StopAll.class).press(BENCH, false);
                new MadeUpCommunity(service).fill(residents, days, progress);
            }
            var times = new LinkedHashMap<String, Object>();
            for (var readers : pages(service).entrySet()) {
                try (var reader = PageReader.signedIn(service, readers.getKey())) {
                    for (var page : readers.getValue().entrySet()) {
                        times.put(page.getKey(), times(reader, page.getValue()));
                    }
                }
            }
            return times;
        }
    }

    private static boolean hasFiles(Path folder) throws IOException {
        if (!Files.exists(folder)) {
            return false;
        }
        try (var files = Files.list(folder)) {
            return files.findAny().isPresent();
        }
    }

    private static Map<String, Object> times(PageReader reader, String path)
            throws IOException, InterruptedException {
        for (int i = 0; i < WARM_UP; i++) {
            reader.millis(path);
        }
        var times = new double[TIMES];
        for (int i = 0; i < TIMES; i++) {
            times[i] = reader.millis(path);
        }
        return Percentiles.of(times);
    }

    /** Who reads what: a page as it is printed, and as it is asked for. */
    private static Map<Role, Map<String, String>> pages(ConfigurableApplicationContext service) {
        var flag = service.getBean(Flags.class).list(Grids.ALL).getFirst();
        var today = LocalDate.now(service.getBean(Clock.class));
        var line =
                service.getBean(FollowUps.class)
                        .lines(new LineQuery(today, Grids.ALL, Optional.empty(), 0))
                        .getFirst();
        var ofResidents = asTheyAre(FOR_SUPERVISORS);
        ofResidents.put("/residents/{id}", "/residents/" + line.resident().id());
        ofResidents.put("/flags/{id}", "/flags/" + flag.id());
        ofResidents.put("/follow-ups/{id}", "/follow-ups/" + line.id());
        ofResidents.put("/report/{day}.xlsx", "/report/" + today + ".xlsx");
        ofResidents.put(PageReader.SEARCH, PageReader.SEARCH);
        return Map.of(
                Role.SUPERVISOR,
                ofResidents,
                Role.AUDITOR,
                asTheyAre(List.of("/audit")),
                Role.ADMINISTRATOR,
                asTheyAre(List.of("/users")));
    }

    private static Map<String, String> asTheyAre(List<String> pages) {
        var same = new LinkedHashMap<String, String>();
        pages.forEach(page -> same.put(page, page));
        return same;
    }

    private ConfigurableApplicationContext start() {
        var spring = new SpringApplication(application);
        spring.setLogStartupInfo(false);
        return spring.run(
                "--server.port=0",
                "--warmline.demo.enabled=false",
                "--warmline.sign-in.second-factor=false",
                "--warmline.data=" + folder,
                "--warmline.telephony.public-base=http://127.0.0.1:1",
                "--warmline.telephony.twilio.api-base=http://127.0.0.1:1",
                "--warmline.telephony.twilio.account-sid=AC00000000000000000000000000000001",
                "--warmline.telephony.twilio.auth-token=nobody-is-called-here",
                "--warmline.telephony.twilio.from=+15005550006");
    }
}
