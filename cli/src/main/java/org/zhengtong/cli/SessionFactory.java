package org.zhengtong.cli;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.util.Arrays;
import java.util.Optional;
import org.zhengtong.cli.session.Session;
import picocli.CommandLine;
import picocli.CommandLine.IFactory;

/** Makes commands, giving the session to those that want it. */
final class SessionFactory implements IFactory {

    private final Session session;
    private final IFactory others = CommandLine.defaultFactory();

    SessionFactory(Session session) {
        this.session = session;
    }

    @Override
    public <K> K create(Class<K> type) throws Exception {
        Optional<Constructor<?>> constructor = Arrays.stream(type.getDeclaredConstructors())
                .filter(candidate -> Arrays.equals(candidate.getParameterTypes(), new Class<?>[] {Session.class}))
                .findFirst();
        return constructor.isPresent() ? type.cast(make(constructor.get())) : others.create(type);
    }

    private Object make(Constructor<?> constructor)
            throws InvocationTargetException, IllegalAccessException, InstantiationException {
        constructor.setAccessible(true);
        return constructor.newInstance(session);
    }
}
