package org.warmline.assistant.chat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.chat.ChatMessage.Content;
import org.warmline.assistant.chat.MessageStore.Place;
import org.warmline.assistant.health.HealthReport;
import org.warmline.assistant.privacy.Actor;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.Openings;
import org.warmline.assistant.resident.ResidentId;
import org.warmline.assistant.resident.Residents;

/** The residents' conversations as workers see them: how much there is; opened, what it says. */
public final class Conversations {

    private final MessageStore messages;
    private final ReportStore reports;
    private final Residents residents;
    private final Openings openings;
    private final AuditTrail audit;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Conversations(
            MessageStore messages,
            ReportStore reports,
            Residents residents,
            Openings openings,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        this.messages = messages;
        this.reports = reports;
        this.residents = residents;
        this.openings = openings;
        this.audit = audit;
        this.transaction = new TransactionTemplate(manager);
        this.clock = clock;
    }

    /**
     * How much there is, and nothing of what it says.
     *
     * @param last when the last message was written; empty if there is none
     */
    public record Overview(int messages, Optional<Instant> last) {}

    public Overview overview(ResidentId resident) {
        var extent = messages.extent(resident);
        return new Overview(extent.messages(), extent.last());
    }

    /** Oldest first. Audited before it is returned. */
    public List<ChatMessage> open(ResidentId resident, Actor actor) {
        openings.open(actor, "chat.open", resident.value(), "");
        return messages.ofResident(resident);
    }

    /**
     * A worker answers in person.
     *
     * @param name the page's own for this message, which is kept once
     */
    public void write(ResidentId resident, UUID name, String words, Actor by) {
        var language = residents.find(resident).orElseThrow().language();
        var message =
                new ChatMessage(
                        name,
                        ChatMessage.Speaker.WORKER,
                        Content.plain(language, List.of(words)),
                        true,
                        Optional.of(by),
                        clock.instant());
        transaction.executeWithoutResult(_ -> {
            if (messages.insert(Place.of(resident), name, message)) {
                audit.record(by, "chat.write", resident.value(), "");
            }
        });
    }

    /** The days on which something was told, and nothing of what; the newest first. */
    public List<Day> days(ResidentId resident) {
        return reports.ofResident(resident).stream()
                .map(report -> new Day(report.id(), report.day()))
                .toList();
    }

    /**
     * A day on which something was told.
     *
     * @param id its flags are raised under it, as those of a follow-up are under that one's
     */
    public record Day(UUID id, LocalDate day) {}

    /** What was told over some days, in their order. Audited. */
    public List<ChatReport> reported(
            ResidentId resident, LocalDate from, LocalDate to, Actor actor) {
        var told =
                reports.ofResident(resident).reversed().stream()
                        .filter(report -> !report.day().isBefore(from) && !report.day().isAfter(to))
                        .filter(report -> !report.report().equals(HealthReport.EMPTY))
                        .toList();
        if (!told.isEmpty()) {
            audit.record(actor, "chat.course", resident.value(), "");
        }
        return told;
    }

    /** Whether it is one of those days, under which flags are raised. */
    public boolean isDay(UUID id) {
        return reports.isThere(id);
    }

    /** Whether the resident has confirmed to have written that; empty if no chat has it. */
    public Optional<Boolean> isConfirmed(UUID message) {
        return messages.find(message).map(ChatMessage::confirmed);
    }
}
