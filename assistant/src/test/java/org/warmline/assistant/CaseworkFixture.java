package org.warmline.assistant;

import java.net.URI;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.PayloadApplicationEvent;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.event.TransactionalEventListenerFactory;
import org.warmline.assistant.account.AccountSettings;
import org.warmline.assistant.campaign.Rules;
import org.warmline.assistant.chat.ChatSettings;
import org.warmline.assistant.duty.StaffFixture;
import org.warmline.assistant.flag.FlagClock;
import org.warmline.assistant.followup.UnclearAttempts;
import org.warmline.assistant.language.Language;
import org.warmline.assistant.notice.NoticeSettings;
import org.warmline.assistant.policy.LibrarySettings;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.privacy.OpeningLimits;
import org.warmline.assistant.privacy.PrivacySettings;
import org.warmline.assistant.prompt.OfficeNames;
import org.warmline.assistant.retention.Perishable;
import org.warmline.assistant.retention.RetentionSettings;
import org.warmline.assistant.signin.SignInSettings;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.Paraphrases;
import org.warmline.assistant.written.OfficeInWriting;

/**
 * The rooms that hold accounts, residents and what is done about them, over a database, wired as in
 * the service.
 */
public final class CaseworkFixture implements AutoCloseable {

    private static final List<String> CHILDREN_FIRST =
            List.of(
                    "chat_message",
                    "chat_visit",
                    "chat_link",
                    "chat_report",
                    "chat_pace",
                    "notice",
                    "notice_message",
                    "notice_way",
                    "notice_quiet",
                    "flag_step",
                    "flag",
                    "utterance",
                    "written_reply",
                    "written_opening",
                    "attempt",
                    "correction",
                    "follow_up",
                    "question_answer",
                    "question",
                    "resident",
                    "duty_shift",
                    "duty_absence",
                    "street_office",
                    "bulk_release",
                    "danger_word",
                    "campaign_rules",
                    "enrolment",
                    "follow_up_script",
                    "prompt_recording",
                    "account_grid",
                    "recovery_code",
                    "second_factor",
                    "sign_in_try",
                    "account",
                    "library_trouble",
                    "policy_document",
                    "grid_region",
                    "policy_answer",
                    "audit_entry");

    /** What the fixture's second readings know. */
    public static final String LIKE_A_DANGER = "里头有只手在拧毛巾";

    public static final String SEEN_LATER = "整晚没挪窝那块石头";

    private final AnnotationConfigApplicationContext context;
    private final SettableClock clock;
    private final Path folder;
    private final List<Object> events = new CopyOnWriteArrayList<>();

    private CaseworkFixture(DataSource database, Path folder, SettableClock clock) {
        this.clock = clock;
        this.folder = folder;
        this.context = new AnnotationConfigApplicationContext();
        context.registerBean(Clock.class, () -> clock);
        context.registerBean(TransactionalEventListenerFactory.class);
        context.registerBean(StaffFixture.class, StaffFixture::new);
        context.registerBean(DataSource.class, () -> database);
        context.registerBean(JdbcClient.class, () -> JdbcClient.create(database));
        context.registerBean(
                PlatformTransactionManager.class, () -> new JdbcTransactionManager(database));
        context.registerBean(
                PrivacySettings.class,
                () ->
                        new PrivacySettings(
                                folder.resolve("keys.json"),
                                folder.resolve("audio"),
                                OpeningLimits.STANDARD));
        context.registerBean(
                AccountSettings.class, () -> new AccountSettings(Duration.ofHours(24)));
        context.registerBean(Rules.Settings.class, () -> Rules.Settings.STANDARD);
        context.registerBean("messageSource", MessageSource.class, CaseworkFixture::consoleWords);
        context.registerBean(NoticeSettings.class, CaseworkFixture::nobodyToWriteTo);
        context.registerBean(FlagClock.class, () -> FlagClock.standard(clock.getZone()));
        context.registerBean(
                UnclearAttempts.Patience.class,
                () -> new UnclearAttempts.Patience(Duration.ofMinutes(1), Duration.ofMinutes(10)));
        context.registerBean(
                RetentionSettings.class,
                () ->
                        new RetentionSettings(
                                Map.of(
                                        Perishable.Kind.RECORDINGS, Duration.ofDays(30),
                                        Perishable.Kind.TRANSCRIPTS, Duration.ofDays(90),
                                        Perishable.Kind.LISTS, Duration.ofDays(14),
                                        Perishable.Kind.NOTICES, Duration.ofDays(90),
                                        Perishable.Kind.REASONS, Duration.ofDays(365),
                                        Perishable.Kind.SIGN_IN_TRIES, Duration.ofDays(1)),
                                LocalTime.of(3, 30),
                                clock.getZone()));
        context.registerBean(
                LibrarySettings.class,
                () ->
                        new LibrarySettings(
                                folder.resolve("vectors.bin"),
                                folder.resolve("index"),
                                folder.resolve("library-inbox"),
                                "",
                                0.63,
                                false,
                                Optional.empty(),
                                Optional.empty()));
        context.registerBean("paraphrases", Paraphrases.class, () -> CaseworkFixture::resembled);
        context.registerBean("secondLook", SecondLook.class, () -> CaseworkFixture::lookedAt);
        context.registerBean(DatedThresholds.class, () -> DatedThresholds.STANDARD);
        context.registerBean(ChatSettings.class, CaseworkFixture::chat);
        context.registerBean(OfficeInWriting.class, () -> chat().office()::in);
        context.registerBean(
                OfficeNames.class, () -> new OfficeNames("东湖社区", "East Lake community"));
        context.registerBean(
                SignInSettings.class,
                () ->
                        new SignInSettings(
                                true, Set.of(), Duration.ofMinutes(30), Duration.ofHours(12)));
        context.scan(
                "org.warmline.assistant.node",
                "org.warmline.assistant.account",
                "org.warmline.assistant.signin",
                "org.warmline.assistant.retention",
                "org.warmline.assistant.privacy",
                "org.warmline.assistant.resident",
                "org.warmline.assistant.duty",
                "org.warmline.assistant.notice",
                "org.warmline.assistant.policy",
                "org.warmline.assistant.question",
                "org.warmline.assistant.release",
                "org.warmline.assistant.correction",
                "org.warmline.assistant.dangerword",
                "org.warmline.assistant.script",
                "org.warmline.assistant.prompt",
                "org.warmline.assistant.flag",
                "org.warmline.assistant.followup",
                "org.warmline.assistant.report",
                "org.warmline.assistant.campaign",
                "org.warmline.assistant.written",
                "org.warmline.assistant.chat",
                "org.warmline.assistant.enrolment");
        context.addApplicationListener(event -> {
            if (event instanceof PayloadApplicationEvent<?> payload) {
                events.add(payload.getPayload());
            }
        });
        context.refresh();
    }

    /** One saying is like being short of breath, without a model. */
    private static Optional<String> resembled(String words, Language language) {
        return words.contains(LIKE_A_DANGER) ? Optional.of("shortnessOfBreath") : Optional.empty();
    }

    /** Another is seen through by a second look only. */
    private static void lookedAt(String words, Language language, Consumer<String> found) {
        if (words.contains(SEEN_LATER)) {
            found.accept("chestPain");
        }
    }

    private static MessageSource consoleWords() {
        var words = new ResourceBundleMessageSource();
        words.setBasenames("console/messages", "console/chat");
        words.setDefaultEncoding("UTF-8");
        words.setFallbackToSystemLocale(false);
        return words;
    }

    private static ChatSettings chat() {
        return new ChatSettings(
                URI.create("https://chat.warmline.example"),
                new ChatSettings.Office("东湖社区", "East Lake community"),
                Duration.ofDays(3),
                Duration.ofHours(24),
                ChatSettings.Limits.STANDARD);
    }

    private static NoticeSettings nobodyToWriteTo() {
        return new NoticeSettings(
                URI.create("https://warmline.example"),
                "",
                "",
                new NoticeSettings.Sms(
                        NoticeSettings.SmsBy.NOBODY, URI.create("http://127.0.0.1:1"), "", "", ""),
                Duration.ofSeconds(1));
    }

    /** Keys and recordings come to lie in the folder. */
    public static CaseworkFixture over(DataSource database, Path folder) {
        return new CaseworkFixture(database, folder, new SettableClock());
    }

    /** A further node on the same database. */
    public CaseworkFixture anotherNode() {
        return new CaseworkFixture(new DelegatingDataSource(the(DataSource.class)), folder, clock);
    }

    public <T> T the(Class<T> type) {
        return context.getBean(type);
    }

    public SettableClock clock() {
        return clock;
    }

    public JdbcClient jdbc() {
        return the(JdbcClient.class);
    }

    public ApplicationEventPublisher publisher() {
        return context;
    }

    /** What the rooms told each other, in order. */
    public List<Object> events() {
        return List.copyOf(events);
    }

    public <T> List<T> events(Class<T> type) {
        return events.stream().filter(type::isInstance).map(type::cast).toList();
    }

    public void forgetEvents() {
        events.clear();
    }

    /** Empty tables, the first hour, no events. */
    public void wipe() {
        CHILDREN_FIRST.forEach(table -> jdbc().sql("delete from " + table).update());
        jdbc().sql(
                        "update dialling set stopped_at = null, hang_up = false, cap_day = null,"
                                + " planned_at = null,"
                                + " next_slot = timestamp with time zone '2020-01-01 00:00:00+00:00'")
                .update();
        jdbc().sql("update policy_library set version = version + 1").update();
        jdbc().sql("update audit_head set seq = 0, hash = ''").update();
        the(StaffFixture.class).everybodyIsThere();
        clock.reset();
        forgetEvents();
    }

    @Override
    public void close() {
        context.close();
    }
}
