package org.zhengtong.platform.web.cxf;

import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.metatype.annotations.AttributeDefinition;
import org.osgi.service.metatype.annotations.Designate;
import org.osgi.service.metatype.annotations.ObjectClassDefinition;

/** How much a request may carry, PID {@code org.zhengtong.platform.web}. */
@Component(service = WebLimits.class, configurationPid = "org.zhengtong.platform.web")
@Designate(ocd = WebLimits.Config.class)
public final class WebLimits {

    private final long bodyBytes;
    private final long uploadBytes;

    @Activate
    public WebLimits(Config config) {
        this(config.max__body__bytes(), config.max__upload__bytes());
    }

    public WebLimits(long bodyBytes, long uploadBytes) {
        this.bodyBytes = bodyBytes;
        this.uploadBytes = uploadBytes;
    }

    /** Of a JSON or XML body. */
    public long bodyBytes() {
        return bodyBytes;
    }

    /** Of an {@code application/octet-stream} body. */
    public long uploadBytes() {
        return uploadBytes;
    }

    /** The keys of the configuration. */
    @ObjectClassDefinition(name = "Zhengtong web interfaces")
    public @interface Config {

        @AttributeDefinition(
                name = "Largest JSON or XML body",
                description = "Bytes; a larger one is answered with 413")
        long max__body__bytes() default 4L * 1024 * 1024;

        @AttributeDefinition(name = "Largest upload", description = "Bytes of an application/octet-stream body")
        long max__upload__bytes() default 64L * 1024 * 1024;
    }
}
