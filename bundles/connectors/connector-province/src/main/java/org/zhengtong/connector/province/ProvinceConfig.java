package org.zhengtong.connector.province;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Configuration of the connector, PID {@code org.zhengtong.connector.province}. Changes apply at once. */
@ObjectClassDefinition(name = "Connector to the provincial rating system")
public @interface ProvinceConfig {

    @AttributeDefinition(
            name = "Address",
            description = "Root address of the province's interface, http or https, without a slash at the end;"
                    + " empty: not configured, messages wait")
    String url() default "";

    @AttributeDefinition(
            name = "Variant",
            description = "Shape of the interface",
            options = {
                @Option(label = "Gateway envelope with SM2", value = "gsp-sm2"),
                @Option(label = "Plain form", value = "form")
            })
    String variant() default "gsp-sm2";

    @AttributeDefinition(name = "Application id", description = "appMark, given by the province (gsp-sm2)")
    String app__mark() default "";

    @AttributeDefinition(
            name = "Application secret",
            description = "appWord, given by the province (gsp-sm2); the dot keeps it out of the service's properties",
            type = AttributeType.PASSWORD)
    String _app__word() default "";

    @AttributeDefinition(
            name = "Public key",
            description = "SM2 public key of the province, 130 hex digits beginning with 04 (gsp-sm2)")
    String public__key() default "";

    @AttributeDefinition(
            name = "Cipher order",
            description = "Order of the parts of an SM2 ciphertext",
            options = {
                @Option(label = "point, digest, text", value = "C1C3C2"),
                @Option(label = "point, text, digest", value = "C1C2C3")
            })
    String cipher__order() default "C1C3C2";

    @AttributeDefinition(
            name = "Cipher encoding",
            description = "Text form of an SM2 ciphertext",
            options = {@Option(label = "hex", value = "hex"), @Option(label = "base64", value = "base64")})
    String cipher__encoding() default "hex";

    @AttributeDefinition(name = "Tenancy", description = "C-Tenancy-Id, 12-digit region code (gsp-sm2)")
    String tenancy__id() default "230000000000";

    @AttributeDefinition(name = "Data source", description = "dataSource: 1 and the province's two digits")
    String data__source() default "123";

    @AttributeDefinition(name = "Province prefix", description = "What the province puts before our case numbers")
    String province__prefix() default "23";

    @AttributeDefinition(
            name = "Region mapping",
            description = "Regions that are reported under another one: beginning of our code = beginning of theirs,"
                    + " separated by commas")
    String region__mapping() default "230671=230600";

    @AttributeDefinition(
            name = "Item type mapping",
            description = "Item types reported as another one: ours = theirs, separated by commas; what the province"
                    + " does not rate becomes 99")
    String task__type__mapping() default "11=20";

    @AttributeDefinition(
            name = "Promise type mapping",
            description = "promiseTime by project type: 1 instant, 2 promised = theirs, separated by commas")
    String promise__type__mapping() default "1=1,2=2";

    @AttributeDefinition(
            name = "Channel mapping",
            description = "pf by rating channel: ours = theirs, separated by commas; 4 and 5 go to the window's"
                    + " operation")
    String channel__mapping() default
            "PC=1,APP=2,MINI_PROGRAM=2,QR=3,WINDOW_EVALUATOR=4,SELF_SERVICE=5,SMS=6,DEFAULT=7,HOTLINE=8";

    @AttributeDefinition(
            name = "National labels",
            description = "Codes that are reported, as ranges separated by commas; other labels stay here")
    String national__labels() default "108-115,207-214,307-314,406-413,510-517";

    @AttributeDefinition(
            name = "Paths",
            description = "Paths below the address that differ from the variant's:"
                    + " submit|online|offline|norm|records = path, separated by commas")
    String paths() default "";

    @AttributeDefinition(
            name = "Reconcile",
            description = "Whether the province says which records it took in on a day; else nothing is compared")
    boolean reconcile() default true;

    @AttributeDefinition(
            name = "System refusals",
            description = "Parts of refusals that mean the system or this configuration, not the record,"
                    + " separated by commas; empty: sign, clock, tenancy, application, headers and cipher")
    String system__refusals() default "";

    @AttributeDefinition(name = "Success value", description = "What \"result\" says on success (form)")
    String form__success() default "1";

    @AttributeDefinition(name = "Time limit to connect", description = "Milliseconds", min = "1")
    int connect__timeout__ms() default 3000;

    @AttributeDefinition(name = "Time limit of a call", description = "Milliseconds, connecting included", min = "1")
    int timeout__ms() default 10000;
}
