package org.zhengtong.platform.identity.personal;

import java.nio.file.Path;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.metatype.annotations.Designate;

/** The key file of this installation, opened once. */
@Component(service = InstallationKey.class, configurationPid = PersonalDataConfig.PID)
@Designate(ocd = PersonalDataConfig.class)
public final class InstallationKey {

    private final PersonalKey key;

    @Activate
    public InstallationKey(@Reference KeyRegister register, BundleContext context, PersonalDataConfig config) {
        this(PersonalKeys.open(new PersonalKeyFile(keyFile(context, config)), register));
    }

    InstallationKey(PersonalKey key) {
        this.key = key;
    }

    private static Path keyFile(BundleContext context, PersonalDataConfig config) {
        return config.key__file().isBlank()
                ? Path.of(context.getProperty("karaf.data"), "keys", "personal-data.key")
                : Path.of(config.key__file());
    }

    PersonalKey key() {
        return key;
    }
}
