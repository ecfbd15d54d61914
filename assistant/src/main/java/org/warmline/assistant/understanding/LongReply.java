package org.warmline.assistant.understanding;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * Reads what is longer than any answer in pieces that overlap, so that the time stays in proportion
 * to the length and no danger sign is lost at a cut.
 */
final class LongReply {

    static final int PIECE = 600;
    private static final int OVERLAP = 60;

    private LongReply() {}

    static Meaning read(String said, Function<String, Meaning> reading) {
        var findings = new ArrayList<Finding>();
        for (int from = 0; from < said.length(); from += PIECE - OVERLAP) {
            int start = from;
            int to = Math.min(said.length(), from + PIECE);
            for (var finding : reading.apply(said.substring(from, to)).findings()) {
                findings.add(moved(finding, start));
            }
            if (to == said.length()) {
                break;
            }
        }
        return new Meaning(said, List.copyOf(findings));
    }

    private static Finding moved(Finding finding, int by) {
        var old = finding.evidence();
        var there = new Evidence(old.from() + by, old.to() + by, old.confidence());
        return switch (finding) {
            case Finding.YesNo it -> new Finding.YesNo(it.answer(), there);
            case Finding.Temperature it -> new Finding.Temperature(it.value(), there);
            case Finding.Oxygen it -> new Finding.Oxygen(it.value(), there);
            case Finding.Complaint it -> new Finding.Complaint(it.symptom(), it.polarity(), there);
            case Finding.StayedHome it -> new Finding.StayedHome(it.stayed(), there);
            case Finding.Household it -> new Finding.Household(it.state(), there);
            case Finding.HouseholdDanger it -> new Finding.HouseholdDanger(it.sign(), there);
            case Finding.Lacks it -> new Finding.Lacks(it.need(), there);
            case Finding.Burden it -> new Finding.Burden(it.distress(), there);
            case Finding.Wants it -> new Finding.Wants(it.intent(), there);
            case Finding.CallAt it -> new Finding.CallAt(it.time(), there);
            case Finding.CallAfter it -> new Finding.CallAfter(it.delay(), there);
            case Finding.Question _ -> new Finding.Question(there);
            case Finding.CryForHelp _ -> new Finding.CryForHelp(there);
        };
    }
}
