package org.zhengtong.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.zhengtong.cli.runtime.Environment;
import org.zhengtong.cli.runtime.Terminal;
import org.zhengtong.cli.session.Session;
import org.zhengtong.cli.testing.Zt;
import org.zhengtong.cli.testing.Zt.Result;
import picocli.CommandLine;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;

class UsageTest {

    private static final Pattern CHINESE = Pattern.compile(".*\\p{IsHan}.*", Pattern.DOTALL);

    private static final Path TEXTS = Path.of("src/main/resources/org/zhengtong/cli/messages_zh.properties");

    @TempDir
    Path folder;

    @Test
    void helpOfTheProgramNamesEveryNoun() {
        Result help = new Zt(folder).run("--help");
        assertEquals(0, help.exitCode());
        for (String noun : List.of("up", "demo", "case", "rating", "connector", "message", "audit", "sandbox")) {
            assertTrue(help.out().contains("\n  " + noun + " "), noun);
        }
        assertTrue(help.out().contains("退出码：0 完成"), help.out());
    }

    @Test
    void everyCommandAndOptionIsDescribedInChinese() {
        List<String> undescribed = new ArrayList<>();
        collect(everything().getCommandSpec(), undescribed);
        assertEquals(List.of(), undescribed);
    }

    @Test
    void noTextIsSaidTwice() throws IOException {
        List<String> keys = Files.readAllLines(TEXTS).stream()
                .filter(line -> line.matches("[a-z][^ =]*=.*"))
                .map(line -> line.substring(0, line.indexOf('=')))
                .toList();
        List<String> twice = new ArrayList<>(keys);
        Set.copyOf(keys).forEach(twice::remove);
        assertEquals(List.of(), twice);
    }

    @Test
    void aNounAloneShowsItsVerbs() {
        Result result = new Zt(folder).run("region");
        assertEquals(2, result.exitCode());
        assertEquals("", result.out());
        assertTrue(result.err().contains("缺少子命令"), result.err());
        assertTrue(result.err().contains("列出区划"), result.err());
    }

    @Test
    void saysInChineseWhatIsWrongWithACommandLine() {
        assertTrue(error("case", "show").contains("缺少：CASE_NO"));
        assertTrue(error("case", "list", "--colour").contains("不认识：--colour"));
        assertTrue(error("case", "list", "-o", "xml").contains("可用值：table wide json yaml csv"));
        assertTrue(error("case", "send", "f", "--batch", "x").contains("--batch 的值“x”无效"));
        assertTrue(error("tag", "add").contains("缺少：--level --text --aspect"));
        assertTrue(error("login", "--account", "a", "--client", "b").contains("不能同时使用"));
        assertTrue(error("case", "list", "--limit", "1", "--limit", "2").contains("--limit 只能给出一次"));
    }

    @Test
    void completionKnowsNounsVerbsAndOptions() {
        Result script = new Zt(folder).run("completion", "bash");
        assertEquals(0, script.exitCode());
        for (String word : List.of("renew-secret", "follow-up", "--discard-queue", "--no-input", "complete -F")) {
            assertTrue(script.out().contains(word), word);
        }
        assertEquals(script.out(), new Zt(folder).run("completion", "zsh").out());
        assertEquals(2, new Zt(folder).run("completion", "fish").exitCode());
    }

    @Test
    void colourIsForTerminalsWithoutNoColor() {
        Terminal.Traits terminal = new Terminal.Traits(true, true, false, true);
        assertTrue(new Zt(folder).at(terminal).run("context", "list").out().contains("\u001B[1m"));
        assertFalse(new Zt(folder).run("context", "list").out().contains("\u001B"));
        Terminal.Traits plain = new Terminal.Traits(true, true, false, false);
        assertFalse(new Zt(folder).at(plain).run("context", "list").all().contains("\u001B"));
        assertFalse(new Zt(folder).at(plain).run("--help").out().contains("\u001B"));
    }

    private String error(String... arguments) {
        Result result = new Zt(folder).run(arguments);
        assertEquals(2, result.exitCode());
        assertEquals("", result.out());
        return result.err();
    }

    private static CommandLine everything() {
        PrintStream nowhere = new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
        Terminal terminal = new Terminal(nowhere, nowhere, InputStream.nullInputStream(), Terminal.Traits.NONE);
        return Main.commandLine(
                new Session(terminal, new Environment(Map.of(), Map.of()), duration -> {}),
                List.of(Catalogue.COMPLETION));
    }

    private static void collect(CommandSpec command, List<String> undescribed) {
        if (!isChinese(command.usageMessage().header())) {
            undescribed.add(command.qualifiedName());
        }
        List<ArgSpec> arguments = new ArrayList<>(command.options());
        arguments.addAll(command.positionalParameters());
        for (ArgSpec argument : arguments) {
            if (!isChinese(argument.description())) {
                undescribed.add(command.qualifiedName() + " " + argument);
            }
        }
        command.subcommands().values().forEach(sub -> collect(sub.getCommandSpec(), undescribed));
    }

    private static boolean isChinese(String[] text) {
        return CHINESE.matcher(String.join("", text)).matches();
    }
}
