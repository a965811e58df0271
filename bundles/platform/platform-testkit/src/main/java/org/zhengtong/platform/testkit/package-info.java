/** Help for tests: both databases, a clock that can be set, and in-memory stand-ins for the platform's services. */
package org.zhengtong.platform.testkit;
