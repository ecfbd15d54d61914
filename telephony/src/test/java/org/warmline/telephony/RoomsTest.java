package org.warmline.telephony;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {

    @Test
    void everyRoomKeepsToItsDoorSign() {
        ApplicationModules.of("org.warmline.telephony").verify();
    }
}
