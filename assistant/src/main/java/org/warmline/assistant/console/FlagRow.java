package org.warmline.assistant.console;

import org.warmline.assistant.flag.Flag;
import org.warmline.assistant.resident.MaskedResident;
import org.warmline.assistant.resident.Residents;

/** A flag in a list, with its resident masked. */
record FlagRow(Flag flag, MaskedResident resident) {

    static FlagRow of(Flag flag, Residents residents) {
        return new FlagRow(flag, residents.find(flag.resident()).orElseThrow());
    }
}
