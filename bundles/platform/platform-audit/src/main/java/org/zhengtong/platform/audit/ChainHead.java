package org.zhengtong.platform.audit;

/**
 * The end of the chain.
 *
 * @param chainNo number of the last link, 0 before the first
 * @param hash its hash, or {@link Seal#START}
 * @param lastSeq highest sequence number that was looked at; of those below only what lies in a {@link Gap} may still come
 */
public record ChainHead(long chainNo, String hash, long lastSeq) {
    static final ChainHead EMPTY = new ChainHead(0, Seal.START, 0);
}
