package org.zhengtong.platform.health.check;

import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.felix.hc.api.HealthCheck;
import org.apache.felix.hc.api.Result;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** Whether there is room left where the data are. */
@Component(
        configurationPid = "org.zhengtong.platform.health.disk",
        property = {HealthCheck.NAME + "=disk", HealthCheck.TAGS + "=serving", HealthCheck.TAGS + "=zhengtong"})
@Designate(ocd = DiskCheck.Config.class)
public final class DiskCheck implements HealthCheck {

    private static final long MIB = 1024 * 1024;

    private final Path folder;
    private final long warnMib;
    private final long criticalMib;

    @Activate
    public DiskCheck(BundleContext context, Config config) {
        this(Path.of(context.getProperty("karaf.data")), config.warn__mib(), config.critical__mib());
    }

    DiskCheck(Path folder, long warnMib, long criticalMib) {
        this.folder = folder;
        this.warnMib = warnMib;
        this.criticalMib = criticalMib;
    }

    @Override
    public Result execute() {
        try {
            FileStore store = Files.getFileStore(folder);
            return judge(store.getUsableSpace() / MIB, store.isReadOnly());
        } catch (IOException e) {
            return new Findings().critical("disk.away", folder, e.getMessage()).result();
        }
    }

    private Result judge(long freeMib, boolean readOnly) {
        Findings findings = new Findings();
        if (readOnly || freeMib < criticalMib) {
            return findings.critical("disk.full", folder, freeMib).result();
        }
        return freeMib < warnMib
                ? findings.warn("disk.full", folder, freeMib).result()
                : findings.ok("disk.ok", freeMib).result();
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Health: disk")
    public @interface Config {

        @AttributeDefinition(
                name = "warn_mib",
                description = "MiB free in the data folder, below which that is a warning")
        long warn__mib() default 5 * 1024;

        @AttributeDefinition(name = "critical_mib", description = "MiB free, below which it is critical")
        long critical__mib() default 512;
    }
}
