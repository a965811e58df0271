package org.zhengtong.platform.evidence;

/** A line of an evidence file. */
public sealed interface EvidenceLine permits Extent, KeyLine, SealedRecord, Checkpoint {}
