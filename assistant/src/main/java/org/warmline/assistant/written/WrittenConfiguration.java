package org.warmline.assistant.written;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.warmline.assistant.campaign.WrittenRounds;
import org.warmline.assistant.dialogue.Dialogue;
import org.warmline.assistant.followup.Attempts;
import org.warmline.assistant.followup.Counterparts;
import org.warmline.assistant.followup.RecentReports;
import org.warmline.assistant.followup.WrittenAttempts;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.privacy.FieldCipher;
import org.warmline.assistant.privacy.SealedJson;
import org.warmline.assistant.resident.Residents;
import org.warmline.assistant.script.ScriptLibrary;
import org.warmline.assistant.triage.DatedThresholds;
import org.warmline.assistant.understanding.OfficeWords;
import org.warmline.assistant.understanding.Paraphrases;
import org.warmline.assistant.understanding.Understanding;

@Configuration(proxyBeanMethods = false)
class WrittenConfiguration {

    @Bean
    WrittenStore writtenStore(JdbcClient jdbc, FieldCipher cipher) {
        return new WrittenStore(jdbc, new SealedJson(cipher));
    }

    /** With the telephone's second look, which loads its model when the first reply comes. */
    @Bean
    Replays writtenReplays(
            WrittenStore store,
            ScriptLibrary scripts,
            @Lazy Paraphrases paraphrases,
            OfficeWords office,
            DatedThresholds thresholds,
            Clock clock) {
        var dialogue =
                new Dialogue(
                        Phrases.written(),
                        finding -> thresholds.triage(LocalDate.now(clock)).isEmergency(finding),
                        thresholds::limits);
        var understanding = Understanding.standard().with(paraphrases).with(office);
        return new Replays(store, scripts, new Mind(understanding, dialogue, thresholds), clock);
    }

    @Bean
    WrittenFollowUps writtenFollowUps(
            WrittenRounds rounds,
            WrittenAttempts written,
            Attempts attempts,
            Counterparts counterparts,
            RecentReports recent,
            Residents residents,
            WrittenStore store,
            Replays replays,
            OfficeInWriting office,
            PlatformTransactionManager manager,
            Clock clock) {
        return new WrittenFollowUps(
                rounds,
                written,
                attempts,
                store,
                new Beginning(rounds, written, counterparts, store, office),
                replays,
                new Concluding(written, attempts, recent, residents, store, clock),
                manager,
                clock);
    }

    @Bean
    LeftUnfinished leftUnfinished(
            WrittenAttempts written,
            WrittenFollowUps followUps,
            WrittenRounds rounds,
            WrittenStore store,
            ApplicationEventPublisher events,
            Clock clock) {
        return new LeftUnfinished(written, followUps, rounds, store, events, clock);
    }
}
