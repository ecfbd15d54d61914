package org.warmline.telephony.emulator;

import java.net.http.HttpClient;
import java.time.Clock;

/** All that the calls of one emulator share. */
record Network(
        EmulatorOptions options,
        Neighbourhood neighbourhood,
        Rendering rendering,
        Journal journal,
        Faults faults,
        Webhooks webhooks,
        HttpClient sockets,
        StartQueue queue,
        Pace pace,
        Clock clock) {

    Account account() {
        return options.account();
    }
}
