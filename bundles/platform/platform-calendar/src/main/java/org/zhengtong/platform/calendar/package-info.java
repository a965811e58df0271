/** The work calendar and the business clock. */
package org.zhengtong.platform.calendar;
