package org.zhengtong.cli.connector;

import com.fasterxml.jackson.databind.node.ArrayNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.zhengtong.cli.command.Verb;
import org.zhengtong.cli.out.Json;
import org.zhengtong.cli.out.View;
import org.zhengtong.cli.project.ConnectorKit;
import org.zhengtong.cli.project.ConnectorProject;
import org.zhengtong.cli.project.ProjectNames;
import org.zhengtong.cli.runtime.CliException;
import org.zhengtong.cli.runtime.ExitCode;
import org.zhengtong.cli.runtime.FileFailures;
import org.zhengtong.cli.runtime.Messages;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code zt connector new NAME}: a project that builds, passes the contract test and can be installed, to begin from. */
@Command(name = "new")
public final class ConnectorNew extends Verb {

    private static final View VIEW = View.of("file", "purpose");

    @Parameters(paramLabel = "NAME")
    private String name = "";

    @Option(names = "--package", paramLabel = "PACKAGE")
    private Optional<String> packageName = Optional.empty();

    @Option(names = "--out", paramLabel = "DIR")
    private Optional<Path> out = Optional.empty();

    @Option(names = "--repository", paramLabel = "DIR")
    private Optional<Path> repository = Optional.empty();

    ConnectorNew(Session session) {
        super(session);
    }

    @Override
    protected ExitCode run() {
        ProjectNames names = names();
        Path folder = out.orElseGet(() -> Path.of(names.artifact()));
        if (Files.exists(folder)) {
            throw CliException.of(ExitCode.CONFLICT, "connector.new.exists", folder);
        }
        Path kit = repository.orElseGet(
                () -> session().environment().userHome().resolve(".m2").resolve("repository"));
        ConnectorProject project = new ConnectorProject(names);
        write(folder, project::writeTo);
        write(kit, ConnectorKit::installTo);
        print(project);
        session().terminal().notice("connector.new.kit", ConnectorKit.version(), kit);
        session().terminal().notice("connector.new.next", folder, names.artifact());
        return ExitCode.DONE;
    }

    private ProjectNames names() {
        if (!ProjectNames.isName(name)) {
            throw CliException.of(ExitCode.USAGE, "connector.new.name", name);
        }
        String wanted = packageName.orElseGet(() -> ProjectNames.defaultPackage(name));
        if (!ProjectNames.isPackage(wanted)) {
            throw CliException.of(ExitCode.USAGE, "connector.new.package", wanted);
        }
        return new ProjectNames(name, wanted);
    }

    private static void write(Path folder, Writing writing) {
        try {
            writing.to(folder);
        } catch (IOException e) {
            throw FileFailures.unwritable(folder, e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void to(Path folder) throws IOException;
    }

    private void print(ConnectorProject project) {
        ArrayNode files = Json.array();
        for (ConnectorProject.Part part : project.parts()) {
            files.addObject()
                    .put("file", part.path())
                    .put("purpose", Messages.text("connector.new.file." + part.original()));
        }
        session().printer().list(VIEW, Json.list(files));
    }
}
