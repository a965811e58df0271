package org.zhengtong.cli.cases;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.zhengtong.cli.cases.Utf8Check.Position;

class Utf8CheckTest {

    @Test
    void findsNothingInUtf8() throws IOException {
        assertEquals(Optional.empty(), check("姓名,证号\n张三,𠮷\n".getBytes(StandardCharsets.UTF_8)));
        assertEquals(Optional.empty(), check(new byte[0]));
    }

    @Test
    void findsTheFirstByteOfAnotherEncoding() throws IOException {
        byte[] bytes = "a,b\n张三\n".getBytes(Charset.forName("GB18030"));
        assertEquals(Optional.of(new Position(2, 4)), check(bytes));
    }

    @Test
    void findsACharacterThatIsCutOffAtTheEnd() throws IOException {
        assertEquals(Optional.of(new Position(1, 2)), check(new byte[] {'a', 'b', (byte) 0xE5, (byte) 0xA4}));
    }

    @Test
    void findsOverlongFormsAndSurrogates() throws IOException {
        assertEquals(Optional.of(new Position(1, 0)), check(new byte[] {(byte) 0xC0, (byte) 0x80}));
        assertEquals(Optional.of(new Position(1, 0)), check(new byte[] {(byte) 0xED, (byte) 0xA0, (byte) 0x80}));
    }

    @Test
    void countsAcrossItsBuffers() throws IOException {
        byte[] text = "大庆市\n".repeat(30_000).getBytes(StandardCharsets.UTF_8);
        byte[] bytes = java.util.Arrays.copyOf(text, text.length + 1);
        bytes[text.length] = (byte) 0xFF;
        assertEquals(Optional.of(new Position(30_001, text.length)), check(bytes));
        assertEquals(Optional.of(new Position(30_001, text.length)), Utf8Check.firstError(byteByByte(bytes)));
    }

    private static Optional<Position> check(byte[] bytes) throws IOException {
        return Utf8Check.firstError(new ByteArrayInputStream(bytes));
    }

    private static InputStream byteByByte(byte[] bytes) {
        return new ByteArrayInputStream(bytes) {
            @Override
            public synchronized int read(byte[] target, int offset, int length) {
                return super.read(target, offset, Math.min(1, length));
            }
        };
    }
}
