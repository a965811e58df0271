/** SM2 and SM3 as the province uses them. */
package org.zhengtong.connector.province.crypto;
