package org.warmline.assistant.console;

import java.util.List;
import java.util.Objects;
import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Residents;

/** A flag in a list, with its resident masked. */
record FlagRow(Flag flag, MaskedResident resident) {

    static List<FlagRow> of(List<Flag> flags, Residents residents) {
        var people = residents.find(flags.stream().map(Flag::resident).toList());
        return flags.stream()
                .map(flag -> new FlagRow(flag, Objects.requireNonNull(people.get(flag.resident()))))
                .toList();
    }
}
