package org.zhengtong.rating.store;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WordFileTest {

    @TempDir
    private Path folder;

    @Test
    void findsWordsHoweverTheyAreSpaced() throws IOException {
        WordFile words = words("# 注释\n\n坏词\nSpam\n");
        assertTrue(words.isMalicious("真是坏词啊"));
        assertTrue(words.isMalicious("真是坏 词啊"));
        assertTrue(words.isMalicious("真是坏，词啊"));
        assertTrue(words.isMalicious("S-P-A-M"));
        assertFalse(words.isMalicious("办事很慢"));
        assertFalse(words.isMalicious("注释"));
    }

    @Test
    void findsNothingWithoutAFile() {
        assertFalse(new WordFile(folder.resolve("missing.txt")).isMalicious("坏词"));
    }

    private WordFile words(String content) throws IOException {
        return new WordFile(Files.writeString(folder.resolve("words.txt"), content));
    }
}
