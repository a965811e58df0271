package org.zhengtong.cli.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.zhengtong.cli.runtime.FileFailures;

/** What {@code zt up} changes in the configuration of a container. */
final class HomeConfig {

    private static final String SANDBOX = "zt-sandbox";
    private static final String DEPLOYED_SANDBOX = """
            <?xml version="1.0" encoding="UTF-8"?>
            <features name="zt-sandbox-here" xmlns="http://karaf.apache.org/xmlns/features/v1.6.0">
              <feature name="zt-sandbox-here" version="1.0.0" install="auto">
                <feature>zt-sandbox</feature>
              </feature>
            </features>
            """;

    private final Home home;

    HomeConfig(Home home) {
        this.home = home;
    }

    int httpPort() {
        return port(web(), "org.osgi.service.http.port", 8181);
    }

    void httpPort(int port) {
        web().set("org.osgi.service.http.port", Integer.toString(port));
    }

    int sshPort() {
        return port(ssh(), "sshPort", 8101);
    }

    void sshPort(int port) {
        ssh().set("sshPort", Integer.toString(port));
    }

    /** Adds the simulators: to the features of the first start, or of one that has run, as a feature to deploy. */
    void addSandbox() {
        if (!home.hasRun()) {
            new ConfigFile(home.etc().resolve("org.apache.karaf.features.cfg")).append("featuresBoot", SANDBOX);
            return;
        }
        Path deployed = home.folder().resolve("deploy/zt-sandbox-here.xml");
        try {
            Files.writeString(deployed, DEPLOYED_SANDBOX);
        } catch (IOException e) {
            throw FileFailures.unwritable(deployed, e);
        }
    }

    private ConfigFile web() {
        return new ConfigFile(home.etc().resolve("org.ops4j.pax.web.cfg"));
    }

    private ConfigFile ssh() {
        return new ConfigFile(home.etc().resolve("org.apache.karaf.shell.cfg"));
    }

    private static int port(ConfigFile file, String key, int otherwise) {
        return file.get(key)
                .filter(text -> text.matches("[0-9]{1,5}"))
                .map(Integer::valueOf)
                .orElse(otherwise);
    }
}
