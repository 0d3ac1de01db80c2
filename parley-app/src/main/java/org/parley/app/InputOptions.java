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
            description = "Threads that read at once (default: up to 2). The result is the same for any number.")
    private int threads = Math.min(2, Runtime.getRuntime().availableProcessors());

    List<String> inputs() {
        return inputs;
    }

    @Nullable
    LocalDate date() {
        return date;
    }

    int threads() {
        if (threads < 1 || threads > 256) {
            throw new Trouble("--threads takes a number from 1 to 256, not " + threads);
        }
        return threads;
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
