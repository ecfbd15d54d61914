package org.warmline.assistant.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.warmline.assistant.health.Distress;
import org.warmline.assistant.health.Need;
import org.warmline.assistant.language.Phrase;
import org.warmline.assistant.understanding.Finding;

/**
 * The danger signs of this call. Nothing is ever taken out of {@code raised}.
 *
 * @param raised all that were flagged
 * @param due those that nothing has been said to yet
 * @param advised true if the advice to call 120 was given
 * @param justSaid true until the first words after it
 * @param told those to which something was said in the last words, or before words that were not
 *     heard
 * @param sentences with how many of the last words that was said
 * @param spokenOver how often it was not heard, since the last new one, for somebody spoke over it
 */
record Alarm(
        List<Finding> raised,
        List<Finding> due,
        boolean advised,
        boolean justSaid,
        List<Finding> told,
        int sentences,
        int spokenOver) {

    static final Alarm NONE = new Alarm(List.of(), List.of(), false, false, List.of(), 0, 0);

    /** So often advice that was spoken over is given again; the farewell has it all the same. */
    private static final int AGAIN = 2;

    Alarm {
        raised = List.copyOf(raised);
        due = List.copyOf(due);
        told = List.copyOf(told);
    }

    Alarm with(List<Finding> fresh) {
        if (fresh.isEmpty()) {
            return this;
        }
        var all = new ArrayList<>(raised);
        all.addAll(fresh);
        var owed = new ArrayList<>(due);
        owed.addAll(fresh);
        return new Alarm(all, owed, advised, justSaid, told, sentences, 0);
    }

    /** What is due was said, and nobody can speak over it. */
    Alarm said() {
        return said(0);
    }

    /**
     * Words were said, and what is due with them.
     *
     * @param first with so many sentences of them
     */
    Alarm said(int first) {
        boolean physical = advised || physicalDue();
        boolean just = justSaid || !due.isEmpty();
        return new Alarm(raised, List.of(), physical, just, due, first, spokenOver);
    }

    /**
     * As {@link #said(int)}, with words that say once more what is to be done about everything that
     * was raised.
     */
    Alarm saidAgain(int first) {
        var last = said(first);
        return new Alarm(raised, List.of(), last.advised, last.justSaid, raised, first, spokenOver);
    }

    /** Something was said to it. */
    Alarm heard() {
        return new Alarm(raised, due, advised, false, told, sentences, spokenOver);
    }

    /** Somebody spoke over the last words: so many sentences were heard of them. */
    Alarm heardOnly(int heard) {
        if (told.isEmpty() || heard >= sentences || spokenOver >= AGAIN) {
            return this;
        }
        var owed = new ArrayList<>(told);
        newlyDue().forEach(owed::add);
        return new Alarm(raised, owed, advised, justSaid, told, sentences, spokenOver + 1);
    }

    /** The same, after so many times of not being heard as another. */
    Alarm spokenOverLike(Alarm other) {
        return new Alarm(raised, due, advised, justSaid, told, sentences, other.spokenOver);
    }

    /** True if something is due that we have not even begun to speak of. */
    boolean isNewDue() {
        return newlyDue().findAny().isPresent();
    }

    private Stream<Finding> newlyDue() {
        return due.stream().filter(finding -> !told.contains(finding));
    }

    /** True if we have spoken of all of them that are due, and were not heard. */
    private boolean isDueAgain(Predicate<Finding> kind) {
        return due.stream().filter(kind).allMatch(told::contains);
    }

    boolean isDespairDueAgain() {
        return isDueAgain(Alarm::isDespair);
    }

    boolean isPhysicalDueAgain() {
        return isDueAgain(Alarm::isPhysical);
    }

    /** True if the same danger was flagged before: its words may differ. */
    boolean knows(Finding finding) {
        return raised.stream().anyMatch(known -> same(known, finding));
    }

    /**
     * The one for the gravest of what was raised: a danger to life, else despair, else violence.
     */
    Phrase forGravest(Phrase physical, Phrase despair, Phrase violence) {
        if (physical()) {
            return physical;
        }
        return despair() ? despair : violence;
    }

    boolean despair() {
        return raised.stream().anyMatch(Alarm::isDespair);
    }

    boolean physical() {
        return raised.stream().anyMatch(Alarm::isPhysical);
    }

    /** True if some is due whose advice is to call an ambulance. */
    boolean physicalDue() {
        return due.stream().anyMatch(Alarm::isPhysical);
    }

    /** True if nothing new is due but, perhaps, the wish for an ambulance. */
    boolean nothingNewDueButAmbulance() {
        return newlyDue().allMatch(Alarm::isAmbulance);
    }

    /** True if nothing is due but the wish for an ambulance, after the advice to call one. */
    boolean onlyAmbulanceDue() {
        return advised && due.stream().allMatch(Alarm::isAmbulance);
    }

    /** A call for an ambulance, which is a cry for help as well. */
    static boolean isAmbulance(Finding finding) {
        return finding instanceof Finding.CryForHelp
                || (finding instanceof Finding.Lacks lacks && lacks.need() == Need.MEDICAL_VISIT);
    }

    /** Violence calls for the police and a person; nothing more is asked. */
    static boolean isViolence(Finding finding) {
        return finding instanceof Finding.Grave grave && grave.sign().equals("violence");
    }

    private static boolean isPhysical(Finding finding) {
        return !isDespair(finding) && !isViolence(finding);
    }

    static boolean isDespair(Finding finding) {
        return finding instanceof Finding.Burden burden && burden.distress() == Distress.HIGH;
    }

    private static boolean same(Finding known, Finding finding) {
        return switch (known) {
            case Finding.Complaint complaint ->
                    finding instanceof Finding.Complaint other
                            && complaint.symptom() == other.symptom();
            case Finding.HouseholdDanger danger ->
                    finding instanceof Finding.HouseholdDanger other
                            && danger.sign() == other.sign();
            case Finding.Lacks lacks ->
                    finding instanceof Finding.Lacks other && lacks.need() == other.need();
            case Finding.Grave grave ->
                    finding instanceof Finding.Grave other && grave.sign().equals(other.sign());
            default -> known.getClass() == finding.getClass();
        };
    }
}
