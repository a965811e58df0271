/** A call and its answer, free of any server's types, and a small server for use without a container. */
package org.zhengtong.simulator.province.http;
