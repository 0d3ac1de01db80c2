package org.parley.app;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.TypeConversionException;

/** What every command takes: the inputs, a publication date for all of them, and how many threads may work. */
final class InputOptions {

    private static final int MOST_THREADS = 256;

    @Parameters(paramLabel = "INPUT", arity = "1..*", description = "Files, folders, or - for standard input.")
    private List<String> inputs = List.of();

    @Option(
            names = "--date",
            paramLabel = "DATE",
            converter = Day.class,
            description = "Publication date of all input (2022-03-06); otherwise each article's own is found.")
    private @Nullable LocalDate date;

    @Option(
            names = "--threads",
            paramLabel = "N",
            description =
                    "Threads that work at once (default: pages are taken in by one for each processor, articles are"
                            + " read by up to 2). The result is the same for any number.")
    private @Nullable Integer threads;

    List<String> inputs() {
        return inputs;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    /** Threads of the language model. */
    int threads() {
        return threadsOr(Math.min(2, Runtime.getRuntime().availableProcessors()));
    }

    /** Threads that take pages in. */
    int intakeThreads() {
        return threadsOr(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()));
    }

    private int threadsOr(int usual) {
        int given = threads == null ? usual : threads;
        if (given < 1 || given > MOST_THREADS) {
            throw new Trouble("--threads takes a number from 1 to " + MOST_THREADS + ", not " + given);
        }
        return given;
    }

    /** A day as ISO 8601 writes it. */
    static final class Day implements ITypeConverter<LocalDate> {

        @Override
        public LocalDate convert(String value) {
            try {
                return LocalDate.parse(value);
            } catch (DateTimeException e) {
                throw new TypeConversionException("'" + value + "' is no date; write it as 2022-03-06");
            }
        }
    }
}
