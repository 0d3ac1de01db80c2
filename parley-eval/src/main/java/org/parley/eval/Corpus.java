package org.parley.eval;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.parley.article.Article;
import org.parley.article.Outlet;

/** Reads the files that benchmarks consist of. */
final class Corpus {

    private Corpus() {}

    /** The folder's files with this ending, sorted; at least one. */
    static List<Path> files(Path folder, String ending) {
        if (!Files.isDirectory(folder)) {
            throw new Trouble("no such folder: " + folder);
        }
        try (Stream<Path> files = Files.list(folder)) {
            List<Path> found = files.filter(file -> name(file).endsWith(ending))
                    .sorted((a, b) -> name(a).compareTo(name(b)))
                    .toList();
            if (found.isEmpty()) {
                throw new Trouble("no " + ending + " files in " + folder);
            }
            return found;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file itself, or the files anywhere below the folder, that are wanted; sorted. */
    static List<Path> find(Path path, Predicate<Path> wanted) {
        try (Stream<Path> files = Files.walk(path)) {
            return files.filter(file -> Files.isRegularFile(file) && wanted.test(file))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String name(Path file) {
        return String.valueOf(file.getFileName());
    }

    static String text(Path file) {
        try {
            String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
            return text.startsWith("\uFEFF") ? text.substring(1) : text;
        } catch (IOException e) {
            throw new Trouble("cannot read " + file + (Files.isDirectory(file) ? ", a folder" : ": " + e.getMessage()));
        }
    }

    static Article article(Path file) {
        return article(name(file), text(file));
    }

    static Article article(String name, String text) {
        return new Article(
                Article.idOf(name, Outlet.UNKNOWN, text),
                name,
                null,
                Outlet.UNKNOWN,
                Outlet.UNKNOWN,
                "",
                null,
                "en",
                text,
                List.of());
    }
}
