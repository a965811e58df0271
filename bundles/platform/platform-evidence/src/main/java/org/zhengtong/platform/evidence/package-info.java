/** The chain of the audit log, its signed checkpoints, and the file in which both leave the system ({@code docs/evidence.md}). */
@Export
@Version("1.0.0")
package org.zhengtong.platform.evidence;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
