/**
 * What every connector has to prove: extend {@link org.zhengtong.connector.testkit.ConnectorContractTest} and run it
 * against the simulator of the external system.
 */
package org.zhengtong.connector.testkit;
