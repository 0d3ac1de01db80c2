package org.parley.eval;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.intake.Intake;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.format.UnreadableArticle;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Articles whose date is known to the benchmark and taken from what the product gets to see. */
final class DatedArticles {

    private static final Pattern DATE_ELEMENT =
            Pattern.compile("<DCT>\\s*<TIMEX3[^>]*value=\"(\\d{4}-\\d{2}-\\d{2})[^\"]*\"[^>]*>([^<]*)</TIMEX3>");
    private static final Pattern NAME = Pattern.compile("<DOCID>\\s*([^<]*?)\\s*</DOCID>");
    private static final Pattern HEADER = Pattern.compile("(?s)<(TITLE|EXTRAINFO)>(.*?)</\\1>");
    private static final Pattern BODY = Pattern.compile("(?s)<TEXT>(.*?)</TEXT>");

    /** Eastern time. */
    private static final int AMERICAS_BEHIND = 5;

    private final boolean bodyOnly;
    private final boolean foldersAreRuns;
    private final JsonMapper json = new JsonMapper();
    private final Intake intake = new Intake();

    /** With {@code bodyOnly} the header lines of a wire, the document's name and the address are hidden too; with {@code foldersAreRuns} TimeML files of one folder are one run. */
    DatedArticles(boolean bodyOnly, boolean foldersAreRuns) {
        this.bodyOnly = bodyOnly;
        this.foldersAreRuns = foldersAreRuns;
    }

    /**
     * One article and the day it is of.
     *
     * @param instant when it was published, in Greenwich's time; null if only the day is known
     */
    record Dated(Article article, LocalDate day, @Nullable LocalDateTime instant) {

        /** Whether it was published on that day: Greenwich's, or the Americas' where the hour is known. */
        boolean isOf(LocalDate found) {
            return found.equals(day)
                    || (instant != null
                            && found.equals(instant.minusHours(AMERICAS_BEHIND).toLocalDate()));
        }

        /** The article with its date given. */
        Article given() {
            return new Article(
                    article.id(),
                    article.name(),
                    article.url(),
                    article.outlet(),
                    article.origin(),
                    article.headline(),
                    day,
                    article.language(),
                    article.text(),
                    article.marks());
        }
    }

    /** The runs under a folder: each folder of JSON articles is one, each TimeML file is one of its own. */
    List<List<Dated>> runs(Path folder) {
        try (Stream<Path> walk = Files.walk(folder)) {
            Map<String, List<Dated>> runs = new LinkedHashMap<>();
            List<Path> files = walk.filter(Files::isRegularFile).sorted().toList();
            for (Path file : files) {
                @Nullable Dated dated = dated(file);
                if (dated != null) {
                    boolean alone = Corpus.name(file).endsWith(".tml") && !foldersAreRuns;
                    String run = String.valueOf(alone ? file : file.getParent());
                    runs.computeIfAbsent(run, key -> new ArrayList<>()).add(dated);
                }
            }
            return List.copyOf(runs.values());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private @Nullable Dated dated(Path file) {
        String name = Corpus.name(file);
        if (name.endsWith(".tml")) {
            return timeMl(name, Corpus.text(file));
        }
        return name.endsWith(".json") ? news(Corpus.text(file)) : null;
    }

    private @Nullable Dated timeMl(String file, String content) {
        Matcher date = DATE_ELEMENT.matcher(content);
        Matcher body = BODY.matcher(content);
        if (!date.find() || !body.find()) {
            return null;
        }
        StringBuilder text = new StringBuilder();
        Matcher header = HEADER.matcher(content);
        while (!bodyOnly && header.find()) {
            text.append(words(header.group(2))).append("\n\n");
        }
        text.append(words(body.group(1)));
        Matcher own = NAME.matcher(content);
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("text", withoutWords(text.toString(), date.group(2).strip()));
        if (!bodyOnly) {
            fields.put("title", own.find() ? own.group(1) : file);
        }
        return new Dated(article(fields), LocalDate.parse(date.group(1)), null);
    }

    private @Nullable Dated news(String content) {
        JsonNode node = json.readTree(content);
        String date = node.path("date_publish").asString("");
        if (date.length() < 10) {
            return null;
        }
        Map<String, String> fields = new LinkedHashMap<>();
        for (String field : bodyOnly ? List.of("title", "text") : List.of("title", "text", "url")) {
            fields.put(field, node.path(field).asString(""));
        }
        return new Dated(article(fields), LocalDate.parse(date.substring(0, 10)), instant(date));
    }

    /** A clock time of midnight is none. */
    private static @Nullable LocalDateTime instant(String date) {
        boolean hour = date.length() >= 19 && !date.startsWith("00:00:00", 11);
        return hour ? LocalDateTime.parse(date.substring(0, 19)) : null;
    }

    private static String words(String markup) {
        return markup.replaceAll("<[^>]*>", "")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&quot;", "\"")
                .replace("&apos;", "'")
                .replace("&amp;", "&")
                .strip();
    }

    /** The date's own words are taken out wherever they stand by themselves, not where they are part of a longer number. */
    private static String withoutWords(String text, String hidden) {
        return text.replaceAll("(?<![\\p{L}\\p{N}])" + Pattern.quote(hidden) + "(?![\\p{L}\\p{N}])", "");
    }

    /** The article as the product makes it of one line of JSON. */
    private Article article(Map<String, String> fields) {
        List<Article> articles = new ArrayList<>();
        byte[] line = json.writeValueAsBytes(fields);
        intake.read(List.of("-"), Options.usual().withStandardInput(new ByteArrayInputStream(line)), new Sink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void unreadable(UnreadableArticle unreadable) {
                throw new Trouble("cannot read " + unreadable + ": "
                        + new String(line, StandardCharsets.UTF_8).substring(0, 200));
            }
        });
        return articles.get(0);
    }
}
