/** Transactions of the one data source, shared by plain SQL and JPA. */
package org.zhengtong.platform.data;
