package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.NewFlag;
import org.warmline.assistant.flag.Occasion;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.RecentReports;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.understanding.Evidence;

/** Files what a message tells in the day's report, and raises flags for whatever needs a person. */
final class Alarms {

    private static final int LONGEST_QUOTE = 300;

    private final ReportStore reports;
    private final Flags flags;
    private final Judging judging;
    private final RecentReports recent;
    private final Clock clock;

    Alarms(ReportStore reports, Flags flags, Judging judging, RecentReports recent, Clock clock) {
        this.reports = reports;
        this.flags = flags;
        this.judging = judging;
        this.recent = recent;
        this.clock = clock;
    }

    /** A danger counts whoever wrote it; the rest only of somebody who has confirmed. */
    void file(ResidentId resident, boolean confirmed, UUID message, Heard heard) {
        var lastDays = recent.of(resident, LocalDate.now(clock));
        var judgements = judging.judge(heard, confirmed, lastDays);
        boolean tells = confirmed && heard.tells();
        if (judgements.isEmpty() && !tells) {
            return;
        }
        var now = clock.instant();
        var report = reports.ofDay(resident, LocalDate.now(clock), now);
        if (tells) {
            reports.put(report.id(), judging.with(report.report(), heard), now);
        }
        var occasion = new Occasion(report.id(), Optional.of(message));
        for (var judgement : judgements) {
            raise(occasion, resident, judgement, quote(heard.words(), judgement.evidence()));
        }
    }

    /** Something about the link itself that a worker must know. */
    void report(ResidentId resident, Rule rule) {
        var report = reports.ofDay(resident, LocalDate.now(clock), clock.instant());
        var occasion = new Occasion(report.id(), Optional.empty());
        flags.raise(new NewFlag(occasion, resident, Severity.ATTENTION, rule, Quote.NONE, false));
    }

    private void raise(Occasion occasion, ResidentId resident, Judgement judgement, Quote quote) {
        flags.raise(
                new NewFlag(
                        occasion,
                        resident,
                        judgement.severity(),
                        new Rule(judgement.reason().code(), judgement.ruleId()),
                        quote,
                        false));
    }

    /** A long message is quoted around its telling words. */
    static Quote quote(String words, Optional<Evidence> evidence) {
        int to = Math.min(words.length(), evidence.map(Evidence::to).orElse(words.length()));
        int from = Math.min(to, evidence.map(Evidence::from).orElse(0));
        int start = words.length() <= LONGEST_QUOTE ? 0 : Math.max(0, from - LONGEST_QUOTE / 2);
        int end = Math.min(words.length(), start + LONGEST_QUOTE);
        var sentence = words.substring(start, end);
        int telling = Math.min(from - start, sentence.length());
        return new Quote(
                sentence,
                telling,
                Math.max(telling, Math.min(to - start, sentence.length())),
                Duration.ZERO,
                Duration.ZERO);
    }
}
