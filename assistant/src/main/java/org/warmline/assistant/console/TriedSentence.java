package org.warmline.assistant.console;

import java.util.ArrayList;
import java.util.List;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.understanding.Evidence;
import org.warmline.assistant.understanding.Finding;
import org.warmline.assistant.understanding.Meaning;

/** One sentence with what was read of it, for a page. */
final class TriedSentence {

    /** Below this, what was read was not written so: it only sounds like it. */
    private static final double AS_WRITTEN = 0.7;

    private TriedSentence() {}

    /**
     * @param read true if something was read from these words
     */
    record Piece(String words, boolean read) {}

    /**
     * One thing that was read.
     *
     * @param kind the key of what it is, under {@code try.kind.}
     * @param about the message key of its object, or empty
     * @param value what stands as it is, such as a number, or empty
     * @param words where it was read
     * @param percent how sure the reading is
     * @param guessed true if it only sounds like the words of the lexicon
     */
    record Line(
            String kind, String about, String value, String words, int percent, boolean guessed) {}

    /**
     * What would be flagged at once.
     *
     * @param rule its id
     */
    record Alarm(Severity severity, String reason, String rule, String source) {}

    static List<Piece> pieces(Meaning meaning) {
        var said = meaning.said();
        var marked = new boolean[said.length()];
        for (var finding : meaning.findings()) {
            for (int i = finding.evidence().from(); i < finding.evidence().to(); i++) {
                marked[i] = true;
            }
        }
        var pieces = new ArrayList<Piece>();
        int start = 0;
        for (int i = 1; i <= said.length(); i++) {
            if (i == said.length() || marked[i] != marked[start]) {
                pieces.add(new Piece(said.substring(start, i), marked[start]));
                start = i;
            }
        }
        return pieces;
    }

    static List<Line> lines(Meaning meaning) {
        return meaning.findings().stream().map(finding -> line(finding, meaning.said())).toList();
    }

    private static Line line(Finding finding, String said) {
        return switch (finding) {
            case Finding.YesNo it -> line("answer." + it.answer().code(), "", "", it, said);
            case Finding.Temperature it ->
                    line("temperature", "", it.value().celsius() + " ℃", it, said);
            case Finding.Oxygen it -> line("oxygen", "", it.value().percent() + " %", it, said);
            case Finding.Complaint it ->
                    line(
                            "complaint." + it.polarity().code(),
                            "reason." + it.symptom().code(),
                            "",
                            it,
                            said);
            case Finding.StayedHome it ->
                    line(it.stayed() ? "stayedHome" : "leftHome", "", "", it, said);
            case Finding.Household it -> line("household." + it.state().code(), "", "", it, said);
            case Finding.HouseholdDanger it ->
                    line("householdDanger", "reason." + it.sign().code(), "", it, said);
            case Finding.Lacks it -> line("need", "", it.need().code(), it, said);
            case Finding.Burden it -> line("distress." + it.distress().code(), "", "", it, said);
            case Finding.Wants it -> line("wish", "", it.intent().code(), it, said);
            case Finding.CallAt it -> line("callAt", "", it.time().toString(), it, said);
            case Finding.CallAfter it ->
                    line("callAfter", "", String.valueOf(it.delay().toMinutes()), it, said);
            case Finding.Question it -> line("question", "", "", it, said);
            case Finding.Perhaps it -> line("perhaps", "reason." + it.danger(), "", it, said);
            case Finding.CryForHelp it -> line("cry", "", "", it, said);
            case Finding.Grave it -> line("grave." + it.sign(), "", "", it, said);
        };
    }

    private static Line line(
            String kind, String about, String value, Finding finding, String said) {
        Evidence evidence = finding.evidence();
        return new Line(
                kind,
                about,
                value,
                said.substring(evidence.from(), evidence.to()),
                (int) Math.round(evidence.confidence() * 100),
                evidence.confidence() < AS_WRITTEN);
    }
}
