/** Faults and views for people and tests; reachable from this machine only. */
package org.zhengtong.simulator.province.control;
