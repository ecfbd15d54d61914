package org.warmline.telephony.emulator;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** All calls that were accepted since the start. */
final class CallBook {

    private final Map<String, PhoneCall> calls = new LinkedHashMap<>();

    synchronized void enter(PhoneCall call) {
        calls.put(call.sid(), call);
    }

    synchronized Optional<PhoneCall> find(String sid) {
        return Optional.ofNullable(calls.get(sid));
    }

    synchronized List<PhoneCall> all() {
        return List.copyOf(calls.values());
    }

    /** The calls that a list request asks for, the newest first. */
    List<PhoneCall> matching(Form filter) {
        return all().reversed().stream().filter(call -> matches(call, filter)).toList();
    }

    private static boolean matches(PhoneCall call, Form filter) {
        // one that nobody has answered counts from its creation: it must be found as well
        var began = call.times().started().orElse(call.times().created());
        return same(filter, "To", call.order().parties().to())
                && same(filter, "From", call.order().parties().from())
                && same(filter, "Status", call.status())
                && time(filter, "StartTime>").map(after -> !began.isBefore(after)).orElse(true)
                && time(filter, "StartTime<").map(before -> !began.isAfter(before)).orElse(true);
    }

    private static boolean same(Form filter, String field, String value) {
        return filter.get(field).map(value::equals).orElse(true);
    }

    private static Optional<Instant> time(Form filter, String field) {
        return filter.get(field)
                .map(text -> {
                    try {
                        return instant(text);
                    } catch (DateTimeParseException _) {
                        throw ApiError.badRequest(20001, field + " is not a time");
                    }
                });
    }

    /** A day, or a time in UTC; the SDK sends it without saying the zone. */
    private static Instant instant(String text) {
        return text.length() == "2026-11-01".length()
                ? LocalDate.parse(text).atStartOfDay(ZoneOffset.UTC).toInstant()
                : Instant.parse(text.endsWith("Z") ? text : text + "Z");
    }
}
