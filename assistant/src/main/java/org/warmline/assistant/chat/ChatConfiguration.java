package org.warmline.assistant.chat;

import java.time.Clock;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.campaign.NextCalls;
import org.warmline.assistant.flag.Flags;
import org.warmline.assistant.followup.RecentReports;
import org.warmline.assistant.notice.ResidentSms;
import org.warmline.assistant.policy.PolicyQuestions;
import org.warmline.assistant.policy.PolicySources;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.policy.SecondLook;
import org.warmline.assistant.policy.ToldAnswers;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;
import org.warmline.assistant.privacy.Openings;
import org.warmline.assistant.privacy.SealedJson;
import org.warmline.assistant.question.Questions;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.OfficeWords;
import org.warmline.assistant.understanding.Paraphrases;
import org.warmline.assistant.understanding.Understanding;
import org.warmline.assistant.written.WrittenFollowUps;

@Configuration(proxyBeanMethods = false)
class ChatConfiguration {

    @Bean
    LinkStore chatLinkStore(JdbcClient jdbc) {
        return new LinkStore(jdbc);
    }

    @Bean
    MessageStore chatMessageStore(JdbcClient jdbc, FieldCipher cipher) {
        return new MessageStore(jdbc, new SealedJson(cipher));
    }

    @Bean
    ReportStore chatReportStore(JdbcClient jdbc, FieldCipher cipher) {
        return new ReportStore(jdbc, new SealedJson(cipher));
    }

    @Bean
    Sayings chatSayings(MessageSource messages) {
        return new Sayings(messages);
    }

    @Bean
    Pace chatPace(
            JdbcClient jdbc, LookupHash hash, PlatformTransactionManager manager, Clock clock) {
        return new Pace(jdbc, hash, manager, clock);
    }

    @Bean
    Judging chatJudging(DatedThresholds thresholds, Clock clock) {
        return new Judging(thresholds, clock);
    }

    /** With the telephone's second look, which loads its model when the first message comes. */
    @Bean
    Listening chatListening(@Lazy Paraphrases paraphrases, OfficeWords office, Judging judging) {
        return new Listening(Understanding.standard().with(paraphrases).with(office), judging);
    }

    @Bean
    Alarms chatAlarms(
            ReportStore reports,
            Flags flags,
            Judging judging,
            RecentReports recent,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Alarms(reports, flags, judging, recent, manager, clock);
    }

    @Bean
    Visits chatVisits(
            JdbcClient jdbc,
            LinkStore links,
            Residents residents,
            LookupHash hash,
            ChatSettings settings,
            Clock clock) {
        return new Visits(
                new VisitStore(jdbc), links, residents, hash, settings.confirmedFor(), clock);
    }

    @Bean
    ChatLinks chatLinks(
            LinkStore store,
            Residents residents,
            ResidentSms sms,
            Sayings sayings,
            LookupHash hash,
            AuditTrail audit,
            ChatSettings settings,
            PlatformTransactionManager manager,
            Clock clock) {
        return new ChatLinks(store, residents, sms, sayings, hash, audit, settings, manager, clock);
    }

    @Bean
    Confirming chatConfirming(
            Visits visits,
            LinkStore links,
            Residents residents,
            Belated belated,
            Alarms alarms,
            Pace pace,
            ChatSettings settings,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Confirming(
                visits,
                links,
                residents,
                belated,
                alarms,
                pace,
                settings.limits(),
                audit,
                manager,
                clock);
    }

    @Bean
    Telling chatTelling(Judging judging, Sayings sayings) {
        return new Telling(judging, sayings);
    }

    @Bean
    DayQuestions chatDayQuestions(
            WrittenFollowUps written,
            MessageStore messages,
            Residents residents,
            Telling telling,
            Alarms alarms,
            Sayings sayings,
            PlatformTransactionManager manager,
            Clock clock) {
        return new DayQuestions(
                written, messages, residents, telling, alarms, sayings, manager, clock);
    }

    @Bean
    Replying chatReplying(
            PolicyQuestions policy,
            PolicySources sources,
            Residents residents,
            NextCalls calls,
            Regions regions,
            Telling telling,
            Sayings sayings,
            ChatSettings settings,
            Clock clock) {
        return new Replying(
                policy,
                sources,
                new OwnFacts(residents, calls, sayings),
                new Neighbourhood(residents, regions),
                telling,
                sayings,
                settings.office(),
                clock);
    }

    @Bean
    Responding chatResponding(
            MessageStore messages,
            Visits visits,
            Replying replying,
            DayQuestions day,
            Alarms alarms,
            SecondLook secondLook,
            Questions questions,
            ToldAnswers told,
            Sayings sayings,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Responding(
                messages,
                visits,
                replying,
                day,
                alarms,
                secondLook,
                questions,
                told,
                sayings,
                manager,
                clock);
    }

    @Bean
    Talk chatTalk(
            MessageStore messages,
            Visits visits,
            Listening listening,
            Alarms alarms,
            DayQuestions day,
            Responding responding,
            Pace pace,
            ChatSettings settings,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Talk(
                messages,
                visits,
                listening,
                alarms,
                day,
                responding,
                pace,
                settings.limits(),
                manager,
                clock);
    }

    @Bean
    LeftUnanswered chatLeftUnanswered(
            MessageStore messages,
            Visits visits,
            Listening listening,
            Responding responding,
            Clock clock) {
        return new LeftUnanswered(messages, visits, listening, responding, clock);
    }

    @Bean
    Showing chatShowing(
            MessageStore messages,
            Questions questions,
            ToldAnswers told,
            PolicySources sources,
            Sayings sayings,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Showing(messages, questions, told, sources, sayings, manager, clock);
    }

    @Bean
    Belated chatBelated(
            MessageStore messages, Listening listening, Alarms alarms, Questions questions) {
        return new Belated(messages, listening, alarms, questions);
    }

    @Bean
    Conversations conversations(
            MessageStore messages,
            ReportStore reports,
            Residents residents,
            Openings openings,
            AuditTrail audit,
            PlatformTransactionManager manager,
            Clock clock) {
        return new Conversations(messages, reports, residents, openings, audit, manager, clock);
    }

    @Bean
    OldChats oldChats(JdbcClient jdbc) {
        return new OldChats(jdbc);
    }
}
