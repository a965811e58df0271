package org.zhengtong.cli.project;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import javax.lang.model.SourceVersion;

/**
 * What a new connector is called.
 *
 * @param name of the connector: lower case letters, digits and hyphens
 * @param packageName of its classes, also the PID of its configuration
 */
public record ProjectNames(String name, String packageName) {

    private static final Pattern NAME = Pattern.compile("(?=.{1,40}$)[a-z][a-z0-9]*(-[a-z0-9]+)*");
    private static final Pattern SAMPLE =
            Pattern.compile("org[.]zhengtong[.]connector[.]sample|connector-sample|Sample|sample");
    private static final String SAMPLE_FOLDER = "org/zhengtong/connector/sample";

    /** In a package beside ours. */
    public static String defaultPackage(String name) {
        return "org.zhengtong.connector." + name.replace("-", "");
    }

    public static boolean isName(String text) {
        return NAME.matcher(text).matches();
    }

    public static boolean isPackage(String text) {
        return text.contains(".") && text.equals(text.toLowerCase(Locale.ROOT)) && SourceVersion.isName(text);
    }

    /** Name of the artifact, and of the folder. */
    public String artifact() {
        return "connector-" + name;
    }

    /** A text of the sample, about this connector. */
    String rename(String text) {
        Map<String, String> names = Map.of(
                "org.zhengtong.connector.sample",
                packageName,
                "connector-sample",
                artifact(),
                "Sample",
                prefix(),
                "sample",
                name);
        return SAMPLE.matcher(text).replaceAll(found -> Matcher.quoteReplacement(names.get(found.group())));
    }

    /** A path of the sample, in this connector. */
    String renamePath(String path) {
        return path.replace(SAMPLE_FOLDER, packageName.replace('.', '/')).replace("Sample", prefix());
    }

    /** What the names of its classes begin with. */
    private String prefix() {
        return Arrays.stream(name.split("-"))
                .map(word -> word.substring(0, 1).toUpperCase(Locale.ROOT) + word.substring(1))
                .collect(Collectors.joining());
    }
}
