/** From a batch of messages to calls, and from answers to outcomes. */
package org.zhengtong.connector.province.delivery;
