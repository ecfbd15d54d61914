package org.warmline.assistant.understanding;

import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** A meaning as the keys and values of the evaluation format. */
final class ReadKeys {

    private ReadKeys() {}

    static Map<String, Object> of(Meaning meaning) {
        var keys = new HashMap<String, Object>();
        meaning.findings().forEach(finding -> put(finding, keys));
        if (keys.isEmpty()) {
            keys.put("understood", false);
        }
        return keys;
    }

    private static void put(Finding finding, Map<String, Object> keys) {
        switch (finding) {
            case Finding.YesNo yesNo -> keys.put("yesNo", yesNo.answer().code());
            case Finding.Temperature read -> keys.put("temperature", read.value().celsius());
            case Finding.Oxygen read -> keys.put("oxygen", (double) read.value().percent());
            case Finding.Complaint complaint ->
                    symptoms(keys).put(complaint.symptom().code(), complaint.polarity().code());
            case Finding.StayedHome stayed -> keys.put("stayedHome", stayed.stayed());
            case Finding.Household household -> keys.put("household", household.state().code());
            case Finding.HouseholdDanger _ -> keys.put("householdDanger", true);
            case Finding.Lacks lacks -> set(keys, "needs").add(lacks.need().code());
            case Finding.Burden burden -> keys.put("distress", burden.distress().code());
            case Finding.Wants wants -> set(keys, "intents").add(wants.intent().code());
            case Finding.CallAt at -> keys.put("callLaterAt", at.time().toString());
            case Finding.CallAfter after -> keys.put("callLaterAt", iso(after.delay()));
            case Finding.Question _ -> keys.put("question", true);
            case Finding.Perhaps _, Finding.CryForHelp _, Finding.Grave _ -> {}
        }
    }

    private static String iso(Duration delay) {
        return delay.toString();
    }

    @SuppressWarnings("unchecked")
    private static Map<String, String> symptoms(Map<String, Object> keys) {
        return (Map<String, String>)
                keys.computeIfAbsent("symptoms", _ -> new HashMap<String, String>());
    }

    @SuppressWarnings("unchecked")
    private static Set<String> set(Map<String, Object> keys, String key) {
        return (Set<String>) keys.computeIfAbsent(key, _ -> new HashSet<String>());
    }
}
