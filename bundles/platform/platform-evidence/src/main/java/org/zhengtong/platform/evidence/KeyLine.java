package org.zhengtong.platform.evidence;

import org.zhengtong.platform.signing.VerificationKey;

/** A public key by which signatures of the file can be checked. Whether it is to be trusted, only somebody outside the file can tell. */
public record KeyLine(VerificationKey key) implements EvidenceLine {}
