package org.parley.intake.format;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.parley.intake.format.UnreadableArticle.Kind;

/** Reads a table with a head, one article a row; its columns are parted by commas, semicolons or tabs, whichever its head has. */
final class Table {

    private final Limits limits;
    private final Taker taker;
    private final Fields fields;

    Table(Limits limits, Taker taker, Fields fields) {
        this.limits = limits;
        this.taker = taker;
        this.fields = fields;
    }

    void read(Source source) throws IOException {
        char delimiter = delimiter(source.start());
        CSVFormat format = CSVFormat.DEFAULT
                .builder()
                .setDelimiter(delimiter)
                .setTrailingData(true)
                .setLenientEof(true)
                .setIgnoreEmptyLines(false)
                .get();
        TableRows rows = new TableRows(
                Decoder.reader(source, Optional.empty(), remark -> taker.remark(source.where(), remark)),
                delimiter,
                limits.lineChars());
        TableRows.@Nullable Row head = rows.next();
        if (head == null) {
            taker.unreadable(new UnreadableArticle(source.where(), Kind.EMPTY, "empty"));
            return;
        }
        List<String> columns = cells(head, format).stream().map(Fields::plain).toList();
        if (columns.stream().noneMatch(Fields::isText)) {
            String reason = "no column is called text, content, body, article or html";
            taker.unreadable(new UnreadableArticle(source.where(), Kind.FORMAT, reason));
            return;
        }
        TableRows.@Nullable Row row = rows.next();
        for (int number = 1; row != null; number++) {
            row(row, number, columns, format, source);
            row = rows.next();
        }
    }

    private void row(TableRows.Row row, int number, List<String> columns, CSVFormat format, Source source)
            throws IOException {
        String here = source.where() + ":" + row.line();
        if (!row.problem().isEmpty()) {
            taker.unreadable(new UnreadableArticle(here, Kind.BROKEN, row.problem()));
            return;
        }
        if (row.text().isBlank()) {
            return;
        }
        List<String> cells = cells(row, format);
        if (cells.size() > columns.size()) {
            taker.remark(here, "row " + number + " has " + cells.size() + " cells for " + columns.size() + " columns");
        }
        Map<String, String> values = new TreeMap<>();
        for (int i = 0; i < Math.min(cells.size(), columns.size()); i++) {
            values.putIfAbsent(columns.get(i), cells.get(i));
        }
        fields.give(values, source.name() + ":" + row.line(), here, Format.CSV.label());
    }

    private static List<String> cells(TableRows.Row row, CSVFormat format) throws IOException {
        try (CSVParser parser = CSVParser.parse(row.text(), format)) {
            List<CSVRecord> records = parser.getRecords();
            return records.isEmpty() ? List.of() : records.get(0).toList();
        }
    }

    private static char delimiter(byte[] start) {
        char best = ',';
        int most = 0;
        for (char candidate : new char[] {',', ';', '\t'}) {
            int count = 0;
            for (int i = 0; i < start.length && start[i] != '\n'; i++) {
                count += start[i] == candidate ? 1 : 0;
            }
            if (count > most) {
                best = candidate;
                most = count;
            }
        }
        return best;
    }
}
