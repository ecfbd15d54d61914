package org.warmline.assistant;

import java.time.Clock;
import java.time.Duration;
import java.time.ZonedDateTime;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmline.assistant.flag.FlagClock;
import org.warmline.assistant.phone.CallPlan;
import org.warmline.assistant.privacy.PrivacySettings;
import org.warmline.telephony.TelephonySettings;

@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(AssistantSettings.class)
class AssistantConfiguration {

    /** The one clock of the service; a demonstration begins inside a calling window and runs on. */
    @Bean
    Clock clock(AssistantSettings settings) {
        var clock = Clock.system(settings.office().zone());
        return settings.demo().enabled() ? insideACallingWindow(clock, settings) : clock;
    }

    @Bean
    PrivacySettings privacySettings(AssistantSettings settings) {
        return new PrivacySettings(
                settings.data().resolve("keys").resolve("warmline.keys"),
                settings.data().resolve("recordings"));
    }

    @Bean
    FlagClock flagClock(AssistantSettings settings) {
        return FlagClock.standard(settings.office().zone());
    }

    @Bean
    CallPlan callPlan(AssistantSettings settings, TelephonySettings telephony) {
        return new CallPlan(
                telephony.ringFor(),
                telephony.limit(),
                settings.office().region(),
                settings.office().mandarinName(),
                settings.office().englishName());
    }

    private static Clock insideACallingWindow(Clock clock, AssistantSettings settings) {
        var now = ZonedDateTime.now(clock);
        var start = now.with(settings.demo().startsAt());
        return Clock.offset(clock, Duration.between(now, start));
    }
}
