package org.zhengtong.cli.session;

import org.zhengtong.cli.out.OutputFormat;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The options that every command knows. */
public final class GlobalOptions {

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FORMAT",
            defaultValue = "table",
            scope = ScopeType.INHERIT)
    private OutputFormat output = OutputFormat.TABLE;

    @Option(names = "--context", paramLabel = "NAME", defaultValue = "", scope = ScopeType.INHERIT)
    private String context = "";

    @Option(names = "--url", paramLabel = "URL", defaultValue = "", scope = ScopeType.INHERIT)
    private String url = "";

    @Option(
            names = {"-y", "--yes"},
            scope = ScopeType.INHERIT)
    private boolean yes;

    @Option(names = "--no-input", scope = ScopeType.INHERIT)
    private boolean noInput;

    @Option(
            names = {"-v", "--verbose"},
            scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(
            names = {"-h", "--help"},
            usageHelp = true,
            scope = ScopeType.INHERIT)
    private boolean help;

    /** Format of the data on standard output. */
    public OutputFormat output() {
        return output;
    }

    /** Name of the context to use, or empty for the current one. */
    public String context() {
        return context;
    }

    /** Address of the server in the place of the context's, or empty. */
    public String url() {
        return url;
    }

    /** Yes to every question. */
    public boolean yes() {
        return yes;
    }

    /** Never ask. */
    public boolean noInput() {
        return noInput;
    }

    /** Tell more on standard error. */
    public boolean verbose() {
        return verbose;
    }

    boolean help() {
        return help;
    }
}
