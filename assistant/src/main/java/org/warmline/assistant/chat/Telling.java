package org.warmline.assistant.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.warmline.assistant.chat.ChatMessage.Content;
import org.warmline.assistant.chat.ChatMessage.Tone;
import org.warmline.assistant.health.Polarity;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.LastDays;
import org.warmline.assistant.triage.Reason;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.understanding.Finding;

/** What is written to somebody who tells how it is. Never a diagnosis, never "you are fine". */
final class Telling {

    private final Judging judging;
    private final Sayings sayings;

    Telling(Judging judging, Sayings sayings) {
        this.judging = judging;
        this.sayings = sayings;
    }

    /**
     * Advice at once. Only where a worker is told of it, the worker is promised; and only who has
     * confirmed reads a word of quarantine.
     */
    Content danger(Visit visit, Heard heard) {
        var language = heard.language();
        boolean known = visit.resident().isPresent();
        boolean bodily = heard.dangers().stream().anyMatch(it -> !isDespair(it));
        boolean despair = heard.dangers().stream().anyMatch(Telling::isDespair);
        var lines = new ArrayList<String>();
        if (bodily) {
            var key = isAtHome(heard) ? "dangerAtHome" : "danger";
            lines.addAll(sayings.lines(language, visit.isConfirmed() ? key : key + "ToStranger"));
        }
        if (despair) {
            lines.addAll(sayings.lines(language, "despair"));
        }
        lines.addAll(sayings.lines(language, known ? "workerComes" : "nobodyKnows"));
        if (known && !visit.isConfirmed()) {
            lines.addAll(sayings.lines(language, "dangerUnconfirmed"));
        }
        var tone = bodily ? Tone.DANGER : Tone.DESPAIR;
        return new Content(tone, language, lines, Optional.empty(), "");
    }

    private static boolean isDespair(Judgement judgement) {
        return judgement.reason().equals(Reason.DISTRESS);
    }

    private static boolean isAtHome(Heard heard) {
        return heard.dangers().stream()
                .filter(it -> !isDespair(it))
                .allMatch(it -> it.reason().equals(Reason.HOUSEHOLD_UNWELL));
    }

    /** What was understood, so that it can be put right, and what follows. */
    List<String> noted(Heard heard) {
        var language = heard.language();
        var things =
                heard.told()
                        .map(finding -> word(heard, finding))
                        .flatMap(Optional::stream)
                        .distinct();
        var list = String.join(sayings.say(language, "comma"), things.toList());
        var lines = new ArrayList<String>();
        lines.addAll(
                list.isEmpty()
                        ? sayings.lines(language, "noted")
                        : sayings.lines(language, "notedThings", list));
        judging.judge(heard, true, LastDays.UNKNOWN).stream()
                .map(Judgement::severity)
                .min(Enum::compareTo)
                .map(severity -> severity == Severity.ATTENTION ? "seenToday" : "calledSoon")
                .ifPresent(key -> lines.addAll(sayings.lines(language, key)));
        if (heard.tellsOfHealth()) {
            lines.addAll(sayings.lines(language, "ifWorse"));
        }
        return lines;
    }

    private Optional<String> word(Heard heard, Finding finding) {
        var language = heard.language();
        return switch (finding) {
            case Finding.Temperature it ->
                    Optional.of(
                            sayings.say(
                                    language,
                                    "temperature",
                                    String.format(Locale.ROOT, "%.1f", it.value().celsius())));
            case Finding.Oxygen it ->
                    Optional.of(
                            sayings.say(language, "oxygen", String.valueOf(it.value().percent())));
            case Finding.Complaint it ->
                    it.polarity() == Polarity.ABSENT
                            ? Optional.empty()
                            : Optional.of(sayings.text(language, "reason." + it.symptom().code()));
            case Finding.Lacks _ -> Optional.of(sayings.text(language, "reason.needs"));
            case Finding.Burden _ -> Optional.of(sayings.text(language, "reason.distress"));
            case Finding.StayedHome _,
                    Finding.Household _,
                    Finding.HouseholdDanger _,
                    Finding.Perhaps _,
                    Finding.CryForHelp _,
                    Finding.Grave _,
                    Finding.YesNo _,
                    Finding.Wants _,
                    Finding.CallAt _,
                    Finding.CallAfter _,
                    Finding.Question _ ->
                    Optional.empty();
        };
    }
}
