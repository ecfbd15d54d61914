package org.warmline.telephony.emulator;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** A call as Twilio's API describes it: snake_case, numbers as strings, RFC 2822 dates. */
final class CallJson {

    private static final DateTimeFormatter RFC_2822 =
            DateTimeFormatter.ofPattern("EEE, dd MMM yyyy HH:mm:ss Z", Locale.US)
                    .withZone(ZoneOffset.UTC);

    private CallJson() {}

    static String date(Instant time) {
        return RFC_2822.format(time);
    }

    static ObjectNode of(PhoneCall call, Account account) {
        var times = call.times();
        var uri = uri(account) + "/" + call.sid();
        var json = Json.object();
        json.put("sid", call.sid());
        json.put("account_sid", account.sid());
        json.put("api_version", "2010-04-01");
        json.put("status", call.status());
        json.put("direction", "outbound-api");
        json.put("to", call.order().parties().to());
        json.put("to_formatted", call.order().parties().to());
        json.put("from", call.order().parties().from());
        json.put("from_formatted", call.order().parties().from());
        json.put("date_created", date(times.created()));
        json.put("date_updated", date(times.ended().or(times::started).orElse(times.created())));
        json.put("start_time", dateOrNull(times.started()));
        json.put("end_time", dateOrNull(times.ended()));
        json.put(
                "duration",
                times.ended().isPresent() ? Long.toString(call.duration().toSeconds()) : null);
        json.putNull("price");
        json.put("price_unit", "USD");
        json.put("answered_by", call.answeredBy().orElse(null));
        for (var empty :
                List.of(
                        "annotation",
                        "caller_name",
                        "forwarded_from",
                        "group_sid",
                        "parent_call_sid",
                        "trunk_sid")) {
            json.putNull(empty);
        }
        json.put("phone_number_sid", "PN" + account.sid().substring(2));
        json.put("queue_time", "0");
        json.put("uri", uri + ".json");
        var subresources = json.putObject("subresource_uris");
        subresources.put("recordings", uri + "/Recordings.json");
        subresources.put("streams", uri + "/Streams.json");
        return json;
    }

    /** A page of calls with the links to its neighbours. */
    static ObjectNode page(List<PhoneCall> calls, Account account, Form asked) {
        int size = Math.clamp(asked.number("PageSize", 50), 1, 1000);
        int page = Math.max(0, asked.number("Page", 0));
        int from = Math.min(page * size, calls.size());
        int to = Math.min(from + size, calls.size());
        var json = Json.object();
        var list = json.putArray("calls");
        calls.subList(from, to).forEach(call -> list.add(of(call, account)));
        json.put("page", page);
        json.put("page_size", size);
        json.put("start", from);
        json.put("end", Math.max(from, to - 1));
        json.put("uri", link(account, asked, page, size));
        json.put("first_page_uri", link(account, asked, 0, size));
        json.put("next_page_uri", to < calls.size() ? link(account, asked, page + 1, size) : null);
        json.put("previous_page_uri", page > 0 ? link(account, asked, page - 1, size) : null);
        return json;
    }

    private static String link(Account account, Form asked, int page, int size) {
        var query = new LinkedHashMap<String, String>();
        asked.fields().forEach((name, values) -> query.put(name, values.getFirst()));
        query.put("PageSize", Integer.toString(size));
        query.put("Page", Integer.toString(page));
        return uri(account) + ".json?" + Form.encode(query);
    }

    private static String uri(Account account) {
        return "/2010-04-01/Accounts/" + account.sid() + "/Calls";
    }

    private static @Nullable String dateOrNull(Optional<Instant> time) {
        return time.map(CallJson::date).orElse(null);
    }
}
