/** The checks of the standard, one by one, with the texts of the refusals. */
package org.zhengtong.simulator.province.rule;
