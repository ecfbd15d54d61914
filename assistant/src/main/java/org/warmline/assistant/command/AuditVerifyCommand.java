package org.warmline.assistant.command;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.warmline.assistant.AssistantSettings;
import org.warmline.assistant.privacy.AuditHead;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.AuditVerdict;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads the whole trail and says whether it is whole: exit status 0 if it is, 1 if it is not, 2 if
 * it could not be read. It changes nothing.
 */
@Command(
        name = "verify",
        description =
                "Says whether the audit trail is whole (exit status 0) or not (1, with the number"
                        + " of the first bad entry). The settings of the service follow as"
                        + " --warmline.…=… or --spring.datasource.…=…",
        mixinStandardHelpOptions = true)
final class AuditVerifyCommand implements Callable<Integer> {

    @Option(
            names = "--head",
            paramLabel = "SEQ:HASH",
            description =
                    "an end of the trail that was noted down earlier; if entries were cut off since,"
                            + " that shows")
    private @Nullable String head;

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        var kept = kept();
        var environment = ServiceEnvironment.of(settings);
        try {
            var trail = trail(environment);
            var verdict = trail.verify(kept);
            print(verdict, trail.head());
            return verdict.isWhole() ? WarmlineCommand.DONE : WarmlineCommand.FAILED_A_LIMIT;
        } catch (DataAccessException failure) {
            throw new IllegalArgumentException(unreadable(failure), failure);
        }
    }

    private Optional<AuditHead> kept() {
        if (head == null) {
            return Optional.empty();
        }
        var parsed = AuditHead.parse(head);
        if (parsed.isEmpty()) {
            throw new IllegalArgumentException(
                    "--head takes a number, a colon and 64 hexadecimal digits");
        }
        return parsed;
    }

    private static AuditTrail trail(ConfigurableEnvironment environment) {
        var data = Binder.get(environment).bindOrCreate("warmline", AssistantSettings.class).data();
        var database =
                new DriverManagerDataSource(
                        onlyIfThere(environment.getRequiredProperty("spring.datasource.url")),
                        environment.getProperty("spring.datasource.username", ""),
                        environment.getProperty("spring.datasource.password", ""));
        return AuditTrail.over(database, data.resolve("keys").resolve("warmline.keys"));
    }

    /** H2 would make an empty database where there is none. */
    private static String onlyIfThere(String url) {
        return url.startsWith("jdbc:h2:") ? url + ";IFEXISTS=TRUE;ACCESS_MODE_DATA=r" : url;
    }

    private static String unreadable(DataAccessException failure) {
        var reason = StartupFailure.inOneLine(failure);
        return reason.contains("in use")
                ? "the database is open in a running Warmline: press 'verify' on its page /audit,"
                        + " or stop it first (with PostgreSQL both run side by side)"
                : "the audit trail cannot be read: " + reason;
    }

    private void print(AuditVerdict verdict, AuditHead end) {
        if (json) {
            var values = new LinkedHashMap<String, Object>();
            values.put("whole", verdict.isWhole());
            values.put("entries", verdict.entries());
            verdict.brokenAt().ifPresent(seq -> values.put("brokenAt", seq));
            values.put("head", end.toString());
            System.out.println(JsonMapper.builder().build().writeValueAsString(values));
            return;
        }
        System.out.println(
                verdict.isWhole()
                        ? "whole: %d entries; head %s".formatted(verdict.entries(), end)
                        : "BROKEN at entry %d; %d entries before it are whole"
                                .formatted(verdict.brokenAt().orElseThrow(), verdict.entries()));
    }
}
