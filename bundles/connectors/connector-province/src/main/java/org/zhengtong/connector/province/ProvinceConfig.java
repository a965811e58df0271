package org.zhengtong.connector.province;

import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.AttributeType;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;
import org.osgi.service.metatype.annotations.Option;

/** Configuration of the connector, PID {@code org.zhengtong.connector.province}. Changes apply at once. */
@ObjectClassDefinition(name = "%name", localization = "OSGI-INF/l10n/province")
public @interface ProvinceConfig {

    @AttributeDefinition(name = "%url", description = "%url.help")
    String url() default "";

    @AttributeDefinition(
            name = "%variant",
            description = "%variant.help",
            options = {
                @Option(label = "%variant.gsp-sm2", value = "gsp-sm2"),
                @Option(label = "%variant.form", value = "form")
            })
    String variant() default "gsp-sm2";

    @AttributeDefinition(name = "%app_mark", description = "%app_mark.help")
    String app__mark() default "";

    @AttributeDefinition(name = "%app_word", description = "%app_word.help", type = AttributeType.PASSWORD)
    String _app__word() default "";

    @AttributeDefinition(name = "%public_key", description = "%public_key.help")
    String public__key() default "";

    @AttributeDefinition(
            name = "%cipher_order",
            description = "%cipher_order.help",
            options = {
                @Option(label = "%cipher_order.C1C3C2", value = "C1C3C2"),
                @Option(label = "%cipher_order.C1C2C3", value = "C1C2C3")
            })
    String cipher__order() default "C1C3C2";

    @AttributeDefinition(
            name = "%cipher_encoding",
            description = "%cipher_encoding.help",
            options = {
                @Option(label = "%cipher_encoding.hex", value = "hex"),
                @Option(label = "%cipher_encoding.base64", value = "base64")
            })
    String cipher__encoding() default "hex";

    @AttributeDefinition(name = "%tenancy_id", description = "%tenancy_id.help")
    String tenancy__id() default "230000000000";

    @AttributeDefinition(name = "%data_source", description = "%data_source.help")
    String data__source() default "123";

    @AttributeDefinition(name = "%province_prefix", description = "%province_prefix.help")
    String province__prefix() default "23";

    @AttributeDefinition(name = "%region_mapping", description = "%region_mapping.help")
    String region__mapping() default "230671=230600";

    @AttributeDefinition(name = "%task_type_mapping", description = "%task_type_mapping.help")
    String task__type__mapping() default "11=20";

    @AttributeDefinition(name = "%promise_type_mapping", description = "%promise_type_mapping.help")
    String promise__type__mapping() default "1=1,2=2";

    @AttributeDefinition(name = "%channel_mapping", description = "%channel_mapping.help")
    String channel__mapping() default
            "PC=1,APP=2,MINI_PROGRAM=2,QR=3,WINDOW_EVALUATOR=4,SELF_SERVICE=5,SMS=6,DEFAULT=7,HOTLINE=8";

    @AttributeDefinition(name = "%national_labels", description = "%national_labels.help")
    String national__labels() default "108-115,207-214,307-314,406-413,510-517";

    @AttributeDefinition(name = "%paths", description = "%paths.help")
    String paths() default "";

    @AttributeDefinition(name = "%reconcile", description = "%reconcile.help")
    boolean reconcile() default true;

    @AttributeDefinition(name = "%system_refusals", description = "%system_refusals.help")
    String system__refusals() default "";

    @AttributeDefinition(name = "%form_success", description = "%form_success.help")
    String form__success() default "1";

    @AttributeDefinition(name = "%connect_timeout_ms", description = "%connect_timeout_ms.help", min = "1")
    int connect__timeout__ms() default 3000;

    @AttributeDefinition(name = "%timeout_ms", description = "%timeout_ms.help", min = "1")
    int timeout__ms() default 10000;
}
