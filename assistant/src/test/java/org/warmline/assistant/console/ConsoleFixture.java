package org.warmline.assistant.console;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.time.Year;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.warmline.assistant.Application;
import org.warmline.assistant.Noon;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.account.NewAccount;
import org.warmline.assistant.account.Role;
import org.warmline.assistant.flag.FlagId;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.Handling;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Resolution;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.Attempt;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.FollowUpId;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Recordings;
import org.warmline.assistant.followup.Round;
import org.warmline.assistant.followup.Utterance;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.policy.FirstLibrary;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.question.QuestionId;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.question.Way;
import org.warmline.assistant.resident.Contact;
import org.warmline.assistant.resident.Person;
import org.warmline.assistant.resident.Quarantine;
import org.warmline.assistant.resident.Resident;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.resident.Salutation;
import org.warmline.assistant.resident.Telephone;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.understanding.QuestionKind;
import org.warmline.knowledge.library.Library;
import org.warmline.telephony.audio.AudioClip;
import org.warmline.telephony.audio.Wav;

/** The whole service on a port of this machine, with one call going on and nobody to telephone. */
final class ConsoleFixture implements AutoCloseable {

    static final String WORKER = "zhang.min";
    static final String COLLEAGUE = "li.na";
    static final String SUPERVISOR = "chen.hua";
    static final String PASSWORD = "made-up password 1";
    static final String GRID = "grid-1";
    static final String NAME = "王秀英";
    static final String PHONE = "+8613000000041";
    static final String ADDRESS = "晴川小区1栋";
    static final String SENTENCE = "我今天三十八度六，胸口疼";
    static final String TELLING = "胸口疼";
    static final Duration TELLING_FROM = Duration.ofSeconds(7);

    private static final int RATE = 8_000;
    private static final int SECONDS = 12;
    private static final Actor TESTER = new Actor("tester");

    private final ConfigurableApplicationContext service;
    private final FollowUpId followUp;
    private final Attempt attempt;
    private int emergencies;

    /** Where a password is enough. */
    ConsoleFixture(Path folder) throws IOException {
        this(folder, "--warmline.sign-in.second-factor=false");
    }

    /**
     * @param settings further ones
     */
    ConsoleFixture(Path folder, String... settings) throws IOException {
        service = start(folder, settings);
        FirstLibrary.sign(the(Library.class));
        enrol(WORKER, Role.WORKER, GRID);
        enrol(COLLEAGUE, Role.WORKER, GRID);
        enrol(SUPERVISOR, Role.SUPERVISOR);
        followUp = due(NAME, PHONE);
        attempt = talking();
        due("李建国", "+8613000000042");
    }

    /** Ids of things that are there, for addresses with a gap. */
    Map<String, String> examples() {
        var flag = emergency().toString();
        theResidentSays(SENTENCE);
        return Map.ofEntries(
                Map.entry("flag", flag),
                Map.entry("day", LocalDate.now(the(Clock.class)).toString()),
                Map.entry("table", "csv"),
                Map.entry("row", "3"),
                Map.entry("resident", resident().toString()),
                Map.entry("follow-up", followUp.toString()),
                Map.entry("attempt", attempt.id().toString()),
                Map.entry("utterance", lastUtterance().toString()),
                Map.entry("question", uncovered("快递能放在门口吗").toString()),
                Map.entry("token", "of-no-link"),
                Map.entry(
                        "account",
                        the(Accounts.class).find(COLLEAGUE).orElseThrow().id().toString()));
    }

    <T> Collection<T> all(Class<T> type) {
        return service.getBeansOfType(type).values();
    }

    <T> T the(Class<T> type) {
        return service.getBean(type);
    }

    /** Somebody who may sign in with {@link #PASSWORD}. */
    void enrol(String name, Role role, String... grids) {
        enrol(new NewAccount(name, "", role, Set.of(grids)), false);
    }

    /** Somebody new, whose {@link #PASSWORD} must be changed at the first sign-in. */
    void enrolNew(String name, Role role, String... grids) {
        enrol(new NewAccount(name, "", role, Set.of(grids)), true);
    }

    private void enrol(NewAccount account, boolean temporary) {
        var _ = the(Accounts.class).add(account, PASSWORD, temporary, TESTER).orElseThrow();
    }

    String address() {
        return "http://127.0.0.1:"
                + service.getEnvironment().getRequiredProperty("local.server.port");
    }

    ResidentId resident() {
        return the(FollowUps.class).find(followUp).orElseThrow().resident().id();
    }

    FollowUpId followUp() {
        return followUp;
    }

    Attempt.Id attempt() {
        return attempt.id();
    }

    /** In the call that is going on somebody says that the chest hurts. */
    FlagId emergency() {
        return the(Attempts.class)
                .raise(
                        attempt.id(),
                        new Concern(
                                Severity.EMERGENCY,
                                new Rule("chestPain", "danger-2026-01"),
                                quote()));
    }

    /** What the resident said last. */
    UUID lastUtterance() {
        return the(FollowUps.class).open(followUp, TESTER).orElseThrow().spoken().getLast().id();
    }

    /** What nothing covers. */
    QuestionId uncovered(String words) {
        var resident = the(FollowUps.class).find(followUp).orElseThrow().resident().id();
        return the(Questions.class)
                .unanswered(
                        resident, Language.MANDARIN, words, the(Clock.class).instant(), Way.CALL);
    }

    void theResidentSays(String words) {
        the(Attempts.class).said(attempt.id(), utterance(Utterance.Speaker.RESIDENT, words));
    }

    /** Not finished yet. */
    void theResidentIsSaying(String words) {
        the(Attempts.class).hearing(followUp, words);
    }

    void aColleagueTakes(FlagId flag) {
        the(Handling.class).take(flag, new Actor(COLLEAGUE));
    }

    /** No flag is open any more; what is said next is new. */
    void tidy() {
        for (var flag : the(Flags.class).list()) {
            the(Handling.class).resolve(flag.id(), TESTER, Resolution.FALSE_ALARM, "");
        }
    }

    @Override
    public void close() {
        service.close();
    }

    /** Words differ a little each time, as a flag that was resolved opens only for new ones. */
    private Quote quote() {
        var again = "！".repeat(emergencies++);
        int from = SENTENCE.indexOf(TELLING);
        return new Quote(
                SENTENCE + again,
                from,
                from + TELLING.length(),
                TELLING_FROM,
                TELLING_FROM.plusSeconds(2),
                Optional.of(45));
    }

    /** Somebody else whom nobody has called yet. */
    ResidentId waiting(String name, String phone) {
        return the(FollowUps.class).find(due(name, phone)).orElseThrow().resident().id();
    }

    private FollowUpId due(String name, String phone) {
        var today = LocalDate.now(the(Clock.class));
        var resident =
                new Resident(
                        ResidentId.random(),
                        new Contact(
                                name,
                                new Salutation(name.substring(0, 1), "女士"),
                                new Telephone(phone)),
                        new Person(Year.of(1951), ADDRESS),
                        Language.MANDARIN,
                        GRID,
                        new Quarantine(today.minusDays(3), today.plusDays(10)));
        the(Residents.class).add(resident, TESTER);
        return the(FollowUps.class).due(resident.id(), new Round(today, 1), "home-quarantine-1");
    }

    private Attempt talking() {
        var attempts = the(Attempts.class);
        var begun = attempts.begin(followUp).orElseThrow();
        attempts.accepted(begun.id(), "CA00000000000000000000000000000001");
        attempts.answered(begun.id());
        the(Recordings.class)
                .keep(
                        begun.id(),
                        out -> out.write(Wav.mono(new AudioClip(RATE, new short[RATE * SECONDS]))));
        attempts.said(begun.id(), utterance(Utterance.Speaker.US, "您今天体温多少？"));
        attempts.said(begun.id(), utterance(Utterance.Speaker.RESIDENT, SENTENCE));
        return begun;
    }

    private static Utterance utterance(Utterance.Speaker speaker, String words) {
        return new Utterance(
                speaker,
                words,
                List.of(),
                QuestionKind.TEMPERATURE,
                new Utterance.Span(Duration.ofSeconds(5), Duration.ofSeconds(9)),
                false);
    }

    private static ConfigurableApplicationContext start(Path folder, String... settings)
            throws IOException {
        int port = freePort();
        var usual =
                Stream.of(
                        "--server.port=" + port,
                        "--warmline.demo.enabled=false",
                        "--warmline.sign-in.settles=0s",
                        "--warmline.data=" + folder.resolve("data"),
                        "--warmline.telephony.public-base=http://127.0.0.1:" + port,
                        "--warmline.telephony.twilio.api-base=http://127.0.0.1:1",
                        "--warmline.telephony.twilio.account-sid=AC00000000000000000000000000000001",
                        "--warmline.telephony.twilio.auth-token=made-up-token-of-a-test",
                        "--warmline.telephony.twilio.from=+15005550006");
        var application = new SpringApplication(Application.class);
        application.addInitializers(Noon::begins);
        return application.run(Stream.concat(usual, Stream.of(settings)).toArray(String[]::new));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }
}
