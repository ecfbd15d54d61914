package org.warmline.telephony.emulator;

import java.nio.file.Path;
import java.util.Optional;

/**
 * How an emulator is set up.
 *
 * @param port on 127.0.0.1; 0 for any free one
 * @param account who may use it
 * @param personas a folder of persona files ({@code *.yaml}); without one the twenty built-in
 *     residents answer
 * @param journal the folder in which {@code calls.jsonl} grows, one line per event
 * @param record whether what the caller says is also written there, a {@code SID.wav} per call
 * @param tempo how fast it works
 */
public record EmulatorOptions(
        int port,
        Account account,
        Optional<Path> personas,
        Path journal,
        boolean record,
        Tempo tempo) {

    public EmulatorOptions {
        if (port < 0 || port > 65_535) {
            throw new IllegalArgumentException("not a port: " + port);
        }
    }

    /** Any free port, the made-up account, the built-in residents, in real time. */
    public static EmulatorOptions journalIn(Path journal) {
        return new EmulatorOptions(
                0, Account.madeUp(), Optional.empty(), journal, false, Tempo.REAL_TIME);
    }

    public EmulatorOptions onPort(int chosen) {
        return new EmulatorOptions(chosen, account, personas, journal, record, tempo);
    }

    public EmulatorOptions forAccount(Account owner) {
        return new EmulatorOptions(port, owner, personas, journal, record, tempo);
    }

    public EmulatorOptions withPersonas(Path folder) {
        return new EmulatorOptions(port, account, Optional.of(folder), journal, record, tempo);
    }

    public EmulatorOptions recording() {
        return new EmulatorOptions(port, account, personas, journal, true, tempo);
    }

    public EmulatorOptions at(Tempo chosen) {
        return new EmulatorOptions(port, account, personas, journal, record, chosen);
    }
}
