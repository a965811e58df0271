package org.zhengtong.cli.rest;

import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;

/** The server refused. */
public final class RestException extends CliException {

    private static final long serialVersionUID = 1L;

    private final transient Problem problem;

    RestException(Problem problem) {
        super(ExitCode.ofStatus(problem.status()), problem.lines());
        this.problem = problem;
    }

    public Problem problem() {
        return problem;
    }
}
