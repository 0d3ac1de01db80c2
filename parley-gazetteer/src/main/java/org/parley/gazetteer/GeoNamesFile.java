package org.parley.gazetteer;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads a file in GeoNames' format (allCountries.txt, a country's file, cities500.txt; also zipped or gzipped), line by line: 19 columns parted by tabs, of which
 * the first 15 are needed.
 */
final class GeoNamesFile {

    private static final int COLUMNS = 15;
    private static final int LONGEST_LINE = 1_000_000;

    private GeoNamesFile() {}

    /** One line. */
    record Row(
            int id,
            String name,
            String plainName,
            String otherNames,
            double latitude,
            double longitude,
            String code,
            String country,
            String province,
            String district,
            long population) {}

    /** Takes rows as they are read. */
    interface Taker {
        void take(Row row);
    }

    static void read(Path file, Taker taker) {
        try (InputStream raw = Files.newInputStream(file);
                BufferedReader lines = new BufferedReader(
                        new InputStreamReader(unpacked(file, raw), StandardCharsets.UTF_8), 1 << 16)) {
            int number = 0;
            for (String line = line(lines); line != null; line = line(lines)) {
                number++;
                String text = number == 1 && line.startsWith("\uFEFF") ? line.substring(1) : line;
                if (!text.isBlank() && !text.startsWith("#")) {
                    taker.take(row(file + ":" + number, text));
                }
            }
            if (number == 0) {
                throw new GazetteerFileException(file + " is empty");
            }
        } catch (IOException e) {
            throw new GazetteerFileException("cannot read " + file + ": " + e, e);
        }
    }

    /** A file without line ends is no gazetteer and must not fill the memory. */
    private static @Nullable String line(BufferedReader lines) throws IOException {
        StringBuilder line = new StringBuilder();
        int c = lines.read();
        if (c < 0) {
            return null;
        }
        while (c >= 0 && c != '\n') {
            if (line.length() < LONGEST_LINE) {
                line.append((char) c);
            }
            c = lines.read();
        }
        int end = line.length();
        return end > 0 && line.charAt(end - 1) == '\r' ? line.substring(0, end - 1) : line.toString();
    }

    private static InputStream unpacked(Path file, InputStream raw) throws IOException {
        String name = String.valueOf(file.getFileName());
        if (name.endsWith(".gz")) {
            return new GZIPInputStream(raw);
        }
        if (!name.endsWith(".zip")) {
            return raw;
        }
        ZipInputStream zip = new ZipInputStream(raw);
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
            if (entry.getName().endsWith(".txt") && !entry.getName().startsWith("readme")) {
                return zip;
            }
        }
        throw new GazetteerFileException(file + " holds no .txt file");
    }

    private static Row row(String at, String line) {
        String[] fields = line.split("\t", COLUMNS + 1);
        if (fields.length < COLUMNS) {
            throw new GazetteerFileException(
                    at + ": expected 19 columns parted by tabs as in GeoNames' files, found " + fields.length);
        }
        if (line.indexOf('\uFFFD') >= 0) {
            throw new GazetteerFileException(at + ": not in UTF-8");
        }
        if (fields[1].isBlank()) {
            throw new GazetteerFileException(at + ": no name in column 2");
        }
        return new Row(
                (int) number(at, fields[0], 1, Integer.MAX_VALUE),
                fields[1].strip(),
                fields[2].strip(),
                fields[3],
                degrees(at, fields[4], 5, 90),
                degrees(at, fields[5], 6, 180),
                fields[6] + "." + fields[7],
                fields[8],
                fields[10],
                fields[11],
                fields[14].isBlank() ? 0 : number(at, fields[14], 15, 20_000_000_000L));
    }

    private static long number(String at, String value, int column, long most) {
        try {
            long number = Long.parseLong(value.strip());
            if (number >= 0 && number <= most) {
                return number;
            }
        } catch (NumberFormatException e) {
            throw new GazetteerFileException(at + ": no number in column " + column + ": '" + shown(value) + "'", e);
        }
        throw new GazetteerFileException(at + ": no such number in column " + column + ": '" + shown(value) + "'");
    }

    private static double degrees(String at, String value, int column, double most) {
        try {
            double degrees = Double.parseDouble(value);
            if (Math.abs(degrees) <= most) {
                return degrees;
            }
        } catch (NumberFormatException e) {
            throw new GazetteerFileException(at + ": no degrees in column " + column + ": '" + shown(value) + "'", e);
        }
        throw new GazetteerFileException(at + ": no such degrees in column " + column + ": '" + shown(value) + "'");
    }

    private static String shown(String value) {
        return value.length() > 40 ? value.substring(0, 40) + "..." : value;
    }
}
