package org.zhengtong.platform.shell.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.web.RequiresPermission;

class CommandsTest {

    @Test
    void everyCommandNamesItsPermission() {
        List<Class<?>> commands = commands();
        assertTrue(commands.size() > 20, commands.toString());
        for (Class<?> command : commands) {
            assertTrue(command.isAnnotationPresent(RequiresPermission.class), command.getName());
            assertTrue(command.isAnnotationPresent(Service.class), command.getName());
        }
    }

    @Test
    void commandsAreNamedByNounAndVerb() {
        for (Class<?> type : commands()) {
            Command command = type.getAnnotation(Command.class);
            assertEquals("zt", command.scope(), type.getName());
            assertTrue(command.name().matches("status|trace|health|[a-z]+(-[a-z]+){1,2}"), command.name());
            assertFalse(command.description().isEmpty(), command.name());
        }
        assertEquals(
                commands().size(),
                commands().stream()
                        .map(type -> type.getAnnotation(Command.class).name())
                        .distinct()
                        .count());
    }

    private static List<Class<?>> commands() {
        try (Stream<Path> files = Files.list(
                Path.of(StatusCommand.class.getResource("StatusCommand.class").toURI())
                        .getParent())) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith("Command.class"))
                    .map(name -> load(name.substring(0, name.length() - ".class".length())))
                    .filter(type -> !Modifier.isAbstract(type.getModifiers()))
                    .sorted((a, b) -> a.getName().compareTo(b.getName()))
                    .<Class<?>>map(type -> type)
                    .toList();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        } catch (URISyntaxException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static Class<?> load(String name) {
        try {
            return Class.forName(StatusCommand.class.getPackageName() + "." + name);
        } catch (ClassNotFoundException missing) {
            throw new IllegalStateException(missing);
        }
    }
}
