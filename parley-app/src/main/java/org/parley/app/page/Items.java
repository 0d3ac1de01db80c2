package org.parley.app.page;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Passage;
import org.parley.briefing.Citation;
import org.parley.briefing.Item;

/** Turns items into what is shown of them: quotation marks around verbatim words and nothing else, small links to where they stand. */
final class Items {

    private static final int LINKS_SHOWN = 6;
    private static final int LETTERS = 26;
    private static final String QUOTATION_MARKS = "\"“”„‟«»";

    private final Sheets sheets;

    Items(Sheets sheets) {
        this.sheets = sheets;
    }

    List<ItemView> views(List<Item> items) {
        return items.stream().map(this::view).toList();
    }

    ItemView view(Item item) {
        boolean paraphrased = true;
        for (Citation citation : item.citations()) {
            paraphrased &= sheets.of(citation).paraphrased();
        }
        List<ItemView.Part> parts = new ArrayList<>();
        String rest = scrub(item).strip();
        for (Citation quote : item.quotes()) {
            rest = quote(quote, rest, parts);
        }
        add(rest, parts);
        return new ItemView(List.copyOf(parts), cites(item), paraphrased);
    }

    /** Adds a quote, in its place where the text repeats its words, after the text otherwise; gives back the text that is left. */
    private String quote(Citation quote, String text, List<ItemView.Part> parts) {
        Withheld article = sheets.of(quote);
        String words = bare(article.words(quote.passage().span()));
        boolean verbatim = !article.paraphrased();
        int at = text.indexOf(words);
        String before = at < 0 ? text : withoutClosing(text.substring(0, at));
        add(before, parts);
        add(at < 0 && !parts.isEmpty() ? gap(before) : "", parts);
        parts.add(new ItemView.Part(words, verbatim));
        return at < 0 ? "" : withoutOpening(text.substring(at + words.length()));
    }

    /** Between our words and a quote a space; between two pieces of what was said, what was left out. */
    private static String gap(String before) {
        return before.isBlank() ? " … " : " ";
    }

    private static void add(String words, List<ItemView.Part> parts) {
        if (!words.isEmpty()) {
            parts.add(new ItemView.Part(words, false));
        }
    }

    private static String withoutClosing(String before) {
        int last = before.length() - 1;
        return last >= 0 && QUOTATION_MARKS.indexOf(before.charAt(last)) >= 0 ? before.substring(0, last) : before;
    }

    private static String withoutOpening(String after) {
        return !after.isEmpty() && QUOTATION_MARKS.indexOf(after.charAt(0)) >= 0 ? after.substring(1) : after;
    }

    /** The words without the quotation marks that the article itself puts around them: the page puts its own. */
    private static String bare(String words) {
        int from = 0;
        int to = words.length();
        while (from < to && (QUOTATION_MARKS.indexOf(words.charAt(from)) >= 0 || words.charAt(from) <= ' ')) {
            from++;
        }
        while (to > from && (QUOTATION_MARKS.indexOf(words.charAt(to - 1)) >= 0 || words.charAt(to - 1) <= ' ')) {
            to--;
        }
        return from == to ? words : words.substring(from, to);
    }

    private String scrub(Item item) {
        String text = item.text();
        for (Citation citation : item.citations()) {
            text = sheets.of(citation).scrub(text);
        }
        return text;
    }

    private List<CiteView> cites(Item item) {
        Set<Citation> all = new LinkedHashSet<>(item.citations());
        for (Citation quote : item.quotes()) {
            if (item.citations().stream().noneMatch(citation -> holds(citation, quote))) {
                all.add(quote);
            }
        }
        Map<String, Integer> total = new HashMap<>();
        all.forEach(citation -> total.merge(citation.label(), 1, Integer::sum));
        Map<String, Integer> seen = new HashMap<>();
        List<CiteView> views = new ArrayList<>();
        for (Citation citation : all) {
            int nth = seen.merge(citation.label(), 1, Integer::sum);
            String mark = total.getOrDefault(citation.label(), 1) == 1 ? "" : letter(nth - 1);
            Passage passage = citation.passage();
            views.add(new CiteView(
                    citation.label(),
                    citation.label() + mark,
                    passage.span().start(),
                    passage.span().end(),
                    sheets.of(citation).paraphrased(),
                    all.size() <= LINKS_SHOWN + 1 || views.size() < LINKS_SHOWN));
        }
        return List.copyOf(views);
    }

    private static boolean holds(Citation citation, Citation quote) {
        return citation.label().equals(quote.label())
                && citation.passage().span().contains(quote.passage().span());
    }

    private static String letter(int index) {
        String last = String.valueOf((char) ('a' + index % LETTERS));
        return index < LETTERS ? last : letter(index / LETTERS - 1) + last;
    }
}
