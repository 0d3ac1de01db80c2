package org.parley.lexicon;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * Knowledge as a plain text file: one line a rule, fields parted by {@code |}, the last field an example of the rule in
 * use. Lines that begin with {@code #} and blank lines are for people.
 *
 * <pre>
 * # lemma | act | example
 * deny    | deny | The minister denied that talks had stopped.
 * </pre>
 */
public final class RuleFile {

    private final String name;
    private final List<Row> rows;

    private RuleFile(String name, List<Row> rows) {
        this.name = name;
        this.rows = List.copyOf(rows);
    }

    /** One rule: its line number, its fields without the example, and the example. */
    public record Row(String file, int line, String content, List<String> fields, String example) {

        public Row {
            fields = List.copyOf(fields);
        }

        public String field(int index) {
            return fields.get(index);
        }

        /** Comma-separated values of a field, trimmed, without empty ones. */
        public List<String> list(int index) {
            List<String> values = new ArrayList<>();
            for (String value : field(index).split(",")) {
                if (!value.isBlank()) {
                    values.add(value.strip());
                }
            }
            return values;
        }

        /** An exception that points at the given field of this rule. */
        public RuleFileException problem(int index, String problem) {
            int column = 0;
            for (int i = 0; i < index; i++) {
                column = content.indexOf('|', column) + 1;
            }
            return new RuleFileException(file, line, column, content, problem);
        }
    }

    /**
     * Reads a resource that stands beside a class.
     *
     * @param fields number of fields a rule has before its example
     * @throws RuleFileException if a line has another number of fields or no example
     */
    public static RuleFile read(Class<?> beside, String resource, int fields) {
        try (InputStream in = beside.getResourceAsStream(resource)) {
            if (in == null) {
                throw new IllegalStateException("no resource " + resource + " beside " + beside.getName());
            }
            return parse(resource, new String(in.readAllBytes(), StandardCharsets.UTF_8), fields);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static RuleFile parse(String name, String content, int fields) {
        List<Row> rows = new ArrayList<>();
        String[] lines = content.split("\r?\n", -1);
        for (int i = 0; i < lines.length; i++) {
            String line = lines[i];
            if (line.isBlank() || line.startsWith("#")) {
                continue;
            }
            rows.add(row(name, i + 1, line, fields));
        }
        return new RuleFile(name, rows);
    }

    private static Row row(String name, int number, String line, int fields) {
        String[] parts = line.split("\\|", -1);
        if (parts.length != fields + 1) {
            throw new RuleFileException(
                    name,
                    number,
                    line.length(),
                    line,
                    "expected " + fields + " fields and an example, found " + parts.length);
        }
        List<String> values = new ArrayList<>();
        for (int i = 0; i < fields; i++) {
            values.add(parts[i].strip());
        }
        String example = parts[fields].strip();
        if (example.isEmpty()) {
            throw new RuleFileException(name, number, line.length(), line, "a rule needs an example");
        }
        return new Row(name, number, line, values, example);
    }

    public List<Row> rows() {
        return rows;
    }

    public String name() {
        return name;
    }
}
