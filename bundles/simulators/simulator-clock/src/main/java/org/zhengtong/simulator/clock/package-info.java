/** Moves the business clock of the sandbox. */
package org.zhengtong.simulator.clock;
