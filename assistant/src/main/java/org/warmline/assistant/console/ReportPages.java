package org.warmline.assistant.console;

import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.report.DayReports;
import org.warmline.assistant.sheet.SheetFormat;
import org.warmline.assistant.sheet.SheetWriter;

/** What a day came to, on paper and as a table: counts and ids only. */
@Controller
class ReportPages {

    private final DayReports reports;
    private final FollowUps followUps;
    private final ReportSheet sheet;
    private final AuditTrail audit;
    private final Accounts accounts;
    private final Clock clock;

    ReportPages(
            DayReports reports,
            FollowUps followUps,
            ReportSheet sheet,
            AuditTrail audit,
            Accounts accounts,
            Clock clock) {
        this.reports = reports;
        this.followUps = followUps;
        this.sheet = sheet;
        this.audit = audit;
        this.accounts = accounts;
        this.clock = clock;
    }

    @GetMapping("/report")
    String show(@RequestParam Optional<LocalDate> day, Model model) {
        var today = LocalDate.now(clock);
        var report = reports.of(day.orElse(today));
        model.addAttribute("report", report);
        model.addAttribute("rounds", RoundView.of(report.rounds(), ShownNames.of(accounts)));
        model.addAttribute("today", today);
        return "console/report";
    }

    @GetMapping("/report/{day}.{extension:xlsx|csv}")
    void download(
            @PathVariable LocalDate day,
            @PathVariable String extension,
            Viewer viewer,
            Locale locale,
            HttpServletResponse answer)
            throws IOException {
        var format = extension.equals("csv") ? SheetFormat.CSV : SheetFormat.EXCEL;
        audit.record(viewer.actor(), "report.download", day + " " + extension);
        answer.setContentType(format.mediaType());
        answer.setHeader(
                HttpHeaders.CONTENT_DISPOSITION,
                "attachment; filename=\"warmline-" + day + "." + extension + "\"");
        var lines = followUps.ofDay(day, viewer.scope());
        SheetWriter.write(
                sheet.of(reports.of(day), lines, locale), format, answer.getOutputStream());
    }
}
