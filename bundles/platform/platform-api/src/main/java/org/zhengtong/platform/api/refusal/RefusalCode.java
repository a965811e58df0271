package org.zhengtong.platform.api.refusal;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * A stable code for one reason to refuse. Implemented by an enum of each API package; beside the enum lies
 * {@code <EnumName>.properties} (UTF-8, Chinese) with one text per constant, in the syntax of {@link MessageFormat}.
 */
public interface RefusalCode {

    /** Name of the enum constant. */
    String name();

    RefusalKind kind();

    /** The code as it stands in problem documents and SOAP faults: lower case with underscores. */
    default String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The text for people. {@code {0}} is the first argument. */
    default String text(Object... arguments) {
        Class<?> type = ((Enum<?>) this).getDeclaringClass();
        ResourceBundle texts = ResourceBundle.getBundle(type.getName(), Locale.ROOT, type.getClassLoader());
        return new MessageFormat(texts.getString(name()), Locale.CHINA).format(arguments);
    }
}
