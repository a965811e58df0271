package org.zhengtong.platform.shell.command;

import java.nio.file.Path;
import org.apache.karaf.shell.api.action.Completion;
import org.apache.karaf.shell.api.action.Option;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.support.completers.FileCompleter;
import org.zhengtong.platform.api.connector.ConnectorLifecycle;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Choice;
import org.zhengtong.platform.api.connector.ConnectorLifecycle.Undertaking;
import org.zhengtong.platform.api.connector.KarUploads;

/** A command that makes something of a KAR on the server. Its signature is in a file beside it that ends in {@code .sig}. */
abstract class KarCommand extends ChangeCommand {

    @Option(name = "--signature", description = "File with the SM2 signature; FILE.sig if left out")
    @Completion(FileCompleter.class)
    private String signature = "";

    @Option(name = "--allow-unsigned", description = "Take it though nobody who is trusted signed it")
    private boolean allowUnsigned;

    @Option(name = "--without-probe", description = "Keep it though its system does not answer")
    private boolean withoutProbe;

    @Option(name = "--dry-run", description = "Only show the plan")
    private boolean dryRun;

    @Reference(optional = true)
    private ConnectorLifecycle lifecycle;

    @Reference(optional = true)
    private KarUploads uploads;

    /** The KAR on the server. */
    protected abstract String file();

    /** What is made of the KAR. */
    protected abstract Undertaking undertake(ConnectorLifecycle present, Choice kar, boolean onlyPlan);

    @Override
    protected void run() {
        Path signed = Path.of(signature.isEmpty() ? file() + ".sig" : signature);
        Choice choice = new Choice(
                present(uploads).take(Path.of(file())).id(),
                ServerFiles.base64IfPresent(signed),
                allowUnsigned,
                withoutProbe);
        follow(present(lifecycle), undertake(present(lifecycle), choice, dryRun));
    }
}
