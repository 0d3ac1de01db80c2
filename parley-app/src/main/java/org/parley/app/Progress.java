package org.parley.app;

import java.io.PrintStream;

/** How far long work is, on standard error: one bar that moves on a terminal, a plain line every tenth otherwise. */
final class Progress implements AutoCloseable {

    private static final int BAR = 28;

    private final PrintStream out;
    private final boolean terminal;
    private final String what;
    private final int total;
    private int done;
    private int shownTenth;

    Progress(PrintStream out, boolean terminal, String what, int total) {
        this.out = out;
        this.terminal = terminal;
        this.what = what;
        this.total = total;
        show();
    }

    /** Progress for the running process; the launcher says whether standard error is a terminal. */
    static Progress of(String what, int total) {
        return new Progress(System.err, Boolean.getBoolean("parley.terminal"), what, total);
    }

    synchronized void step(int steps) {
        done = Math.min(total, done + steps);
        show();
    }

    private void show() {
        if (total == 0) {
            return;
        }
        if (terminal) {
            int filled = (int) ((long) BAR * done / total);
            out.print("\r" + what + " [" + "=".repeat(filled) + " ".repeat(BAR - filled) + "] " + done + "/" + total);
            out.flush();
            return;
        }
        int tenth = (int) (10L * done / total);
        if (total >= 100 && tenth > shownTenth) {
            shownTenth = tenth;
            out.println(what + " " + done + "/" + total);
        }
    }

    @Override
    public void close() {
        if (terminal && total > 0) {
            out.print("\r" + " ".repeat(what.length() + BAR + 24) + "\r");
            out.flush();
        }
    }
}
