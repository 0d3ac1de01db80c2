package org.parley.app;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import org.parley.spill.SpillException;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/** The {@code parley} command: one small class per sub-command. */
@Command(
        name = "parley",
        description =
                "Reads the news about a conflict and keeps the record: every line traced to the words that say it.",
        mixinStandardHelpOptions = true,
        version = "parley 0.1.0",
        subcommands = {BriefCommand.class, ReadCommand.class, FindCommand.class, IntakeCommand.class},
        footer = {
            "",
            "INPUT is a file, a folder (walked in sorted order) or - (standard input): plain text or JSON lines, also gzipped.",
            "Exit codes: 0 done; 1 done, but some articles could not be read; 2 nothing could be done, or wrong usage."
        })
public final class Main {

    private Main() {}

    public static void main(String[] arguments) {
        System.exit(run(arguments));
    }

    /** Runs one command and returns its exit code. */
    static int run(String... arguments) {
        CommandLine commands = new CommandLine(new Main())
                .setErr(new PrintWriter(System.err, true, StandardCharsets.UTF_8))
                .setUsageHelpAutoWidth(true)
                .setExecutionExceptionHandler(Main::failed);
        if (arguments.length == 0) {
            commands.usage(System.err);
            return ExitCode.NOTHING_DONE.code();
        }
        return commands.execute(arguments);
    }

    /** Trouble with files is the user's to mend and told in a line; anything else is a bug of ours and told in full. */
    private static int failed(Exception trouble, CommandLine command, CommandLine.ParseResult arguments) {
        if (trouble instanceof Trouble || trouble instanceof SpillException) {
            System.err.println("parley: " + trouble.getMessage());
        } else {
            System.err.println("parley: a bug in Parley stopped this command; please report it with these lines");
            trouble.printStackTrace(System.err);
        }
        return ExitCode.NOTHING_DONE.code();
    }
}
