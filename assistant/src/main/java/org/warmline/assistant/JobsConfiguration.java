package org.warmline.assistant;

import com.github.kagkarlsson.scheduler.PollingStrategyConfig;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.Jackson3Serializer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerCustomizer;
import com.github.kagkarlsson.scheduler.boot.config.DbSchedulerProperties;
import com.github.kagkarlsson.scheduler.event.ExecutionInterceptor;
import com.github.kagkarlsson.scheduler.serializer.Serializer;
import com.github.kagkarlsson.scheduler.task.TaskInstance;
import java.time.Clock;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;

/**
 * Jobs that survive a crash and run on one node at a time. A room declares its own as beans of type
 * {@code Task}; the timing is in {@code application.yml} under {@code db-scheduler}. A job whose
 * node dies runs again elsewhere, so it must do no harm when it runs twice.
 */
@Configuration(proxyBeanMethods = false)
class JobsConfiguration {

    private static final Logger LOG = LoggerFactory.getLogger(JobsConfiguration.class);

    /** Jobs come due by the clock of the service. */
    @Bean
    com.github.kagkarlsson.scheduler.Clock jobClock(Clock clock) {
        return clock::instant;
    }

    /** What a job remembers outlives the program that wrote it. */
    @Bean
    DbSchedulerCustomizer jobsAsJson() {
        return new DbSchedulerCustomizer() {
            @Override
            public Optional<Serializer> serializer() {
                return Optional.of(new Jackson3Serializer());
            }
        };
    }

    /** Only PostgreSQL can lock what it reads and return it in one statement. */
    @Bean
    static BeanPostProcessor pollingOfThisDatabase(Environment environment) {
        var url = environment.getProperty("spring.datasource.url", "");
        return new BeanPostProcessor() {
            @Override
            public Object postProcessAfterInitialization(Object bean, String name) {
                if (bean instanceof DbSchedulerProperties jobs && url.startsWith("jdbc:postgres")) {
                    jobs.setPollingStrategy(PollingStrategyConfig.Type.LOCK_AND_FETCH);
                    jobs.setPollingStrategyLowerLimitFractionOfThreads(0.5);
                    jobs.setPollingStrategyUpperLimitFractionOfThreads(1);
                }
                return bean;
            }
        };
    }

    /** Says which job failed and how, but not with which words: they may be personal. */
    @Bean
    ExecutionInterceptor failedJobs() {
        return (job, context, chain) -> {
            try {
                return chain.proceed(job, context);
            } catch (RuntimeException failure) {
                LOG.error("job {} failed: {}", name(job), failure.getClass().getName());
                throw failure;
            }
        };
    }

    private static String name(TaskInstance<?> job) {
        return job.getTaskName() + " " + job.getId();
    }
}
