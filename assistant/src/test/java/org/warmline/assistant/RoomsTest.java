package org.warmline.assistant;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class RoomsTest {

    @Test
    void everyRoomKeepsToItsDoorSign() {
        ApplicationModules.of(Application.class).verify();
    }
}
