package org.warmline.assistant.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.regex.Pattern;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.health.Symptom;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Intent;
import org.warmline.assistant.understanding.Meaning;

/** A message in Chinese with English words in it, read in both languages. */
final class InBothLanguages {

    /** A Chinese word that denies the English one after it. */
    private static final Pattern DENIED =
            Pattern.compile("(没有?|沒有?|无|無|不|未)[^，。！？；,.!?;\\s]{0,3}\\s*$");

    private final Meaning chinese;

    private InBothLanguages(Meaning chinese) {
        this.chinese = chinese;
    }

    /** What was read in Chinese, and what only the English words say. */
    static Meaning together(Meaning chinese, Meaning english) {
        var both = new InBothLanguages(chinese);
        var findings = new ArrayList<>(chinese.findings());
        english.findings().stream().filter(both::isNew).forEach(findings::add);
        findings.sort(Comparator.comparingInt(finding -> finding.evidence().from()));
        return new Meaning(chinese.said(), findings);
    }

    private boolean isNew(Finding finding) {
        boolean isTold =
                switch (finding) {
                    case Finding.Complaint it -> it.polarity() != Polarity.ABSENT && !isDenied(it);
                    case Finding.Wants it -> it.intent() == Intent.HUMAN;
                    case Finding.Temperature _,
                            Finding.Oxygen _,
                            Finding.Household _,
                            Finding.HouseholdDanger _,
                            Finding.Lacks _,
                            Finding.Burden _,
                            Finding.Perhaps _,
                            Finding.CryForHelp _,
                            Finding.Grave _,
                            Finding.Question _ ->
                            true;
                    case Finding.StayedHome _,
                            Finding.YesNo _,
                            Finding.CallAt _,
                            Finding.CallAfter _ ->
                            false;
                };
        return isTold && chinese.findings().stream().noneMatch(it -> isSameMatter(it, finding));
    }

    /** A danger sign is looked at all the same. */
    private boolean isDenied(Finding.Complaint complaint) {
        var before = chinese.said().substring(0, complaint.evidence().from());
        return !complaint.symptom().isDangerSign() && DENIED.matcher(before).find();
    }

    private static boolean isSameMatter(Finding one, Finding other) {
        return switch (other) {
            case Finding.Complaint(var symptom, _, _) ->
                    one instanceof Finding.Complaint it && it.symptom() == symptom;
            case Finding.Lacks(var need, _) -> one instanceof Finding.Lacks it && it.need() == need;
            case Finding.Perhaps(var danger, _) ->
                    one instanceof Finding.Perhaps it && it.danger().equals(danger);
            case Finding.Grave(var sign, _) ->
                    one instanceof Finding.Grave it && it.sign().equals(sign);
            case Finding.Wants(var intent, _) ->
                    one instanceof Finding.Wants it && it.intent() == intent;
            case Finding.HouseholdDanger(Symptom sign, _) ->
                    one instanceof Finding.HouseholdDanger it && it.sign() == sign;
            default -> one.getClass() == other.getClass();
        };
    }
}
