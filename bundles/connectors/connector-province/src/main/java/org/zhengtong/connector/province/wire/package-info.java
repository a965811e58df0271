/** How the province is spoken to: one class per variant of its interface. */
package org.zhengtong.connector.province.wire;
