package org.warmline.assistant.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.IntConsumer;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.warmline.assistant.campaign.StopAll;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.resident.Grids;

/**
 * How long the pages of the console take over a community of real size: the whole service, its
 * database in a file, a supervisor who sees every grid. Times are of whole requests on this
 * machine, so they contain a little more than the server's own.
 */
public final class PageBench {

    private static final int WARM_UP = 10;
    private static final int TIMES = 60;
    private static final Actor BENCH = new Actor("bench");

    private final Class<?> application;
    private final Path folder;

    /**
     * @param application the service's main class
     * @param folder empty; the database and the keys come to lie there
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
        try (var service = start()) {
            service.getBean(StopAll.class).press(BENCH, false);
            new MadeUpCommunity(service).fill(residents, days, progress);
            try (var reader = PageReader.signedIn(service)) {
                var pages = new LinkedHashMap<String, Object>();
                for (var page : pages(service).entrySet()) {
                    pages.put(page.getKey(), times(reader, page.getValue()));
                }
                return pages;
            }
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

    /** As it is printed, and with an id in it. */
    private static Map<String, String> pages(ConfigurableApplicationContext service) {
        var flag = service.getBean(Flags.class).list(Grids.ALL).getFirst();
        var line = service.getBean(FollowUps.class).today(Grids.ALL).getFirst();
        var pages = new LinkedHashMap<String, String>();
        for (var page :
                new String[] {
                    "/", "/today/live", "/flags", "/flags/live", "/flags/alarm", "/residents"
                }) {
            pages.put(page, page);
        }
        pages.put("/residents/{id}", "/residents/" + line.resident().id());
        pages.put("/flags/{id}", "/flags/" + flag.id());
        pages.put("/follow-ups/{id}", "/follow-ups/" + line.id());
        return pages;
    }

    private ConfigurableApplicationContext start() {
        var spring = new SpringApplication(application);
        spring.setLogStartupInfo(false);
        return spring.run(
                "--server.port=0",
                "--warmline.demo.enabled=false",
                "--warmline.data=" + folder,
                "--warmline.telephony.public-base=http://127.0.0.1:1",
                "--warmline.telephony.twilio.api-base=http://127.0.0.1:1",
                "--warmline.telephony.twilio.account-sid=AC00000000000000000000000000000001",
                "--warmline.telephony.twilio.auth-token=nobody-is-called-here",
                "--warmline.telephony.twilio.from=+15005550006");
    }
}
