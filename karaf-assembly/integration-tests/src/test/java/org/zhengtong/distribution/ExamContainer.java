package org.zhengtong.distribution;

import static org.ops4j.pax.exam.CoreOptions.systemProperty;
import static org.ops4j.pax.exam.CoreOptions.vmOptions;
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
    static final String SAMPLE_KAR = "sample.kar";
    static final String VERSION = "zhengtong.version";

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
            asBinKarafDoes(System.getProperty("karaf.version")),
            vmOptions("-Xmx1g", "-XX:TieredStopAtLevel=1", "-Duser.timezone=Asia/Shanghai", "-Dfile.encoding=UTF-8"),
            systemProperty(CONNECTOR_KAR).value(System.getProperty(CONNECTOR_KAR)),
            systemProperty(SAMPLE_KAR).value(System.getProperty(SAMPLE_KAR)),
            systemProperty(VERSION).value(System.getProperty(VERSION)),
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

    private static Option asBinKarafDoes(String version) {
        return vmOptions(
                "--add-reads=java.xml=java.logging",
                "--add-exports=java.base/org.apache.karaf.specs.locator=java.xml,ALL-UNNAMED",
                "--patch-module",
                "java.base=lib/endorsed/org.apache.karaf.specs.locator-" + version + ".jar",
                "--patch-module",
                "java.xml=lib/endorsed/org.apache.karaf.specs.java.xml-" + version + ".jar",
                "--add-opens=java.base/java.security=ALL-UNNAMED",
                "--add-opens=java.base/java.net=ALL-UNNAMED",
                "--add-opens=java.base/java.lang=ALL-UNNAMED",
                "--add-opens=java.base/java.util=ALL-UNNAMED",
                "--add-opens=java.naming/javax.naming.spi=ALL-UNNAMED",
                "--add-opens=java.rmi/sun.rmi.transport.tcp=ALL-UNNAMED",
                "-classpath",
                "lib/jdk9plus/*" + File.pathSeparator + "lib/boot/*");
    }
}
