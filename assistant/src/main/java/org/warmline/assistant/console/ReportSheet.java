package org.warmline.assistant.console;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.warmline.assistant.campaign.RoundProgress;
import org.warmline.assistant.followup.FollowUpLine;
import org.warmline.assistant.report.DayReport;
import org.warmline.assistant.sheet.Sheet;

/** The day's report as a table: the sums above, then one row for each follow-up, by ids. */
@Component
class ReportSheet {

    private static final List<String> COLUMNS =
            List.of("round", "grid", "followUp", "resident", "state", "outcome", "calls", "flag");

    private final MessageSource messages;

    ReportSheet(MessageSource messages) {
        this.messages = messages;
    }

    Sheet of(DayReport report, List<FollowUpLine> lines, Locale locale) {
        var above =
                Stream.concat(
                                Stream.of(text("report.title", locale) + " " + report.day()),
                                report.rounds().stream().map(round -> sum(round, locale)))
                        .toList();
        return new Sheet(
                report.day().toString(),
                above,
                COLUMNS.stream().map(column -> text("report.column." + column, locale)).toList(),
                lines.stream().map(line -> row(line, locale)));
    }

    private String sum(RoundProgress round, Locale locale) {
        var sum = round.sum();
        return text(
                "report.sum",
                locale,
                round.round().number(),
                sum.due(),
                sum.reached(),
                sum.inProgress(),
                sum.ownedByWorkers());
    }

    private List<String> row(FollowUpLine line, Locale locale) {
        var progress = line.progress();
        return List.of(
                Integer.toString(line.round().number()),
                line.resident().grid(),
                line.id().toString(),
                line.resident().id().toString(),
                text("state." + progress.state().code(), locale),
                progress.outcome().map(code -> known("outcome." + code, code, locale)).orElse(""),
                Integer.toString(progress.attempts()),
                progress.worst().map(it -> text("severity." + it.code(), locale)).orElse(""));
    }

    private String text(String key, Locale locale, Object... values) {
        return messages.getMessage(key, values, locale);
    }

    private String known(String key, String otherwise, Locale locale) {
        return String.valueOf(messages.getMessage(key, null, otherwise, locale));
    }
}
