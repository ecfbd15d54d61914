package org.warmline.telephony.emulator;

import java.util.LinkedHashMap;
import java.util.Map;

/** The form fields that every webhook of a call carries. */
final class CallFields {

    private CallFields() {}

    static Map<String, String> of(PhoneCall call, Account account, String status) {
        var parties = call.order().parties();
        var fields = new LinkedHashMap<String, String>();
        fields.put("CallSid", call.sid());
        fields.put("AccountSid", account.sid());
        fields.put("From", parties.from());
        fields.put("To", parties.to());
        fields.put("Caller", parties.from());
        fields.put("Called", parties.to());
        fields.put("Direction", "outbound-api");
        fields.put("ApiVersion", "2010-04-01");
        fields.put("CallStatus", status);
        call.answeredBy().ifPresent(who -> fields.put("AnsweredBy", who));
        return fields;
    }
}
