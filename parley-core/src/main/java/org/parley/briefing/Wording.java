package org.parley.briefing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.Mark;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.finding.Statement;
import org.parley.reading.Attribution;
import org.parley.record.linking.Scene;

/**
 * Turns passages into items: the article's words without quotation marks, and apart from them what stood in quotation
 * marks, verbatim. An article that reads like a rewording gives no quotes.
 */
final class Wording {

    private static final Pattern SPACE = Pattern.compile("[\\s\\u00A0]+");

    private static final String MARKS = "\"“”„«»";

    private final Scene scene;
    private final Map<ArticleId, String> labels;

    Wording(Scene scene, Map<ArticleId, String> labels) {
        this.scene = scene;
        this.labels = labels;
    }

    Citation cite(Passage passage) {
        return new Citation(labels.getOrDefault(passage.article(), "?"), passage);
    }

    List<Citation> cite(List<Passage> passages) {
        return passages.stream().filter(this::mayShow).map(this::cite).toList();
    }

    /** Whether no mark withholds the words. */
    boolean mayShow(Passage passage) {
        return article(passage).marks().stream()
                .noneMatch(mark -> mark.withholdsWords() && mark.span().overlaps(passage.span()));
    }

    private Article article(Passage passage) {
        return scene.received(passage.article()).article();
    }

    private boolean mayQuote(Passage passage) {
        return article(passage).marks().stream().noneMatch(mark -> mark.kind() == Mark.Kind.PARAPHRASE);
    }

    /** The words of a passage, what is quoted in them apart, citing the given passages. */
    Item words(List<Passage> passages, List<Citation> citations) {
        return item(passages, citations, false);
    }

    /** What a statement says, cited by the sentences it stands in; with the verb where it is no clause without. */
    Item said(Statement statement) {
        List<Citation> citations = cite(statement.evidence().passages());
        return item(
                withVerb(statement),
                citations.isEmpty() ? cite(statement.content()) : citations,
                statement.form() == Attribution.Form.DIRECT);
    }

    private List<Passage> withVerb(Statement statement) {
        List<Passage> content = statement.content();
        if (statement.cue().isEmpty() || content.size() > 1) {
            return content;
        }
        Passage cue = statement.cue().get(statement.cue().size() - 1);
        int end = cue.span().end();
        Span words = content.get(0).span();
        Article article = article(cue);
        boolean shown = end <= words.start()
                && article.text().substring(end, words.start()).isBlank()
                && Phrases.isShownWithItsWords(lastWord(cue));
        return shown ? List.of(article.passage(new Span(end - lastWord(cue).length(), words.end()))) : content;
    }

    private static String lastWord(Passage cue) {
        return cue.exact().substring(cue.exact().lastIndexOf(' ') + 1);
    }

    private Item item(List<Passage> passages, List<Citation> citations, boolean direct) {
        List<Citation> quotes = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        for (Passage passage : passages) {
            if (!text.isEmpty()) {
                text.append(" … ");
            }
            append(passage, direct, text, quotes);
        }
        String plain = text.toString().strip();
        boolean allQuoted =
                quotes.size() == 1 && quotes.get(0).passage().exact().length() >= plain.length() - 2;
        return new Item(allQuoted ? "" : plain, quotes, citations);
    }

    private void append(Passage passage, boolean direct, StringBuilder text, List<Citation> quotes) {
        String all = article(passage).text();
        boolean mayQuote = mayQuote(passage);
        List<Quotations.Quotation> quotations = Quotations.in(all, passage.span());
        if (quotations.isEmpty() && direct) {
            quotations = List.of(new Quotations.Quotation(passage.span(), passage.span()));
        }
        int at = passage.span().start();
        for (Quotations.Quotation quotation : quotations) {
            text.append(plain(all.substring(at, quotation.all().start())));
            String words = quotation.inner().in(all);
            if (mayQuote && isOneLine(words)) {
                quotes.add(cite(article(passage).passage(quotation.inner())));
                text.append(words);
            } else {
                text.append(plain(words));
            }
            at = quotation.all().end();
        }
        text.append(plain(all.substring(at, passage.span().end())));
    }

    private static boolean isOneLine(String words) {
        return SPACE.matcher(words).replaceAll(" ").equals(words);
    }

    /** Words without quotation marks, white space made single. */
    static String plain(String words) {
        StringBuilder plain = new StringBuilder(words.length());
        int open = 0;
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            boolean after = i > 0 && Character.isLetterOrDigit(words.charAt(i - 1));
            boolean before = i + 1 < words.length() && Character.isLetterOrDigit(words.charAt(i + 1));
            if (c == '‘' || c == '’') {
                // "The sides’ talks": after a letter it is an apostrophe, unless it closes what was opened.
                boolean apostrophe = after && (before || (c == '’' && open == 0));
                open += apostrophe ? 0 : c == '‘' ? 1 : open > 0 ? -1 : 0;
                if (!apostrophe) {
                    continue;
                }
            }
            if (MARKS.indexOf(c) < 0) {
                plain.append(c);
            }
        }
        return SPACE.matcher(plain).replaceAll(" ");
    }

    /** With a capital first letter. */
    static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** A part of an article as a passage. */
    Passage passage(ArticleId id, Span span) {
        return scene.received(id).article().passage(span);
    }
}
