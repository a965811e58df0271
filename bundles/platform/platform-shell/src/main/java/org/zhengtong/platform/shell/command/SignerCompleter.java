package org.zhengtong.platform.shell.command;

import java.util.List;
import org.apache.karaf.shell.api.action.lifecycle.Reference;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.zhengtong.platform.api.connector.TrustedSigners;
import org.zhengtong.platform.api.connector.TrustedSigners.TrustedSigner;
import org.zhengtong.platform.shell.api.ZtCompleter;

/** Completes names of trusted signers. */
@Service
public final class SignerCompleter extends ZtCompleter {

    @Reference(optional = true)
    private TrustedSigners signers;

    public SignerCompleter() {
        super("trust.read");
    }

    @Override
    protected List<String> ids() {
        return signers == null
                ? List.of()
                : signers.list().stream().map(TrustedSigner::name).toList();
    }
}
