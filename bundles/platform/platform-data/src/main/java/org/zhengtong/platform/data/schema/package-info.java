/** Brings the schema of each bundle up to date. */
package org.zhengtong.platform.data.schema;
