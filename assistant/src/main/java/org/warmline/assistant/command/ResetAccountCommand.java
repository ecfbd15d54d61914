package org.warmline.assistant.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.signin.WayBack;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Unmatched;
import tools.jackson.databind.json.JsonMapper;

/**
 * The way back for an administrator who has lost everything, and whom no other one can help. It
 * needs the database and the key file, so it works for whoever runs the machine and nobody else.
 */
@Command(
        name = "reset",
        description = {
            "Gives an account a password for one sign-in, printed once, and takes its second factor"
                    + " away; whoever uses the account is signed out.",
            "For an administrator who has lost telephone and recovery codes; anybody else is helped"
                    + " on the page /users. It stands in the audit trail.",
            "The settings of the service follow as --warmline.…=… or --spring.datasource.…=…"
        },
        mixinStandardHelpOptions = true)
final class ResetAccountCommand implements Callable<Integer> {

    @Parameters(paramLabel = "NAME", description = "the name with which one signs in")
    private String name = "";

    @Option(names = "--json", description = "print one JSON object")
    private boolean json;

    @Unmatched private List<String> settings = new ArrayList<>();

    @Override
    public Integer call() {
        ToolLog.toStandardError();
        try (var rooms = RoomsAlone.ofExisting(settings, "account", "signin")) {
            return reset(rooms)
                    .map(this::print)
                    .orElseThrow(() -> new IllegalArgumentException("there is no such account"));
        } catch (IllegalArgumentException known) {
            throw known;
        } catch (RuntimeException failure) {
            throw new IllegalArgumentException(
                    "nothing is changed: " + StartupFailure.inOneLine(failure), failure);
        }
    }

    private Optional<String> reset(RoomsAlone rooms) {
        return rooms.the(Accounts.class)
                .find(name)
                .map(account -> rooms.the(WayBack.class).open(account));
    }

    private int print(String password) {
        System.out.println(
                json
                        ? JsonMapper.builder()
                                .build()
                                .writeValueAsString(Map.of("password", password))
                        : "password for one sign-in: " + password);
        return WarmlineCommand.DONE;
    }
}
