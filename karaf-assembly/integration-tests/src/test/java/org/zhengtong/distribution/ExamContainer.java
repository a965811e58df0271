package org.zhengtong.distribution;

import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOption;
import static org.ops4j.pax.exam.OptionUtils.combine;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.doNotModifyLogConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.editConfigurationFilePut;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.karafDistributionConfiguration;
import static org.ops4j.pax.exam.karaf.options.KarafDistributionOption.keepRuntimeFolder;

import java.io.File;
import org.ops4j.pax.exam.Option;

/** The distribution as the tests inside the container get it: unpacked afresh, with ports of its own, offline. */
final class ExamContainer {

    static final String CONNECTOR_KAR = "connector.kar";

    private ExamContainer() {}

    static Option[] options(Option... more) {
        Option[] basics = {
            karafDistributionConfiguration()
                    .frameworkUrl(new File(System.getProperty("distribution.archive"))
                            .toURI()
                            .toString())
                    .name("zhengtong")
                    .unpackDirectory(new File(System.getProperty("work.directory")))
                    .useDeployFolder(false)
                    .runEmbedded(false),
            keepRuntimeFolder(),
            doNotModifyLogConfiguration(),
            vmOption("-Xmx1g"),
            vmOption("-Duser.timezone=Asia/Shanghai"),
            vmOption("-Dfile.encoding=UTF-8"),
            systemProperty(CONNECTOR_KAR).value(System.getProperty(CONNECTOR_KAR)),
            port("org.ops4j.pax.web", "org.osgi.service.http.port"),
            port("org.apache.karaf.shell", "sshPort"),
            // where the bundles of the test machinery are
            put(
                    "org.ops4j.pax.url.mvn",
                    "org.ops4j.pax.url.mvn.localRepository",
                    System.getProperty("maven.repository")),
        };
        return combine(basics, more);
    }

    static Option put(String pid, String key, String value) {
        return editConfigurationFilePut("etc/" + pid + ".cfg", key, value);
    }

    private static Option port(String pid, String key) {
        return put(pid, key, String.valueOf(Ports.free()));
    }
}
