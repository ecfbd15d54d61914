package org.warmline.assistant;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration;
import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.test.context.ConfigDataApplicationContextInitializer;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

abstract class JobsContract {

    private final Instant now = Instant.now(Clock.systemUTC());

    private final CountDownLatch ran = new CountDownLatch(1);
    private final OneTimeTask<Void> job =
            Tasks.oneTime("test.run").execute((instance, context) -> ran.countDown());

    /** A fresh, migrated one. */
    abstract DataSource database();

    abstract String url();

    @Test
    void aJobOfANodeThatDiedRunsElsewhereWithinTwentySeconds() {
        var database = database();
        var beat = now.minus(Duration.ofSeconds(13));
        JdbcClient.create(database)
                .sql(
                        """
                        insert into scheduled_tasks (task_name, task_instance, execution_time,
                            picked, picked_by, last_heartbeat, version)
                        values ('test.run', 'one', :beat, true, 'dead', :beat, 1)
                        """)
                .param("beat", beat.atOffset(ZoneOffset.UTC))
                .update();

        service(database).run(context -> assertThat(ran.await(8, TimeUnit.SECONDS)).isTrue());
    }

    @Test
    void aJobThatIsScheduledInATransactionGoesBackWithIt() {
        var database = database();

        service(database)
                .run(context -> {
                    var scheduler = context.getBean(Scheduler.class);
                    new TransactionTemplate(new JdbcTransactionManager(database))
                            .executeWithoutResult(transaction -> {
                                scheduler.schedule(
                                        job.instance("one"), now.plus(Duration.ofDays(1)));
                                transaction.setRollbackOnly();
                            });

                    assertThat(scheduler.getScheduledExecutions()).isEmpty();
                });
    }

    private ApplicationContextRunner service(DataSource database) {
        return new ApplicationContextRunner()
                .withInitializer(new ConfigDataApplicationContextInitializer())
                .withPropertyValues("spring.datasource.url=" + url())
                .withBean(DataSource.class, () -> database)
                .withBean(Clock.class, Clock::systemUTC)
                .withBean("job", OneTimeTask.class, () -> job)
                .withUserConfiguration(JobsConfiguration.class)
                .withConfiguration(AutoConfigurations.of(DbSchedulerAutoConfiguration.class));
    }
}
