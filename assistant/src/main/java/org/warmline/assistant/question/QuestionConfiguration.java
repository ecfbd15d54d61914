package org.warmline.assistant.question;

import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.policy.LikeQuestions;
import org.warmline.assistant.policy.OfficeReplies;
import org.warmline.assistant.policy.Regions;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.resident.Residents;

@Configuration(proxyBeanMethods = false)
class QuestionConfiguration {

    @Bean
    QuestionStore questionStore(JdbcClient jdbc, FieldCipher cipher) {
        return new QuestionStore(jdbc, cipher);
    }

    @Bean
    OldQuestions oldQuestions(JdbcClient jdbc) {
        return new OldQuestions(jdbc);
    }

    @Bean
    Questions questions(
            QuestionStore store,
            OfficeReplies replies,
            Residents residents,
            Regions regions,
            ApplicationEventPublisher events,
            Clock clock) {
        return new Questions(store, replies, residents, regions, events, clock);
    }

    @Bean
    Answering answering(
            QuestionStore store,
            OfficeReplies replies,
            LikeQuestions like,
            Regions regions,
            AuditTrail audit,
            PlatformTransactionManager manager,
            ApplicationEventPublisher events,
            Clock clock) {
        return new Answering(store, replies, like, regions, audit, manager, events, clock);
    }
}
