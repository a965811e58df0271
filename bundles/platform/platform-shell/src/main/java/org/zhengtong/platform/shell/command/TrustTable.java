package org.zhengtong.platform.shell.command;

import java.util.List;
import org.zhengtong.platform.api.connector.TrustedSigners.TrustedSigner;
import org.zhengtong.platform.shell.api.Table;

/** How trusted signers are shown. */
final class TrustTable {

    private TrustTable() {}

    static Table<TrustedSigner> of(List<TrustedSigner> signers) {
        return columns(Table.of(signers));
    }

    static Table<TrustedSigner> of(TrustedSigner signer) {
        return columns(Table.ofOne(signer));
    }

    private static Table<TrustedSigner> columns(Table<TrustedSigner> table) {
        return table.column("name", TrustedSigner::name)
                .column("keyId", TrustedSigner::keyId)
                .column("notBefore", TrustedSigner::notBefore)
                .column("notAfter", TrustedSigner::notAfter)
                .column("addedAt", TrustedSigner::addedAt)
                .column("caller", TrustedSigner::caller);
    }
}
