package org.warmline.telephony.twilio;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.warmline.telephony.call.AttemptId;
import org.warmline.telephony.call.CarrierCallId;

/**
 * A request whose signature is Twilio's, reduced to what was signed: nothing else of it is read.
 *
 * @param query the parameters of the address
 * @param fields the fields of the form
 */
record SignedRequest(Map<String, String> query, Map<String, String> fields) {

    /** Under this name the request carries itself to its controller. */
    static final String ATTRIBUTE = "org.warmline.telephony.twilio.signedRequest";

    SignedRequest {
        query = Map.copyOf(query);
        fields = Map.copyOf(fields);
    }

    /** Reads a request that is not verified yet. */
    static SignedRequest read(HttpServletRequest request) {
        var query = queryOf(request);
        var fields = new LinkedHashMap<String, String>();
        request.getParameterMap()
                .forEach((name, values) -> {
                    // the container lists the address's values first, then the form's
                    var ofAddress = query.getOrDefault(name, List.of()).size();
                    if (values.length > ofAddress) {
                        fields.put(name, values[ofAddress]);
                    }
                });
        var first = new LinkedHashMap<String, String>();
        query.forEach((name, values) -> first.put(name, values.getFirst()));
        return new SignedRequest(first, fields);
    }

    /** The attempt that the address names, if the token beside it is the right one. */
    Optional<AttemptId> attempt(AttemptTokens tokens) {
        return tokens.read(
                query.getOrDefault(Addresses.ATTEMPT, ""), query.getOrDefault(Addresses.TOKEN, ""));
    }

    Optional<CarrierCallId> call() {
        return CallSids.read(field("CallSid"));
    }

    /** The field's value; empty if there is none. */
    String field(String name) {
        return fields.getOrDefault(name, "");
    }

    /** The field's value, 0 if there is none or it is no number. */
    int number(String name) {
        var value = field(name);
        return value.matches("[0-9]{1,9}") ? Integer.parseInt(value) : 0;
    }

    private static Map<String, List<String>> queryOf(HttpServletRequest request) {
        var query = new LinkedHashMap<String, List<String>>();
        var text = request.getQueryString();
        if (text == null) {
            return query;
        }
        for (var pair : text.split("&", -1)) {
            var parts = pair.split("=", 2);
            query.computeIfAbsent(decoded(parts[0]), _ -> new ArrayList<>())
                    .add(parts.length == 2 ? decoded(parts[1]) : "");
        }
        return query;
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
