package org.zhengtong.platform.api.notify;

import java.util.List;
import org.osgi.annotation.versioning.ProviderType;

/** The texts of messages to people. Needs {@code notice.read}, to change {@code notice.edit}. */
@ProviderType
public interface Templates {

    /** By code. */
    List<Template> list();

    /** @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found} */
    Template get(String code);

    /**
     * Changes the texts of a template. Audited.
     *
     * @throws org.zhengtong.platform.api.refusal.RefusedException {@code not_found}; {@code required}, {@code too_long};
     *     {@code variable_unknown} if a text asks for a variable that the template does not have
     */
    Template change(String code, String title, String text);

    /**
     * A template. In the texts {@code {name}} stands for the value of a variable.
     *
     * @param variables names of all there are
     */
    record Template(String code, String title, String text, List<String> variables) {
        public Template {
            variables = List.copyOf(variables);
        }
    }
}
