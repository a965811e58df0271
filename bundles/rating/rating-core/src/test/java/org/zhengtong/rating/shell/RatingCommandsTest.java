package org.zhengtong.rating.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import org.apache.karaf.shell.api.action.Command;
import org.apache.karaf.shell.api.action.lifecycle.Service;
import org.junit.jupiter.api.Test;
import org.zhengtong.platform.api.web.RequiresPermission;

class RatingCommandsTest {

    private static final List<Class<?>> COMMANDS = List.of(
            CaseListCommand.class,
            CaseShowCommand.class,
            CaseSummaryCommand.class,
            RatingListCommand.class,
            RatingShowCommand.class,
            RatingSummaryCommand.class,
            TagListCommand.class,
            TagShowCommand.class,
            TagAddCommand.class,
            TagRewordCommand.class,
            TagEnableCommand.class,
            TagDisableCommand.class,
            TagDeleteCommand.class,
            TagsetListCommand.class);

    @Test
    void areNamedByNounAndVerbAndSayWhoMay() {
        for (Class<?> type : COMMANDS) {
            Command command = type.getAnnotation(Command.class);
            assertEquals("zt", command.scope(), type.getName());
            assertTrue(command.name().matches("(case|rating|tag|tagset)-[a-z]+"), command.name());
            assertFalse(command.description().isEmpty(), command.name());
            assertTrue(type.isAnnotationPresent(Service.class), command.name());
            String verb = command.name().replaceAll(".*-", "");
            boolean reads = List.of("list", "show", "summary").contains(verb);
            assertEquals(
                    reads, type.getAnnotation(RequiresPermission.class).value().endsWith(".read"), command.name());
        }
        List<String> names = COMMANDS.stream()
                .map(type -> type.getAnnotation(Command.class).name())
                .toList();
        assertEquals(names.size(), new HashSet<>(names).size());
    }
}
