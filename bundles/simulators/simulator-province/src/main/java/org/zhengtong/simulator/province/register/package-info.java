/** What the province holds: an append-only journal and the index over it. */
package org.zhengtong.simulator.province.register;
