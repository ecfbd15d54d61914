package org.warmline.assistant;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.warmline.assistant.policy.LibrarySettings;

@Configuration(proxyBeanMethods = false)
class LibraryConfiguration {

    @Bean
    LibrarySettings librarySettings(AssistantSettings settings) {
        return settings.librarySettings();
    }
}
