/** The province's interface in its two variants. */
package org.zhengtong.simulator.province.api;
