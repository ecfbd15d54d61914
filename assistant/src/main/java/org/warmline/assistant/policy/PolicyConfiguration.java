package org.warmline.assistant.policy;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.warmline.assistant.language.Phrases;
import org.warmline.assistant.privacy.AuditTrail;
import org.warmline.assistant.understanding.Paraphrases;
import org.warmline.knowledge.answer.AnswerWriter;
import org.warmline.knowledge.document.Region;
import org.warmline.knowledge.langchain4j.OpenAiChooser;
import org.warmline.knowledge.langchain4j.OpenAiWriter;
import org.warmline.knowledge.library.DocumentStore;
import org.warmline.knowledge.library.Library;
import org.warmline.knowledge.library.Shelves;
import org.warmline.knowledge.lucene.LuceneIndex;

@Configuration(proxyBeanMethods = false)
class PolicyConfiguration {

    /** Usually it takes some hundredths of a second; whoever waits on the line hears nothing. */
    private static final Duration LONGEST_LOOK = Duration.ofSeconds(1);

    @Bean
    DocumentStore documentStore(JdbcClient jdbc, PlatformTransactionManager manager) {
        return new DocumentRows(jdbc, new TransactionTemplate(manager));
    }

    @Bean(destroyMethod = "close")
    LuceneIndex policyIndex(LibrarySettings settings) {
        return LuceneIndex.inFiles(settings.index());
    }

    @Bean(destroyMethod = "close")
    Meaning meaning(LibrarySettings settings) {
        return new Meaning(settings.vectors());
    }

    @Bean(destroyMethod = "close")
    Background background() {
        return new Background();
    }

    @Bean
    Shelves shelves(
            DocumentStore store,
            LuceneIndex index,
            Meaning meaning,
            Background background,
            Clock clock) {
        return new Shelves(store, index, Optional.of(meaning), background::run, clock.getZone());
    }

    @Bean
    Library library(DocumentStore store, Shelves shelves, Clock clock) {
        return new Library(store, shelves, clock);
    }

    @Bean
    LibraryKeeper libraryKeeper(Library library, Shelves shelves, LibrarySettings settings) {
        return new LibraryKeeper(library, shelves, settings);
    }

    @Bean
    OfficeAnswers officeAnswers(LuceneIndex index, Meaning meaning, LibrarySettings settings) {
        return new OfficeAnswers(
                index, meaning, settings.threshold(), settings.writer().map(this::writer));
    }

    private AnswerWriter writer(LibrarySettings.Writer writer) {
        return new OpenAiWriter(writer.address(), writer.key(), writer.model(), writer.limit());
    }

    /** The models are loaded beside the calls; until then nothing resembles anything. */
    @Bean
    @Lazy
    Paraphrases paraphrases(Meaning meaning, Background background) {
        var english = new EnglishMeaning();
        background.run(meaning::prepare);
        background.run(english::prepare);
        return new InTime(
                new Resembling(language ->
                        switch (language) {
                            case MANDARIN -> meaning.ifLoaded();
                            case ENGLISH -> english.ifLoaded();
                        }),
                LONGEST_LOOK);
    }

    @Bean
    ToldAnswers toldAnswers(JdbcClient jdbc) {
        return new ToldAnswers(jdbc);
    }

    @Bean
    SecondLook secondLook(LibrarySettings settings) {
        return settings.secondLook()
                .<SecondLook>map(it ->
                        new ModelLook(
                                new OpenAiChooser(it.address(), it.key(), it.model(), it.limit())))
                .orElse(SecondLook.NONE);
    }

    @Bean
    PolicyLibrary policyLibrary(
            Library library,
            ToldAnswers told,
            InboxTrouble trouble,
            AuditTrail audit,
            ApplicationEventPublisher events,
            Clock clock) {
        return new PolicyLibrary(library, told, trouble, audit, events, clock);
    }

    @Bean
    QuestionTrials questionTrials(OfficeAnswers answers, Clock clock) {
        return new QuestionTrials(answers, clock);
    }

    @Bean
    LibraryDrafts libraryDrafts(Library library, AuditTrail audit, Clock clock) {
        return new LibraryDrafts(library, audit, clock);
    }

    @Bean
    OfficeReplies officeReplies(Library library, LuceneIndex index, AuditTrail audit, Clock clock) {
        return new OfficeReplies(library, index, audit, clock);
    }

    @Bean
    PolicySources policySources(Library library, Clock clock) {
        return new PolicySources(library, clock);
    }

    @Bean
    LikeQuestions likeQuestions(Meaning meaning, OfficeAnswers answers, Clock clock) {
        return new LikeQuestions(meaning, answers, clock);
    }

    @Bean
    Regions regions(
            JdbcClient jdbc,
            PlatformTransactionManager manager,
            AuditTrail audit,
            LibrarySettings settings) {
        return new Regions(jdbc, manager, audit, Region.of(settings.region()));
    }

    @Bean
    InboxTrouble inboxTrouble(JdbcClient jdbc, PlatformTransactionManager manager) {
        return new InboxTrouble(jdbc, new TransactionTemplate(manager));
    }

    @Bean
    WatchedFolder watchedFolder(
            LibrarySettings settings, Library library, InboxTrouble trouble, Clock clock) {
        return new WatchedFolder(settings.inbox(), library, trouble, clock);
    }

    @Bean
    PolicyQuestions policyQuestions(OfficeAnswers answers, LuceneIndex index) {
        return new PolicyQuestions(answers, Phrases.load(), index::holds);
    }
}
