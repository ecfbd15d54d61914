package org.warmline.assistant.report;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmline.assistant.flag.FlagLog;
import org.warmline.assistant.followup.Tallies;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    DayReports dayReports(Tallies tallies, FlagLog flags, Clock clock) {
        return new DayReports(tallies, flags, clock);
    }
}
