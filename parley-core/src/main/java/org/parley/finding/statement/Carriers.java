package org.parley.finding.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.Span;
import org.parley.finding.Hop;
import org.parley.lexicon.RuleFile;
import org.parley.reading.Tree;
import org.parley.reading.attribution.Cues;

/** Finds the agencies, broadcasters and papers that carry somebody's words; read from carriers.txt. */
final class Carriers {

    private static final Map<String, String> NAMES = new HashMap<>();
    private static final PhraseSet NAMED;
    private static final PhraseSet COMMON;

    static {
        RuleFile file = RuleFile.read(Carriers.class, "lang/en/carriers.txt", 2);
        List<String> named = new ArrayList<>();
        List<String> common = new ArrayList<>();
        for (RuleFile.Row row : file.rows()) {
            if (row.field(1).isEmpty()) {
                common.add(row.field(0));
            } else {
                named.add(row.field(0));
                NAMES.put(row.field(0).toLowerCase(Locale.ROOT), row.field(1));
            }
        }
        NAMED = new PhraseSet(named);
        COMMON = new PhraseSet(common);
    }

    private final Article article;
    private final Cues cues;

    Carriers(Article article, Cues cues) {
        this.article = article;
        this.cues = cues;
    }

    /** The carriers named within the span, in text order; a common noun only where no name stands beside it. */
    List<Hop> in(Span span) {
        Tree tree = cues.tree();
        int end = tree.tokenAfter(span.end());
        List<Hop> hops = new ArrayList<>();
        for (int i = tree.tokenFrom(span.start()); i < end; ) {
            int length = namedAt(tree, i, end);
            if (length > 0) {
                Span words = tree.span(i, i + length);
                hops.add(hop(NAMES.getOrDefault(plain(words), words.in(article.text())), words));
            }
            i += Math.max(1, length);
        }
        return hops.isEmpty() ? common(tree, tree.tokenFrom(span.start()), end) : hops;
    }

    private int namedAt(Tree tree, int token, int end) {
        int length = NAMED.at(tree, token, end);
        boolean capital = Character.isUpperCase(tree.token(token).text().charAt(0))
                || tree.token(token).upos().equals("PROPN");
        return length > 0 && capital && NAMES.containsKey(plain(tree.span(token, token + length))) ? length : 0;
    }

    private String plain(Span words) {
        return words.in(article.text()).toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
    }

    private List<Hop> common(Tree tree, int first, int end) {
        for (int i = first; i < end; i++) {
            int length = COMMON.at(tree, i, end);
            if (length > 0 && tree.token(i + length - 1).upos().equals("NOUN")) {
                Span words = cues.phrase(tree.token(i + length - 1));
                return List.of(hop(Descriptors.of(words.in(article.text())), words));
            }
        }
        return List.of();
    }

    private Hop hop(String name, Span words) {
        return new Hop(name, List.of(article.passage(words)));
    }
}
