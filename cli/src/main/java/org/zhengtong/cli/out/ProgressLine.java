package org.zhengtong.cli.out;

import java.util.Locale;
import org.zhengtong.cli.runtime.Terminal;

/**
 * What is going on, on standard error: one line that is drawn anew on a terminal, and a line now and then elsewhere.
 * Safe for use by several threads.
 */
public final class ProgressLine implements AutoCloseable {

    private static final int BAR = 24;
    private static final int STEPS_WITHOUT_TERMINAL = 4;
    private static final String CLEAR_LINE = "\r\u001B[K";

    private final Terminal terminal;
    private final String label;
    private final long total;
    private long done;
    private String shown = "";
    private boolean open;

    /** @param total how many there are to do; 0 if there is nothing to count */
    public ProgressLine(Terminal terminal, String label, long total) {
        this.terminal = terminal;
        this.label = label;
        this.total = total;
    }

    /** What is going on now, with details that only a terminal shows as they change. */
    public synchronized void say(String text, String details) {
        if (isDrawn()) {
            draw(label + " " + text + " " + details);
        } else if (!text.equals(shown)) {
            terminal.err().println(label + " " + text);
        }
        shown = text;
    }

    /** Another so many are done. */
    public synchronized void advance(long count) {
        long before = done;
        done += count;
        if (isDrawn()) {
            draw(label + " " + bar());
        } else if (step(before) != step(done)) {
            terminal.err().println(label + " " + counts());
        }
    }

    /** Ends the line. */
    @Override
    public synchronized void close() {
        if (open) {
            terminal.err().println();
            open = false;
        }
    }

    private String bar() {
        int filled = (int) Math.min(BAR, BAR * done / Math.max(1, total));
        return "[" + "#".repeat(filled) + ".".repeat(BAR - filled) + "] " + counts();
    }

    private String counts() {
        return String.format(Locale.ROOT, "%3d%% %d/%d", Math.min(100, 100 * done / Math.max(1, total)), done, total);
    }

    private long step(long count) {
        return STEPS_WITHOUT_TERMINAL * count / Math.max(1, total);
    }

    private boolean isDrawn() {
        return terminal.traits().errIsTerminal();
    }

    private void draw(String line) {
        terminal.err().print(CLEAR_LINE + line);
        terminal.err().flush();
        open = true;
    }
}
