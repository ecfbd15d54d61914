package org.warmline.knowledge;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {

    @Test
    void everyRoomKeepsToItsDoorSign() {
        ApplicationModules.of("org.warmline.knowledge").verify();
    }
}
