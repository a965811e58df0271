/** Runs the jobs of all bundles by their schedules, each at most once at a time in the whole installation. */
package org.zhengtong.platform.jobs;
