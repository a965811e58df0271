/** What the rating subsystem does, one class per use case; the ports it needs as interfaces. */
package org.zhengtong.rating.app;
