package org.warmline.assistant.command;

import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.warmline.assistant.AssistantSettings;
import org.warmline.telephony.TelephonyConfiguration;
import org.warmline.telephony.TelephonySettings;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CallRequest;
import org.warmline.telephony.call.PhoneNumber;
import org.warmline.telephony.speech.Language;
import org.warmline.telephony.speechserver.SpeechServer;
import org.warmline.telephony.twilio.TwilioConfiguration;
import org.warmline.telephony.twilio.TwilioSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Unmatched;

/** Looks at everything that the service will need, before it needs it. */
@Command(
        name = "check",
        description =
                "Settings, models, speech server, carrier, database: one line each. Settings:"
                        + " --warmline.…=…",
        mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {

    @Unmatched private List<String> given = new ArrayList<>();

    private boolean allWell = true;

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var environment = ServiceEnvironment.of(given);
        var binder = Binder.get(environment);
        look(
                "settings",
                () -> {
                    var settings = binder.bindOrCreate("warmline", AssistantSettings.class);
                    return settings.demo().enabled()
                            ? "a demonstration with made-up residents"
                            : "calls for " + settings.office().mandarinName();
                });
        var telephony = binder.bindOrCreate("warmline.telephony", TelephonySettings.class);
        var models = TelephonyConfiguration.models(telephony.speech());
        for (var language : Language.values()) {
            look(
                    "speech " + language.tag(),
                    () ->
                            ModelsCommand.describe(models.inUse(language))
                                    .lines()
                                    .findFirst()
                                    .orElse(""));
        }
        look("speech server", () -> speechServer(telephony));
        look("carrier", () -> carrier(telephony));
        look("web chat", () -> chat(binder));
        look("database", () -> database(environment));
        return allWell ? WarmlineCommand.DONE : WarmlineCommand.BAD_INPUT;
    }

    private void look(String what, Callable<String> look) {
        try {
            System.out.printf("ok       %-13s %s%n", what, look.call().strip());
        } catch (Exception problem) { // whatever it is, it is one line for the person who asked
            allWell = false;
            System.out.printf("PROBLEM  %-13s %s%n", what, StartupFailure.inOneLine(problem));
        }
    }

    /** Residents open it from outside, and what they write is nobody else's to read on the way. */
    private static String chat(Binder binder) {
        var address = binder.bindOrCreate("warmline", AssistantSettings.class).chat().address();
        boolean isHere = List.of("127.0.0.1", "localhost").contains(address.getHost());
        if (!isHere && !"https".equals(address.getScheme())) {
            throw new IllegalArgumentException("warmline.chat.address is not https: " + address);
        }
        return address + (isHere ? " (this machine only)" : "");
    }

    private static String speechServer(TelephonySettings settings) {
        try (var server = SpeechServer.of(settings.speech().server())) {
            return server.check();
        }
    }

    /** Looks for a call that does not exist: whoever answers knows the account. */
    private static String carrier(TelephonySettings settings) {
        var twilio = settings.twilio();
        if (twilio.accountSid().isEmpty()) {
            return "the demonstration's own network";
        }
        var from = new PhoneNumber(twilio.from());
        URI publicBase = settings.publicBase();
        var account =
                new TwilioSettings(
                        twilio.accountSid(),
                        twilio.authToken(),
                        from,
                        twilio.apiBase(),
                        publicBase,
                        twilio.detectMachines());
        var nobody =
                new CallRequest(
                        new AttemptId(UUID.randomUUID().toString()),
                        from,
                        Duration.ofSeconds(30),
                        Duration.ofMinutes(1));
        TwilioConfiguration.carrier(account).find(nobody, Instant.now(), _ -> false);
        return twilio.apiBase().getHost() + " knows the account " + twilio.accountSid();
    }

    private static String database(Environment environment) throws SQLException {
        var url = environment.getRequiredProperty("spring.datasource.url");
        try (var connection =
                DriverManager.getConnection(
                        url,
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", ""))) {
            var about = connection.getMetaData();
            return about.getDatabaseProductName() + " " + about.getDatabaseProductVersion();
        }
    }
}
