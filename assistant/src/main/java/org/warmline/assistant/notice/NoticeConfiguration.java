package org.warmline.assistant.notice;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import java.time.Clock;
import java.util.List;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.LookupHash;

@Configuration(proxyBeanMethods = false)
class NoticeConfiguration {

    private static final FixedDelay LOOK = FixedDelay.ofSeconds(2);

    @Bean
    OldNotices oldNotices(JdbcClient jdbc, PlatformTransactionManager manager) {
        return new OldNotices(jdbc, manager);
    }

    @Bean
    Outbox noticeOutbox(JdbcClient jdbc, FieldCipher cipher, LookupHash hash) {
        return new Outbox(
                new NoticeStore(jdbc),
                new MessageStore(jdbc, cipher, hash),
                new PreferenceStore(jdbc, cipher));
    }

    @Bean
    Notices notices(
            Outbox outbox, AuditTrail audit, PlatformTransactionManager manager, Clock clock) {
        return new Notices(outbox, audit, manager, clock);
    }

    @Bean
    WebRequests noticeRequests(NoticeSettings settings) {
        return new WebRequests(settings.patience());
    }

    @Bean
    SmsMessenger smsMessenger(WebRequests web, NoticeSettings settings) {
        return new SmsMessenger(web, settings.sms());
    }

    @Bean
    ResidentSms residentSms(SmsMessenger sms, NoticeSettings settings) {
        return new ResidentSms(sms, settings.sms());
    }

    @Bean
    Messengers messengers(
            WebRequests web,
            SmsMessenger sms,
            ObjectProvider<JavaMailSender> server,
            NoticeSettings settings,
            Clock clock) {
        return new Messengers(
                List.of(
                        new MailMessenger(server.getIfAvailable(), settings.mailFrom(), clock),
                        new WeComMessenger(web),
                        sms,
                        new WebHookMessenger(web, settings.webHookSecret(), clock)));
    }

    @Bean
    Delivery delivery(
            Outbox outbox,
            Messengers messengers,
            NoticeSettings settings,
            MessageSource words,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        return new Delivery(
                outbox, new Letters(words, settings.console()), messengers, manager, events, clock);
    }

    @Bean
    RecurringTask<Void> deliverNotices(Delivery delivery) {
        return Tasks.recurring("notice.deliver", LOOK).execute((job, context) -> delivery.run());
    }
}
