package org.zhengtong.platform.data;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.Set;

/**
 * A transaction's connection as it is lent to EclipseLink: whoever holds it can neither end the transaction nor close
 * the connection, for that is up to {@link JdbcTransactions} alone.
 */
final class SharedConnection implements InvocationHandler {

    private static final Set<String> WITHOUT_EFFECT =
            Set.of("commit", "close", "abort", "setAutoCommit", "setReadOnly", "setTransactionIsolation");

    private final Connection connection;

    private SharedConnection(Connection connection) {
        this.connection = connection;
    }

    static Connection of(Connection connection) {
        return (Connection) Proxy.newProxyInstance(
                SharedConnection.class.getClassLoader(),
                new Class<?>[] {Connection.class},
                new SharedConnection(connection));
    }

    @Override
    public Object invoke(Object proxy, Method method, Object[] arguments) throws Throwable {
        if (isWithoutEffect(method)) {
            return null;
        }
        try {
            return method.invoke(connection, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    /** A rollback to a savepoint is part of the transaction; a whole one is not. */
    private static boolean isWithoutEffect(Method method) {
        return WITHOUT_EFFECT.contains(method.getName())
                || (method.getName().equals("rollback") && method.getParameterCount() == 0);
    }
}
