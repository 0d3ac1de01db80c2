package org.parley.app.examples;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outlet;

/**
 * One example of a file of examples: an article and the findings expected of it.
 *
 * <pre>
 * === a title
 * --- article outlet: Example Wire, published: 2024-03-06
 * The words of the article.
 * --- findings
 * statement deny | source: A. Petrov | cue: denied
 * </pre>
 */
record Example(
        String file,
        int line,
        String title,
        Outlet outlet,
        @Nullable LocalDate published,
        String text,
        List<String> findings) {

    private static final Pattern HEADER =
            Pattern.compile("--- article(?:\\s+outlet: (?<outlet>[^,]+))?,?(?:\\s*published: (?<published>\\S+))?");

    static List<Example> in(Path file) {
        List<Example> examples = new ArrayList<>();
        List<String> lines;
        try {
            lines = Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        int i = 0;
        while (i < lines.size()) {
            if (!lines.get(i).startsWith("=== ")) {
                i++;
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !lines.get(end).startsWith("=== ")) {
                end++;
            }
            examples.add(parse(file.getFileName().toString(), i + 1, lines.subList(i, end)));
            i = end;
        }
        return examples;
    }

    private static Example parse(String file, int number, List<String> lines) {
        int findings = lines.indexOf("--- findings");
        Matcher header = HEADER.matcher(lines.get(1).strip());
        if (findings < 0 || !header.matches()) {
            throw new IllegalArgumentException(
                    file + ":" + number + ": an example has '--- article ...' and '--- findings' lines");
        }
        String text = String.join("\n", lines.subList(2, findings)).strip();
        String outlet = header.group("outlet");
        String published = header.group("published");
        return new Example(
                file,
                number,
                lines.get(0).substring(4).strip(),
                outlet == null ? Outlet.UNKNOWN : new Outlet(outlet.strip()),
                published == null ? null : LocalDate.parse(published),
                text,
                lines.subList(findings + 1, lines.size()).stream()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                        .toList());
    }

    Article article() {
        return new Article(
                Article.idOf(file + ":" + line, outlet, text),
                file + ":" + line,
                null,
                outlet,
                outlet,
                "",
                published,
                "en",
                text,
                List.of());
    }

    @Override
    public String toString() {
        return file + ":" + line + " " + title;
    }
}
