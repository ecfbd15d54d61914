package org.warmline.assistant.retention;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.Clock;
import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmline.assistant.privacy.AuditTrail;

@Configuration(proxyBeanMethods = false)
class RetentionConfiguration {

    @Bean
    Retention retention(
            List<Perishable> perishables,
            RetentionSettings settings,
            AuditTrail audit,
            Clock clock) {
        return new Retention(perishables, settings, audit, clock);
    }

    /** On one node a day; one that is cut off is begun again. */
    @Bean
    RecurringTask<Void> retentionTask(Retention retention, RetentionSettings settings) {
        return Tasks.recurring("retention", Schedules.daily(settings.zone(), settings.at()))
                .execute((job, context) -> retention.run());
    }
}
