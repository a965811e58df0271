package org.zhengtong.connector.testkit;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.net.URL;
import java.net.URLClassLoader;

/**
 * A contract test and its connector once more, in a class loader of their own, as the container loads a bundle; all that
 * lies elsewhere on the class path is shared.
 */
final class OwnBundle {

    private final Loader loader;
    private final ContractHarness test;

    private OwnBundle(Loader loader, ContractHarness test) {
        this.loader = loader;
        this.test = test;
    }

    static OwnBundle of(ContractHarness test, Class<?> connector) {
        Loader loader = new Loader(test.getClass().getClassLoader(), location(test.getClass()), location(connector));
        try {
            Class<?> type = loader.loadClass(test.getClass().getName());
            Constructor<?> constructor = type.getDeclaredConstructor();
            constructor.setAccessible(true);
            ContractHarness twin = (ContractHarness) constructor.newInstance();
            copyState(test, twin);
            return new OwnBundle(loader, twin);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("a contract test needs a constructor without parameters", e);
        }
    }

    ContractHarness test() {
        return test;
    }

    ClassLoader loader() {
        return loader;
    }

    private static URL location(Class<?> type) {
        return type.getProtectionDomain().getCodeSource().getLocation();
    }

    /** What the running test has set up, as far as it is not of the loader's own types. */
    private static void copyState(ContractHarness from, ContractHarness to) throws IllegalAccessException {
        Class<?> source = from.getClass();
        Class<?> target = to.getClass();
        while (source != ConnectorContractTest.class) {
            for (Field field : source.getDeclaredFields()) {
                copy(field, from, target, to);
            }
            source = source.getSuperclass();
            target = target.getSuperclass();
        }
    }

    private static void copy(Field field, Object from, Class<?> target, Object to) throws IllegalAccessException {
        if (Modifier.isStatic(field.getModifiers()) || field.isSynthetic()) {
            return;
        }
        for (Field twin : target.getDeclaredFields()) {
            if (twin.getName().equals(field.getName()) && twin.getType() == field.getType()) {
                field.setAccessible(true);
                twin.setAccessible(true);
                twin.set(to, field.get(from));
            }
        }
    }

    /** Looks at its own places first. */
    private static final class Loader extends URLClassLoader {

        Loader(ClassLoader parent, URL... places) {
            super(places, parent);
        }

        @Override
        protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
            synchronized (getClassLoadingLock(name)) {
                Class<?> loaded = findLoadedClass(name);
                if (loaded != null) {
                    return loaded;
                }
                return findResource(name.replace('.', '/') + ".class") == null
                        ? super.loadClass(name, resolve)
                        : findClass(name);
            }
        }
    }
}
