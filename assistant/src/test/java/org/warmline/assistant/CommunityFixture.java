package org.warmline.assistant;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationListener;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.warmline.assistant.campaign.RoundRules;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUpChanged;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUpView;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Round;
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
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.telephony.emulator.Account;
import org.warmline.telephony.emulator.Emulator;
import org.warmline.telephony.emulator.EmulatorOptions;

/**
 * A whole Warmline and a telephone network with made-up residents, on this machine: real HTTP and
 * WebSocket, real audio, real recognition, in real time.
 */
final class CommunityFixture implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(6);
    private static final Actor TESTER = new Actor("tester");

    private final Path folder;
    private final Instant begun = Instant.now();
    private final String name = "王测试" + new Random().nextInt(1_000_000);
    private final String address = "晴川小区" + new Random().nextInt(1_000_000) + "栋";
    private final Emulator network;
    private final ConfigurableApplicationContext service;
    private final Map<FollowUpId, CountDownLatch> ends = new ConcurrentHashMap<>();
    private final Map<String, FollowUpId> byPhone = new ConcurrentHashMap<>();

    /**
     * @param personas file name to the text of a persona file
     */
    CommunityFixture(Path folder, Map<String, String> personas) throws IOException {
        this.folder = folder;
        var files = Files.createDirectories(folder.resolve("personas"));
        for (var persona : personas.entrySet()) {
            Files.writeString(files.resolve(persona.getKey() + ".yaml"), persona.getValue());
        }
        var account = Account.madeUp();
        network =
                Emulator.start(
                        EmulatorOptions.journalIn(folder.resolve("journal"))
                                .withPersonas(files)
                                .recording());
        service = start(account);
        forgetTheGap();
        service.addApplicationListener(
                (ApplicationListener<PayloadApplicationEvent<FollowUpChanged>>)
                        event -> lookWhetherItEnded(event.getPayload().followUp()));
    }

    <T> T the(Class<T> type) {
        return service.getBean(type);
    }

    Emulator network() {
        return network;
    }

    /** Begins a call to a made-up resident at that number. */
    FollowUpId call(String phone) {
        var today = LocalDate.now(service.getBean(Clock.class));
        var resident = resident(phone, today);
        service.getBean(Residents.class).add(resident, TESTER);
        return call(phone, resident.id(), new Round(today, Round.LAST - 1));
    }

    /** Calls the same resident in the next round. */
    FollowUpId callAgain(String phone) {
        var line = view(followUp(phone)).line();
        var next = new Round(line.round().day(), line.round().number() + 1);
        return call(phone, line.resident().id(), next);
    }

    /** In a round that no rule knows, which lasts until it is quiet. */
    private FollowUpId call(String phone, ResidentId resident, Round round) {
        var id = due(resident, round);
        ends.put(id, new CountDownLatch(1));
        byPhone.put(phone, id);
        return id;
    }

    private FollowUpId due(ResidentId resident, Round round) {
        var now = service.getBean(Clock.class).instant();
        var time = new CallList.CallTime(now, now.plus(PATIENCE), Optional.of(now), 0, 0);
        service.getBean(CallList.class)
                .plan(
                        round,
                        service.getBean(ScriptLibrary.class).current(),
                        List.of(new CallList.Planned(resident, "", time)));
        return service.getBean(FollowUps.class).ofResident(resident).stream()
                .filter(line -> line.round().equals(round))
                .findFirst()
                .orElseThrow()
                .id();
    }

    /** So that the second call of somebody need not wait for a quarter of an hour. */
    private void forgetTheGap() {
        var rules = service.getBean(Rules.class);
        var round = RoundRules.STANDARD;
        var attempts = new RoundRules.Attempts(9, 9, Duration.ZERO);
        rules.save(
                new Rules.Settings(
                        new RoundRules(
                                round.windows(), round.holidays(), round.retries(), attempts),
                        rules.limits()),
                TESTER);
        service.getBean(JdbcClient.class)
                .sql("update campaign_rules set in_force_from = saved_at - interval '1' day")
                .update();
    }

    /** What the call to that number brought, once it is over. */
    FollowUpView ended(String phone) throws InterruptedException {
        var id = followUp(phone);
        if (!latch(id).await(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
            throw new AssertionError("the call did not end in " + PATIENCE);
        }
        return view(id);
    }

    List<Flag> flags(String phone) {
        return service.getBean(Flags.class).ofFollowUp(followUp(phone).value());
    }

    /** When the only call of that follow-up was over. */
    Instant endOfCall(FollowUpView view) {
        return view.attempts().getFirst().progress().ended().orElseThrow();
    }

    /** The sound that the network received from us on the call to that number. */
    Path heardByTheResident(FollowUpView view) {
        var call = view.attempts().getFirst().carrierCall().orElseThrow();
        return folder.resolve("journal").resolve(call + ".wav");
    }

    /**
     * Ends the service and looks for what is personal in everything that it has left: the database,
     * recordings, logs; and for the names in the files of the machine that are for a moment only.
     */
    List<String> leftInTheClear() {
        var personal = new ArrayList<String>(List.of(name, address));
        for (var phone : byPhone.keySet()) {
            personal.add(phone.substring(3));
            view(followUp(phone)).spoken().forEach(one -> personal.add(one.utterance().said()));
        }
        service.close();
        // What a speech model knows is the language, and nobody's words.
        var vocabulary = data().resolve("models").toString();
        var hits =
                new ArrayList<>(
                        new ClearTextSearch(personal)
                                .hitsIn(data()).stream()
                                        .filter(hit -> !hit.startsWith(vocabulary))
                                        .toList());
        var temporary = Path.of(System.getProperty("java.io.tmpdir"));
        new ClearTextSearch(List.of(name, address))
                .hitsIn(temporary, begun).stream()
                        .filter(hit -> !hit.startsWith(folder.toString()))
                        .forEach(hits::add);
        return hits;
    }

    @Override
    public void close() {
        service.close();
        network.close();
    }

    private FollowUpId followUp(String phone) {
        return Optional.ofNullable(byPhone.get(phone)).orElseThrow();
    }

    private CountDownLatch latch(FollowUpId id) {
        return Optional.ofNullable(ends.get(id)).orElseThrow();
    }

    private FollowUpView view(FollowUpId id) {
        return service.getBean(FollowUps.class).open(id, TESTER).orElseThrow();
    }

    private void lookWhetherItEnded(FollowUpId id) {
        var end = ends.get(id);
        if (end != null && isEnded(id)) {
            end.countDown();
        }
    }

    private boolean isEnded(FollowUpId id) {
        return view(id).attempts().stream()
                .anyMatch(attempt -> attempt.progress().state() == Attempt.State.ENDED);
    }

    private ConfigurableApplicationContext start(Account account) throws IOException {
        int port = freePort();
        var application = new SpringApplication(Application.class);
        application.addInitializers(Noon::begins);
        return application.run(
                "--server.port=" + port,
                "--warmline.demo.enabled=false",
                "--warmline.data=" + data(),
                "--logging.file.name=" + data().resolve("warmline.log"),
                "--warmline.telephony.public-base=http://127.0.0.1:" + port,
                "--warmline.telephony.twilio.api-base=" + network.address(),
                "--warmline.telephony.twilio.account-sid=" + account.sid(),
                "--warmline.telephony.twilio.auth-token=" + account.token(),
                "--warmline.telephony.twilio.from=+15005550006");
    }

    private Path data() {
        return folder.resolve("data");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private Resident resident(String phone, LocalDate today) {
        return new Resident(
                ResidentId.random(),
                new Contact(name, new Salutation("王", "女士"), new Telephone(phone)),
                new Person(Year.of(1980), address),
                Language.MANDARIN,
                "grid-1",
                new Quarantine(today.minusDays(3), today.plusDays(10)));
    }
}
