/** The connector to the provincial rating system. */
package org.zhengtong.connector.province;
