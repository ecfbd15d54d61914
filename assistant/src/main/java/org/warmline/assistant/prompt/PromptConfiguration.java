package org.warmline.assistant.prompt;

import java.time.Clock;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.script.ScriptLibrary;

@Configuration(proxyBeanMethods = false)
class PromptConfiguration {

    @Bean
    PromptRecordings promptRecordings(
            JdbcClient jdbc, AuditTrail audit, PlatformTransactionManager manager, Clock clock) {
        return new PromptRecordings(new PromptRecordingStore(jdbc), audit, manager, clock);
    }

    @Bean
    PromptList promptList(ScriptLibrary scripts, OfficeNames office) {
        return new PromptList(Phrases.load(), scripts, office);
    }
}
