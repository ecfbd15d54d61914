package org.warmline.assistant.report;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmline.assistant.campaign.Rounds;
import org.warmline.assistant.flag.FlagLog;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Tallies;
import org.warmline.assistant.release.Releases;
import org.warmline.assistant.resident.ResidentDirectory;

@Configuration(proxyBeanMethods = false)
class ReportConfiguration {

    @Bean
    DayReports dayReports(Rounds rounds, Tallies tallies, FlagLog flags, Clock clock) {
        return new DayReports(rounds, tallies, flags, clock);
    }

    @Bean
    CallSheets callSheets(
            Releases releases, ResidentDirectory residents, FollowUps followUps, Clock clock) {
        return new CallSheets(releases, residents, followUps, clock);
    }
}
