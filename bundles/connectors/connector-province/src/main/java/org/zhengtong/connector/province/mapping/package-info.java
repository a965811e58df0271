/** From our payloads to the province's fields. */
package org.zhengtong.connector.province.mapping;
