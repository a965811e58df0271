package org.zhengtong.platform.identity.jaas;

import java.util.Map;
import javax.security.auth.login.AppConfigurationEntry;
import javax.security.auth.login.AppConfigurationEntry.LoginModuleControlFlag;
import org.apache.karaf.jaas.boot.ProxyLoginModule;
import org.apache.karaf.jaas.config.JaasRealm;
import org.osgi.framework.BundleContext;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.zhengtong.platform.api.identity.Authentication;

/** The container's own realm {@code karaf}, with our accounts in place of the users in its files. */
@Component
public final class AccountRealm implements JaasRealm {

    private static final String NAME = "karaf";
    private static final int ABOVE_THE_FILES = 100;

    private final AppConfigurationEntry entry;

    @Activate
    public AccountRealm(BundleContext context, @Reference Authentication authentication) {
        this.entry = new AppConfigurationEntry(
                ProxyLoginModule.class.getName(),
                LoginModuleControlFlag.REQUIRED,
                Map.of(
                        ProxyLoginModule.PROPERTY_MODULE,
                        AccountLoginModule.class.getName(),
                        ProxyLoginModule.PROPERTY_BUNDLE,
                        Long.toString(context.getBundle().getBundleId()),
                        AccountLoginModule.AUTHENTICATION,
                        authentication));
    }

    @Override
    public String getName() {
        return NAME;
    }

    @Override
    public int getRank() {
        return ABOVE_THE_FILES;
    }

    @Override
    public AppConfigurationEntry[] getEntries() {
        return new AppConfigurationEntry[] {entry};
    }
}
