package org.warmline.assistant.console;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.MediaType;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.warmline.assistant.privacy.AuditFilter;
import org.warmline.assistant.privacy.AuditHead;
import org.warmline.assistant.privacy.AuditLine;
import org.warmline.assistant.privacy.AuditTrail;

/** The auditor's page: who did what, by ids and sign-in names, without anything personal. */
@Controller
class AuditPages {

    private static final int PAGE = 100;

    private final AuditTrail trail;
    private final Clock clock;

    AuditPages(AuditTrail trail, Clock clock) {
        this.trail = trail;
        this.clock = clock;
    }

    /** Who saw this resident? is asked with the resident's id as the subject. */
    @GetMapping("/audit")
    String show(
            @RequestParam(defaultValue = "") String actor,
            @RequestParam(defaultValue = "") String action,
            @RequestParam(defaultValue = "") String subject,
            @RequestParam(defaultValue = "") String day,
            @RequestParam(defaultValue = "0") long before,
            Viewer viewer,
            Model model) {
        var id = read(subject, UUID::fromString);
        var date = read(day, LocalDate::parse);
        var isUnclear = (isGiven(subject) && id.isEmpty()) || (isGiven(day) && date.isEmpty());
        var filter =
                new AuditFilter(
                        given(actor),
                        given(action),
                        id,
                        date.map(this::midnight),
                        date.map(it -> midnight(it.plusDays(1))));
        var lines =
                isUnclear
                        ? List.<AuditLine>of()
                        : trail.find(filter, before > 0 ? before : Long.MAX_VALUE, PAGE);
        if (!filter.equals(AuditFilter.ALL)) {
            trail.record(viewer.actor(), "audit.search", asked(filter));
        }
        model.addAttribute("lines", lines);
        model.addAttribute("unclear", isUnclear);
        model.addAttribute("more", lines.size() == PAGE ? lines.getLast().seq() : 0);
        model.addAttribute("head", trail.head());
        return "console/audit";
    }

    /**
     * @param head an end of the trail that was noted down earlier; may be empty
     */
    @PostMapping("/audit/verify")
    String verify(@RequestParam(defaultValue = "") String head, Viewer viewer, Model model) {
        var kept = AuditHead.parse(head);
        if (isGiven(head) && kept.isEmpty()) {
            return "redirect:/audit?badHead";
        }
        var verdict = trail.verify(kept);
        trail.record(viewer.actor(), "audit.verify", verdict.isWhole() ? "whole" : "broken");
        model.addAttribute("verdict", verdict);
        model.addAttribute("head", trail.head());
        return "console/audit-verdict";
    }

    /** A small file that the office keeps elsewhere. */
    @GetMapping(path = "/audit/head", produces = MediaType.TEXT_PLAIN_VALUE)
    @ResponseBody
    String head(Viewer viewer) {
        trail.record(viewer.actor(), "audit.head", "");
        return trail.head() + "\n";
    }

    private Instant midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static String asked(AuditFilter filter) {
        var asked = new StringBuilder();
        filter.actor().ifPresent(_ -> asked.append("actor "));
        filter.action().ifPresent(_ -> asked.append("action "));
        filter.subject().ifPresent(id -> asked.append("subject ").append(id).append(' '));
        filter.from().ifPresent(_ -> asked.append("day"));
        return asked.toString().strip();
    }

    private static boolean isGiven(String typed) {
        return !typed.isBlank();
    }

    private static Optional<String> given(String typed) {
        return Optional.of(typed.strip()).filter(AuditPages::isGiven);
    }

    private static <T> Optional<T> read(String typed, Reading<T> reading) {
        try {
            return isGiven(typed) ? Optional.of(reading.of(typed.strip())) : Optional.empty();
        } catch (IllegalArgumentException | DateTimeException unclear) {
            return Optional.empty();
        }
    }

    @FunctionalInterface
    private interface Reading<T> {
        T of(String text);
    }
}
