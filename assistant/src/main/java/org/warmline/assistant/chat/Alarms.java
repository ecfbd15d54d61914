package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.flag.NewFlag;
import org.warmline.assistant.flag.Occasion;
import org.warmline.assistant.flag.Quote;
import org.warmline.assistant.flag.Rule;
import org.warmline.assistant.followup.Concern;
import org.warmline.assistant.followup.RecentReports;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.triage.Judgement;
import org.warmline.assistant.triage.Reason;
import org.warmline.assistant.triage.Severity;
import org.warmline.assistant.triage.Triage;
import org.warmline.assistant.understanding.Evidence;

/** Files what a message tells in the day's report, and raises flags for whatever needs a person. */
final class Alarms {

    private static final Rule NOT_UNDERSTOOD =
            new Rule(Reason.NOT_UNDERSTOOD.code(), "chat-not-understood");

    private final ReportStore reports;
    private final Flags flags;
    private final Judging judging;
    private final RecentReports recent;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Alarms(
            ReportStore reports,
            Flags flags,
            Judging judging,
            RecentReports recent,
            PlatformTransactionManager manager,
            Clock clock) {
        this.reports = reports;
        this.flags = flags;
        this.judging = judging;
        this.recent = recent;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * A danger counts whoever wrote it; the rest only of somebody who has confirmed. It belongs to
     * the day on which it was written.
     */
    void file(ResidentId resident, boolean confirmed, ChatMessage message, Heard heard) {
        var day = LocalDate.ofInstant(message.at(), clock.getZone());
        var judgements = judging.judge(heard, confirmed, recent.of(resident, day));
        boolean tells = confirmed && heard.tells();
        if (judgements.isEmpty() && !tells) {
            return;
        }
        var now = clock.instant();
        var report = reports.ofDay(resident, day, now);
        if (tells) {
            reports.put(report.id(), judging.with(report.report(), heard), now);
        }
        var occasion = new Occasion(report.id(), Optional.of(message.id()));
        for (var judgement : judgements) {
            raise(occasion, resident, judgement, quote(heard.words(), judgement.evidence()));
        }
    }

    /** Nothing was made of it, whoever wrote it: somebody has to read it. */
    void notUnderstood(ResidentId resident, ChatMessage message, Heard heard) {
        var occasion = new Occasion(today(resident), Optional.of(message.id()));
        var quote = quote(heard.words(), Optional.empty());
        flags.raise(
                new NewFlag(occasion, resident, Severity.ATTENTION, NOT_UNDERSTOOD, quote, false));
    }

    /** A second look sees a danger in words in which none was read. */
    void suspect(ResidentId resident, ChatMessage message, Heard heard, String sign) {
        transaction.executeWithoutResult(_ -> {
            var occasion = new Occasion(today(resident), Optional.of(message.id()));
            var quote = quote(heard.words(), Optional.empty());
            raise(occasion, resident, Triage.suspected(sign), quote);
        });
    }

    /** Something about the link itself that a worker must know. */
    void report(ResidentId resident, Rule rule) {
        var occasion = new Occasion(today(resident), Optional.empty());
        flags.raise(new NewFlag(occasion, resident, Severity.ATTENTION, rule, Quote.NONE, false));
    }

    private UUID today(ResidentId resident) {
        return reports.ofDay(resident, LocalDate.now(clock), clock.instant()).id();
    }

    /** The dangers of a message, for a follow-up that it belongs to. */
    List<Concern> concerns(Heard heard) {
        return heard.dangers().stream()
                .map(judgement ->
                        new Concern(
                                judgement.severity(),
                                Rule.of(judgement),
                                quote(heard.words(), judgement.evidence())))
                .toList();
    }

    private void raise(Occasion occasion, ResidentId resident, Judgement judgement, Quote quote) {
        flags.raise(
                new NewFlag(
                        occasion,
                        resident,
                        judgement.severity(),
                        Rule.of(judgement),
                        quote,
                        false));
    }

    private static Quote quote(String words, Optional<Evidence> evidence) {
        return Quote.written(
                words,
                evidence.map(Evidence::from).orElse(0),
                evidence.map(Evidence::to).orElse(words.length()));
    }
}
