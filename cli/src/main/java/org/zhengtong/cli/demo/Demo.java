package org.zhengtong.cli.demo;

import java.time.Duration;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.local.LocalCity;
import org.zhengtong.cli.local.UpOptions;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** {@code zt demo}: a city on this machine, and a day of it. */
@Command(name = "demo")
public final class Demo extends Verb {

    @Mixin
    private final UpOptions options = new UpOptions();

    @Option(names = "--delivery-timeout", paramLabel = "SECONDS", defaultValue = "180")
    private long deliveryTimeoutSeconds;

    Demo(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        try {
            DemoCity city = new DemoCity(session(), new LocalCity(session(), options).ensureUp(true));
            return new DemoDay(city, Duration.ofSeconds(deliveryTimeoutSeconds)).play();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw CliException.of(ExitCode.REFUSED, "interrupted").causedBy(e);
        }
    }
}
