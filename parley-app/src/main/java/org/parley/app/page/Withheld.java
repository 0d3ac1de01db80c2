package org.parley.app.page;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Span;

/** One article, with the words that its marks withhold kept out of whatever is shown of it. */
final class Withheld {

    static final char BLOCK = '█';

    private static final int TOO_SHORT_TO_HIDE = 4;
    private static final Pattern NUMBER = Pattern.compile("\\d[\\d -]{3,40}\\d");

    private final Article article;
    private final boolean paraphrased;
    private final List<Span> spans;
    private final List<String> secrets;

    Withheld(Article article) {
        this.article = article;
        this.paraphrased = article.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.PARAPHRASE);
        this.spans = article.marks().stream()
                .filter(Mark::withholdsWords)
                .map(Mark::span)
                .filter(span -> !span.isEmpty())
                .toList();
        this.secrets = secrets(article, spans);
    }

    Article article() {
        return article;
    }

    boolean paraphrased() {
        return paraphrased;
    }

    /** Words of the article at a span, those withheld blocked out. */
    String words(Span span) {
        String words = span.in(article.text());
        if (spans.stream().noneMatch(span::overlaps)) {
            return words;
        }
        StringBuilder blocked = new StringBuilder(words);
        for (Span hidden : spans) {
            int from = Math.max(hidden.start(), span.start());
            int to = Math.min(hidden.end(), span.end());
            for (int i = from; i < to; i++) {
                blocked.setCharAt(i - span.start(), BLOCK);
            }
        }
        return blocked.toString();
    }

    /** Words from elsewhere about this article (a sentence of ours, a headline, a reason), without those it withholds. */
    String scrub(String words) {
        String clean = words;
        for (String secret : secrets) {
            if (clean.contains(secret)) {
                clean = clean.replace(secret, String.valueOf(BLOCK).repeat(secret.length()));
            }
        }
        return clean;
    }

    /** The longest first, so that a part never uncovers the rest of the whole. */
    private static List<String> secrets(Article article, List<Span> spans) {
        TreeSet<String> found = new TreeSet<>();
        for (Span span : spans) {
            String words = span.in(article.text()).strip();
            found.add(words);
            Matcher numbers = NUMBER.matcher(words);
            while (numbers.find()) {
                found.add(numbers.group());
            }
        }
        found.removeIf(secret -> secret.length() < TOO_SHORT_TO_HIDE);
        List<String> sorted = new ArrayList<>(found);
        sorted.sort((a, b) -> Integer.compare(b.length(), a.length()));
        return sorted;
    }
}
