package org.warmline.assistant.command;

import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.warmline.telephony.emulator.Account;
import org.warmline.telephony.emulator.Emulator;
import org.warmline.telephony.emulator.EmulatorOptions;
import org.warmline.telephony.emulator.Tempo;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The telephone network for development, demonstration and tests, as a process of its own. */
@Command(
        name = "emulate",
        description = "The telephone network for development: a carrier's API, virtual residents.",
        mixinStandardHelpOptions = true)
final class EmulateCommand implements Callable<Integer> {

    @Option(names = "--port", defaultValue = "8090", description = "on 127.0.0.1; 0: any free one")
    private int port;

    @Option(
            names = "--personas",
            paramLabel = "DIR",
            description = "persona files (*.yaml); without it the twenty built-in residents answer")
    private Optional<Path> personas = Optional.empty();

    @Option(
            names = "--journal",
            paramLabel = "DIR",
            defaultValue = "warmline-network",
            description = "where every call that was accepted is written down")
    private Path journal = Path.of("warmline-network");

    @Option(names = "--record", description = "keep what the caller said, a WAV file per call")
    private boolean record;

    @Option(names = "--state", paramLabel = "FILE", hidden = true)
    private Optional<Path> state = Optional.empty();

    @Override
    public Integer call() throws InterruptedException {
        ToolLog.toStandardError();
        var account = new Account(Account.madeUp().sid(), randomToken());
        var options =
                new EmulatorOptions(port, account, personas, journal, record, Tempo.REAL_TIME);
        var emulator = Emulator.start(options);
        Runtime.getRuntime().addShutdownHook(new Thread(emulator::close, "end-network"));
        state.ifPresent(file ->
                new NetworkState(
                                ProcessHandle.current().pid(),
                                NetworkState.startOf(ProcessHandle.current()),
                                emulator.port(),
                                account.sid(),
                                account.token())
                        .write(file));
        System.err.println(
                "warmline emulate: http://127.0.0.1:"
                        + emulator.port()
                        + ", account "
                        + account.sid()
                        + ", journal in "
                        + journal);
        new CountDownLatch(1).await();
        return WarmlineCommand.DONE;
    }

    private static String randomToken() {
        byte[] token = new byte[16];
        new SecureRandom().nextBytes(token);
        return HexFormat.of().formatHex(token);
    }
}
