package org.zhengtong.platform.connectors.testing;

/** Descriptions of settings as bnd writes them. */
public final class Metatype {

    public static final String PID = "org.sample";

    private Metatype() {}

    /** A connector with an address, a secret, a limit and a choice. */
    public static Jar described(String version) {
        return Jar.connector("sample", version)
                .file("OSGI-INF/metatype/org.sample.Config.xml", xml(".word", "1"))
                .file("OSGI-INF/l10n/sample.properties", "url=对方地址\n");
    }

    /** The same, with another smallest limit. */
    public static Jar described(String version, String minLimit) {
        return Jar.connector("sample", version).file("OSGI-INF/metatype/org.sample.Config.xml", xml(".word", minLimit));
    }

    /** Its secret would be seen among the properties of its service. */
    public static Jar careless(String version) {
        return Jar.connector("sample", version).file("OSGI-INF/metatype/org.sample.Config.xml", xml("word", "1"));
    }

    private static String xml(String secret, String minLimit) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <metatype:MetaData xmlns:metatype="http://www.osgi.org/xmlns/metatype/v1.4.0" localization="OSGI-INF/l10n/sample">
                  <OCD id="org.sample.Config" name="Sample">
                    <AD id="url" type="String" default="" required="true" cardinality="0" name="%%url" description="Root address"/>
                    <AD id="%s" type="Password" default="" required="true" cardinality="0" name="Word"/>
                    <AD id="limit_ms" type="Integer" default="3000" min="%s" max="60000" required="true" cardinality="0" name="Limit (ms)"/>
                    <AD id="mapping" type="String" default="1=1\\,2=2" required="true" cardinality="0" name="Mapping"/>
                    <AD id="tags" type="String" default="" required="false" cardinality="9" name="Tags"/>
                    <AD id="variant" type="String" default="a" required="true" cardinality="0" name="Variant">
                      <Option label="The first" value="a"/>
                      <Option label="The second" value="b"/>
                    </AD>
                  </OCD>
                  <Designate pid="org.sample">
                    <Object ocdref="org.sample.Config"/>
                  </Designate>
                </metatype:MetaData>
                """.formatted(secret, minLimit);
    }
}
