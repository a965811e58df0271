package org.zhengtong.platform.connectors.container;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;

/**
 * Where a bundle says that it comes from. It outlives restarts, and so tells after a crash what is there.
 *
 * @param version digest of the KAR
 * @param name symbolic name of the bundle
 */
record Location(String connector, String version, String name) {

    private static final Pattern FORM = Pattern.compile("connector:([^/]+)/([0-9a-f]{64})/(.+)");

    static Optional<Location> of(Bundle bundle) {
        Matcher form = FORM.matcher(bundle.getLocation());
        return form.matches()
                ? Optional.of(new Location(form.group(1), form.group(2), form.group(3)))
                : Optional.empty();
    }

    /** Who may see the bundle's packages: the other bundles of the same version. Empty for everybody. */
    static String owner(Bundle bundle) {
        return of(bundle)
                .map(location -> location.connector() + "/" + location.version())
                .orElse("");
    }

    boolean isOf(String wantedConnector, String wantedVersion) {
        return connector.equals(wantedConnector) && version.equals(wantedVersion);
    }

    @Override
    public String toString() {
        return "connector:" + connector + "/" + version + "/" + name;
    }
}
