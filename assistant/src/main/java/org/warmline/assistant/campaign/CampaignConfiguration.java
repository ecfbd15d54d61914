package org.warmline.assistant.campaign;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.time.Duration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.account.Accounts;
import org.warmline.assistant.duty.DutyList;
import org.warmline.assistant.flag.AfterCommit;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.CallList;
import org.warmline.assistant.followup.FollowUps;
import org.warmline.assistant.followup.Tallies;
import org.warmline.assistant.followup.WrittenAttempts;
import org.warmline.assistant.notice.Notices;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.script.ScriptLibrary;

@Configuration(proxyBeanMethods = false)
class CampaignConfiguration {

    private static final Duration PLAN_EVERY = Duration.ofSeconds(30);
    private static final Duration DECIDE_EVERY = Duration.ofSeconds(5);

    @Bean
    DiallingStore diallingStore(JdbcClient jdbc) {
        return new DiallingStore(jdbc);
    }

    @Bean
    StopAll stopAll(
            DiallingStore store,
            AuditTrail audit,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new StopAll(store, audit, manager, afterCommit, clock);
    }

    @Bean
    Rules rules(
            JdbcClient jdbc,
            Rules.Settings initial,
            AuditTrail audit,
            PlatformTransactionManager manager,
            AfterCommit afterCommit,
            Clock clock) {
        return new Rules(new RulesStore(jdbc), initial, audit, manager, afterCommit, clock);
    }

    @Bean
    NextCalls nextCalls(Residents residents, FollowUps followUps, Rules rules, Clock clock) {
        return new NextCalls(residents, followUps, rules, clock);
    }

    @Bean
    WrittenRounds writtenRounds(
            CallList list,
            FollowUps followUps,
            WrittenAttempts written,
            Residents residents,
            Rules rules,
            ScriptLibrary scripts,
            Clock clock) {
        return new WrittenRounds(list, followUps, written, residents, rules, scripts, clock);
    }

    @Bean
    Situations situations(CallList list, Residents residents, Rules rules) {
        return new Situations(list, residents, rules.officeZone());
    }

    @Bean
    RoundPlan roundPlan(
            CallList list,
            Residents residents,
            Situations situations,
            Rules rules,
            ScriptLibrary scripts,
            DiallingStore dialling,
            Clock clock) {
        return new RoundPlan(list, residents, situations, rules, scripts, dialling, clock);
    }

    @Bean
    Deciding deciding(CallList list, Situations situations, Flags flags, Rules rules, Clock clock) {
        return new Deciding(list, situations, flags, rules, clock);
    }

    @Bean
    SupervisorsTold supervisorsTold(
            Notices notices, Accounts accounts, DutyList duty, AfterCommit afterCommit) {
        return new SupervisorsTold(notices, accounts, duty, afterCommit);
    }

    @Bean
    SpendCap spendCap(
            CallList list, Rules rules, DiallingStore dialling, SupervisorsTold told, Clock clock) {
        return new SpendCap(new Spending(list, rules.officeZone()), rules, dialling, told, clock);
    }

    @Bean
    Gate gate(
            Attempts attempts,
            CallList list,
            Situations situations,
            Rules rules,
            DiallingStore dialling,
            SpendCap cap,
            Clock clock) {
        return new Gate(attempts, list, situations, rules, dialling, cap, clock);
    }

    @Bean
    Rounds rounds(
            Tallies tallies, CallList list, Flags flags, DutyList duty, Rules rules, Clock clock) {
        return new Rounds(tallies, list, flags, duty, rules, clock);
    }

    @Bean
    RecurringTask<Void> planRounds(RoundPlan plan) {
        return Tasks.recurring("campaign.plan", FixedDelay.of(PLAN_EVERY))
                .execute((job, context) -> plan.run());
    }

    @Bean
    RecurringTask<Void> decideOnCalls(Deciding deciding) {
        return Tasks.recurring("campaign.decide", FixedDelay.of(DECIDE_EVERY))
                .execute((job, context) -> deciding.run());
    }
}
