package org.warmline.assistant.flag;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.notice.Notices;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.resident.Residents;

@Configuration(proxyBeanMethods = false)
class FlagConfiguration {

    private static final FixedDelay LOOK = FixedDelay.ofSeconds(2);

    @Bean
    FlagStore flagStore(JdbcClient jdbc, FieldCipher cipher) {
        return new FlagStore(jdbc, cipher);
    }

    @Bean
    FlagLog flagLog(JdbcClient jdbc) {
        return new FlagLog(jdbc);
    }

    @Bean
    AfterCommit afterCommit(ApplicationEventPublisher events) {
        return new AfterCommit(events);
    }

    @Bean
    StepStore flagStepStore(JdbcClient jdbc, FieldCipher cipher) {
        return new StepStore(jdbc, cipher);
    }

    @Bean
    FlagBook flagBook(
            FlagStore store,
            StepStore steps,
            AuditTrail audit,
            AfterCommit afterCommit,
            Residents residents,
            DutyList duty,
            Notices notices,
            Clock clock) {
        return new FlagBook(store, steps, audit, afterCommit, residents, duty, notices, clock);
    }

    @Bean
    Flags flags(
            FlagStore store,
            FlagBook book,
            AuditTrail audit,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        return new Flags(store, book, audit, flagClock, manager);
    }

    @Bean
    Handling handling(
            FlagStore store,
            StepStore steps,
            FlagBook book,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        return new Handling(store, steps, book, flagClock, manager);
    }

    @Bean
    OldWords oldWords(
            JdbcClient jdbc, FieldCipher cipher, PlatformTransactionManager manager, Clock clock) {
        return new OldWords(jdbc, cipher, manager, clock);
    }

    @Bean
    Escalation escalation(
            FlagStore store,
            FlagBook book,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        return new Escalation(store, book, flagClock, manager);
    }

    @Bean
    HandOver handOver(
            FlagStore store,
            FlagBook book,
            FlagClock flagClock,
            PlatformTransactionManager manager) {
        return new HandOver(store, book, flagClock, manager);
    }

    @Bean
    RecurringTask<Void> escalateFlags(Escalation escalation) {
        return Tasks.recurring("flag.escalate", LOOK)
                .execute((job, context) -> escalation.runOut());
    }
}
