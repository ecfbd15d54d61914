package org.warmline.telephony.emulator;

import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Trouble that tests order: how the API misbehaves when a call is created, how webhooks arrive, and
 * what residents sound like. Takes effect at once; safe for several threads.
 */
public final class Faults {

    /** What happens to a request that creates a call. */
    public enum Creation {
        /** The call is accepted, and the answer says so. */
        NONE,
        /** The call is accepted and rings, yet the answer is 500. */
        ACCEPTED_THEN_500,
        /** 503, and no call. */
        REFUSED_503,
        /** 429 with code 20429, and no call. */
        REFUSED_429,
        /** No call, and no answer: after 33 seconds the connection closes. */
        HANGS_WITHOUT_CALL,
        /** The call is accepted, the answer comes after 33 seconds. */
        ACCEPTED_THEN_HANGS,
        /** The call is accepted, the connection closes without an answer. */
        ACCEPTED_THEN_DROPS
    }

    private final Map<String, String> voiceOf = new ConcurrentHashMap<>();
    private final Map<String, Boolean> silent = new ConcurrentHashMap<>();

    private Creation creation = Creation.NONE;
    private int times;
    private volatile boolean callbacksTwice;
    private volatile boolean callbacksReordered;
    private volatile boolean callbacksLost;
    private volatile Duration webhookDelay = Duration.ZERO;
    private volatile Optional<String> refusedPrefix = Optional.empty();

    Faults() {}

    /** The next so many creations go wrong in that way. */
    public synchronized void onCreation(Creation fault, int nextTimes) {
        creation = fault;
        times = nextTimes;
    }

    synchronized Creation nextCreation() {
        if (times == 0) {
            return Creation.NONE;
        }
        times--;
        return creation;
    }

    /** Whether every status callback is sent twice. */
    public void callbacksTwice(boolean on) {
        callbacksTwice = on;
    }

    boolean callbacksTwice() {
        return callbacksTwice;
    }

    /** Whether status callbacks arrive in pairs the wrong way round. */
    public void callbacksReordered(boolean on) {
        callbacksReordered = on;
    }

    boolean callbacksReordered() {
        return callbacksReordered;
    }

    /** Whether status callbacks get lost. */
    public void callbacksLost(boolean on) {
        callbacksLost = on;
    }

    boolean callbacksLost() {
        return callbacksLost;
    }

    /** How long every webhook is held back before it is sent. */
    public void webhookDelay(Duration delay) {
        webhookDelay = delay;
    }

    Duration webhookDelay() {
        return webhookDelay;
    }

    /** Calls to numbers with this prefix are refused with 21215; empty refuses none. */
    public void refuse(String prefix) {
        refusedPrefix = prefix.isEmpty() ? Optional.empty() : Optional.of(prefix);
    }

    boolean refuses(String number) {
        return refusedPrefix.map(number::startsWith).orElse(false);
    }

    /** Nothing but silence comes from that number, whatever the resident says. */
    public void silence(String phone) {
        silent.put(phone, true);
    }

    boolean isSilenced(String phone) {
        return silent.containsKey(phone);
    }

    /** Each of the two numbers sounds like the other one. */
    public void swap(String phone, String other) {
        voiceOf.put(phone, other);
        voiceOf.put(other, phone);
    }

    String voiceOf(String phone) {
        return voiceOf.getOrDefault(phone, phone);
    }

    /** Everything works again. */
    public synchronized void clear() {
        creation = Creation.NONE;
        times = 0;
        callbacksTwice = false;
        callbacksReordered = false;
        callbacksLost = false;
        webhookDelay = Duration.ZERO;
        refusedPrefix = Optional.empty();
        silent.clear();
        voiceOf.clear();
    }
}
