package org.zhengtong.platform.jobs;

import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.UUID;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Deactivate;
import org.osgi.service.metatype.annotations.Designate;
import org.quartz.CronScheduleBuilder;
import org.quartz.JobBuilder;
import org.quartz.JobDataMap;
import org.quartz.JobDetail;
import org.quartz.JobExecutionContext;
import org.quartz.JobKey;
import org.quartz.Scheduler;
import org.quartz.SchedulerException;
import org.quartz.SimpleScheduleBuilder;
import org.quartz.Trigger;
import org.quartz.TriggerBuilder;
import org.quartz.impl.StdSchedulerFactory;

/** Calls back when jobs are due in this node. Knows nothing of other nodes. */
@Component(service = JobTimer.class, configurationPid = JobsConfig.PID)
@Designate(ocd = JobsConfig.class)
public final class JobTimer {

    private static final String WORK = "work";
    private static final int CATCH_UP_MINUTES = 5;

    private final Scheduler scheduler;

    /** @throws SchedulerException if Quartz does not start */
    @Activate
    public JobTimer(JobsConfig config) throws SchedulerException {
        this(config.threads());
    }

    JobTimer(int threads) throws SchedulerException {
        scheduler = new StdSchedulerFactory(properties(threads)).getScheduler();
        scheduler.start();
    }

    private static Properties properties(int threads) {
        Properties properties = new Properties();
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_INSTANCE_NAME, "zhengtong-jobs-" + UUID.randomUUID());
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_THREAD_NAME, "zhengtong-jobs");
        properties.setProperty(StdSchedulerFactory.PROP_SCHED_MAKE_SCHEDULER_THREAD_DAEMON, "true");
        properties.setProperty(StdSchedulerFactory.PROP_THREAD_POOL_CLASS, "org.quartz.simpl.SimpleThreadPool");
        properties.setProperty("org.quartz.threadPool.threadCount", Integer.toString(threads));
        properties.setProperty("org.quartz.threadPool.threadNamePrefix", "zhengtong-job");
        properties.setProperty("org.quartz.threadPool.makeThreadsDaemons", "true");
        return properties;
    }

    @Deactivate
    void close() throws SchedulerException {
        scheduler.shutdown(false);
    }

    /**
     * Calls {@code work} whenever the schedule says, and besides at once and every few minutes, for what was missed.
     * Replaces what had this name.
     */
    void start(String name, JobSchedule schedule, Runnable work) throws SchedulerException {
        JobDetail detail = JobBuilder.newJob(Due.class)
                .withIdentity(name)
                .usingJobData(new JobDataMap(Map.of(WORK, work)))
                .build();
        Trigger due = TriggerBuilder.newTrigger()
                .withSchedule(CronScheduleBuilder.cronSchedule(schedule.expression()))
                .build();
        Trigger missed = TriggerBuilder.newTrigger()
                .withSchedule(SimpleScheduleBuilder.repeatMinutelyForever(CATCH_UP_MINUTES))
                .build();
        scheduler.scheduleJob(detail, Set.of(due, missed), true);
    }

    void stop(String name) throws SchedulerException {
        scheduler.deleteJob(JobKey.jobKey(name));
    }

    /** What Quartz calls. */
    public static final class Due implements org.quartz.Job {
        @Override
        public void execute(JobExecutionContext context) {
            ((Runnable) context.getJobDetail().getJobDataMap().get(WORK)).run();
        }
    }
}
