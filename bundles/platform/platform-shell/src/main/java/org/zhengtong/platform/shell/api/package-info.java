/** What the shell commands of every subsystem are built on. */
@Export
@Version("1.0.0")
package org.zhengtong.platform.shell.api;

import org.osgi.annotation.bundle.Export;
import org.osgi.annotation.versioning.Version;
