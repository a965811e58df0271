/** A faithful stand-in for the provincial rating system. */
package org.zhengtong.simulator.province;
