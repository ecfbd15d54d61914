package org.warmline.telephony.turn;

import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.warmline.telephony.audio.AudioFrame;

class ManyVoiceActivitiesTest {

    private static final int CALLS = 400;
    private static final int FRAMES = 200;

    /** A native library that keeps them together would take the whole process down. */
    @Test
    void callsBeginAndEndWhileOthersAreListenedTo() throws Exception {
        try (var workers = Executors.newFixedThreadPool(8)) {
            var calls = new ArrayList<Callable<Boolean>>();
            for (int i = 0; i < CALLS; i++) {
                calls.add(ManyVoiceActivitiesTest::oneCall);
            }
            for (var call : workers.invokeAll(calls)) {
                call.get();
            }
        }
    }

    private static boolean oneCall() {
        boolean heard = false;
        try (var activity = VoiceActivity.open()) {
            for (int i = 0; i < FRAMES; i++) {
                heard |= activity.hears(AudioFrame.silence());
            }
        }
        return heard;
    }
}
