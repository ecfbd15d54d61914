package org.warmline.telephony.emulator;

import java.time.Duration;
import java.util.Optional;
import java.util.Set;

/**
 * What somebody who creates a call asks for.
 *
 * @param ring how long to let it ring
 * @param limit how long the call may last
 */
record CallOrder(
        Parties parties,
        Instructions instructions,
        Progress progress,
        Detection detection,
        Duration ring,
        Duration limit) {

    record Parties(String to, String from) {}

    /** What to do when somebody answers. */
    record Instructions(Optional<String> twiml, Optional<Hook> url, Optional<Hook> fallback) {}

    /** Who wants to know how it goes, and which events. */
    record Progress(Optional<Hook> callback, Set<String> events) {}

    /** Whether to find out if a machine answers. */
    record Detection(boolean asked, boolean toMessageEnd, Optional<Hook> async) {}

    private static final int INVALID_URL = 21205;
    private static final int MAXIMUM_TWIML = 4_000;

    static boolean isPhoneNumber(String text) {
        return text.matches("\\+[1-9][0-9]{6,14}");
    }

    /**
     * @throws ApiError as Twilio refuses it
     */
    static CallOrder of(Form form) {
        return new CallOrder(
                parties(form),
                instructions(form),
                progress(form),
                detection(form),
                seconds(form, "Timeout", 60, 600),
                seconds(form, "TimeLimit", 14_400, 86_400));
    }

    private static Parties parties(Form form) {
        var to = form.get("To");
        var from = form.get("From");
        if (to.isEmpty()) {
            throw ApiError.badRequest(21201, "No 'To' number is specified");
        }
        if (from.isEmpty()) {
            throw ApiError.badRequest(21213, "No 'From' number is specified");
        }
        if (!isPhoneNumber(to.get())) {
            throw ApiError.badRequest(21211, "The 'To' number is not a valid phone number");
        }
        if (!isPhoneNumber(from.get())) {
            throw ApiError.badRequest(21212, "The 'From' number is not a valid phone number");
        }
        return new Parties(to.get(), from.get());
    }

    private static Instructions instructions(Form form) {
        var url =
                form.get("Url").isEmpty()
                        ? Optional.<Hook>empty()
                        : Hook.in(form, "Url", INVALID_URL)
                                .map(hook -> new Hook(hook.url(), method(form, "Method")));
        var twiml = form.get("Twiml");
        if (url.isEmpty() && twiml.isEmpty()) {
            throw ApiError.badRequest(INVALID_URL, "Url parameter is required.");
        }
        if (twiml.orElse("").length() > MAXIMUM_TWIML) {
            throw ApiError.badRequest(20001, "Twiml has more than 4000 characters");
        }
        var fallback =
                Hook.in(form, "FallbackUrl", INVALID_URL)
                        .map(hook -> new Hook(hook.url(), method(form, "FallbackMethod")));
        return new Instructions(url.isPresent() ? Optional.empty() : twiml, url, fallback);
    }

    private static Progress progress(Form form) {
        var events = Set.copyOf(form.all("StatusCallbackEvent"));
        return new Progress(
                Hook.in(form, "StatusCallback", 21609),
                events.isEmpty() ? Set.of("completed") : events);
    }

    private static Detection detection(Form form) {
        var kind = form.get("MachineDetection").orElse("");
        boolean background = form.get("AsyncAmd").filter("true"::equals).isPresent();
        return new Detection(
                Set.of("Enable", "DetectMessageEnd").contains(kind),
                kind.equals("DetectMessageEnd"),
                background ? Hook.in(form, "AsyncAmdStatusCallback", 21609) : Optional.empty());
    }

    private static String method(Form form, String field) {
        return form.get(field).orElse("POST");
    }

    private static Duration seconds(Form form, String field, int otherwise, int most) {
        int seconds = form.number(field, otherwise);
        if (seconds < 1 || seconds > most) {
            throw ApiError.badRequest(20001, field + " is out of range");
        }
        return Duration.ofSeconds(seconds);
    }
}
