package org.zhengtong.cli.session;

import java.util.List;
import org.zhengtong.cli.out.OutputFormat;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.ScopeType;

/** The options that every command knows. Built by hand: annotations would have to be read at every start. */
public final class GlobalOptions {

    private final OptionSpec output = option(OutputFormat.class, OutputFormat.TABLE, "-o", "--output")
            .paramLabel("FORMAT")
            .completionCandidates(List.of("table", "wide", "json", "yaml", "csv"))
            .build();
    private final OptionSpec context =
            option(String.class, "", "--context").paramLabel("NAME").build();
    private final OptionSpec url =
            option(String.class, "", "--url").paramLabel("URL").build();
    private final OptionSpec yes = option(boolean.class, false, "-y", "--yes").build();
    private final OptionSpec noInput =
            option(boolean.class, false, "--no-input").build();
    private final OptionSpec verbose =
            option(boolean.class, false, "-v", "--verbose").build();
    private final OptionSpec help =
            option(boolean.class, false, "-h", "--help").usageHelp(true).build();

    /** To the root; its commands inherit them. */
    public void addTo(CommandSpec root) {
        List.of(output, context, url, yes, noInput, verbose, help).forEach(root::addOption);
    }

    /** Format of the data on standard output. */
    public OutputFormat output() {
        return output.getValue();
    }

    /** Name of the context to use, or empty for the current one. */
    public String context() {
        return context.getValue();
    }

    /** Address of the server in the place of the context's, or empty. */
    public String url() {
        return url.getValue();
    }

    /** Yes to every question. */
    public boolean yes() {
        return yes.getValue();
    }

    /** Never ask. */
    public boolean noInput() {
        return noInput.getValue();
    }

    /** Tell more on standard error. */
    public boolean verbose() {
        return verbose.getValue();
    }

    private static OptionSpec.Builder option(Class<?> type, Object initial, String... names) {
        return OptionSpec.builder(names).type(type).initialValue(initial).scopeType(ScopeType.INHERIT);
    }
}
