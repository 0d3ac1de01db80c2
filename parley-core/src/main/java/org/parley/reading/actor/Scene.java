package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.TextOrder;
import org.parley.place.Place;
import org.parley.place.PlaceName;
import org.parley.reading.Attribution;
import org.parley.reading.LanguageMarks;
import org.parley.reading.MentionHead;
import org.parley.reading.MentionType;
import org.parley.reading.ReferenceChains;
import org.parley.reading.SegmentedText;
import org.parley.reading.Sentence;
import org.parley.reading.Token;
import org.parley.reading.Tree;

/** One article while its actors are looked for: its tokens and tree, what is silenced and what stands in quotation marks. */
final class Scene {

    private static final int MOST_NAMES_BACK = 40;
    /** A sentence with no more words outside is a quotation, with its marks. */
    private static final int MARKS = 2;

    private final String text;
    private final Tree tree;
    private final LanguageMarks marks;
    private final List<Sentence> sentences;
    private final String[] lower;
    private final boolean[] silenced;
    private final boolean[] quoted;
    private final boolean[] persons;
    private final int[] told;

    private final Map<Integer, PlaceName> places = new HashMap<>();

    Scene(Article article, SegmentedText segmented, LanguageMarks marks, List<PlaceName> places) {
        for (PlaceName name : places) {
            this.places.put(name.span().start(), name);
        }
        this.text = article.text();
        this.tree = new Tree(marks.tokens());
        this.marks = marks;
        this.sentences = segmented.sentences();
        this.lower = marks.tokens().stream()
                .map(token -> token.text().toLowerCase(Locale.ROOT))
                .toArray(String[]::new);
        this.silenced = silencedTokens(article, tree);
        this.quoted = quotedTokens(tree, sentences);
        this.told = told(quoted, sentences);
        this.persons = new boolean[tree.size()];
        for (MentionHead head : marks.heads()) {
            persons[head.token()] = head.type() == MentionType.PER;
        }
    }

    /** "San Jose" in California, "MOSCOW —" before a report: a town, whatever government the name could stand for. */
    boolean isTown(int first, String country) {
        PlaceName name = places.get(tree.token(first).span().start());
        Place place = name == null ? null : name.place();
        return name != null
                && place != null
                && (name.use() == PlaceName.Use.WHERE
                        || (!place.country().isEmpty() && !place.country().equals(country)));
    }

    private static boolean[] silencedTokens(Article article, Tree tree) {
        boolean[] silenced = new boolean[tree.size()];
        for (Mark mark : article.marks()) {
            if (mark.silencesFinders()) {
                int at = tree.tokenFrom(mark.span().start());
                while (at < tree.size()
                        && tree.token(at).span().start() < mark.span().end()) {
                    silenced[at++] = true;
                }
            }
        }
        return silenced;
    }

    /** A quotation left open ends with its paragraph. */
    private static boolean[] quotedTokens(Tree tree, List<Sentence> sentences) {
        boolean[] quoted = new boolean[tree.size()];
        String closing = "";
        int paragraph = -1;
        for (Sentence sentence : sentences) {
            if (sentence.paragraph() != paragraph) {
                closing = "";
                paragraph = sentence.paragraph();
            }
            for (int i = sentence.firstToken(); i < sentence.endToken() && i < quoted.length; i++) {
                String word = tree.token(i).text();
                if (closing.isEmpty()) {
                    closing = closingOf(word);
                } else if (closing.contains(word)) {
                    closing = "";
                } else {
                    quoted[i] = true;
                }
            }
        }
        return quoted;
    }

    /** How many sentences up to each one are not wholly in quotation marks. */
    private static int[] told(boolean[] quoted, List<Sentence> sentences) {
        int[] told = new int[sentences.size()];
        for (int i = 0; i < told.length; i++) {
            Sentence sentence = sentences.get(i);
            int outside = 0;
            for (int t = sentence.firstToken(); t < sentence.endToken() && t < quoted.length; t++) {
                outside += quoted[t] ? 0 : 1;
            }
            told[i] = (i == 0 ? 0 : told[i - 1]) + (outside > MARKS ? 1 : 0);
        }
        return told;
    }

    /** Sentences from the one to the other, where what is said in quotation marks between them does not count. */
    int steps(int from, int to) {
        return from == to ? 0 : Math.max(1, told[to] - told[from]);
    }

    private static String closingOf(String word) {
        return switch (word) {
            case "“", "„" -> "”“";
            case "\"" -> "\"";
            case "‘" -> "’";
            case "«" -> "»";
            case "``", "''" -> "''";
            default -> "";
        };
    }

    String text() {
        return text;
    }

    Tree tree() {
        return tree;
    }

    List<LanguageMarks.Name> names() {
        return marks.names();
    }

    /** The last names before a token and no more than so many sentences back, the nearest first. */
    List<LanguageMarks.Name> namesBefore(int token, int sentencesBack) {
        int lowest = tree.token(token).sentence() - sentencesBack;
        int end = TextOrder.first(marks.names(), name -> name.firstToken() >= token);
        List<LanguageMarks.Name> found = new ArrayList<>();
        for (int i = end - 1; i >= 0 && found.size() < MOST_NAMES_BACK; i--) {
            LanguageMarks.Name name = marks.names().get(i);
            if (tree.token(name.firstToken()).sentence() < lowest) {
                return found;
            }
            found.add(name);
        }
        return found;
    }

    List<Attribution> attributions() {
        return marks.attributions();
    }

    List<Sentence> sentences() {
        return sentences;
    }

    /** Who is meant by whom as far as the language model says. */
    ReferenceChains chains() {
        return new ReferenceChains(marks.heads(), tree.size());
    }

    /** Whether the model says who is meant by whom at all. */
    boolean knowsMentions() {
        return !marks.heads().isEmpty();
    }

    /** Whether the model takes the word for one that carries a mention of a person or of several. */
    boolean isPerson(int token) {
        return persons[token];
    }

    boolean silenced(int token) {
        return silenced[token];
    }

    boolean quoted(int token) {
        return quoted[token];
    }

    Token token(int index) {
        return tree.token(index);
    }

    String upos(int index) {
        return tree.token(index).upos();
    }

    Sentence sentence(int token) {
        return sentences.get(tree.token(token).sentence());
    }

    /** The characters between two tokens as they stand. */
    String words(int first, int end) {
        return tree.span(first, end).in(text);
    }

    String lower(int index) {
        return lower[index];
    }

    /** Whether the token is the mark of the genitive. */
    boolean isGenitive(int index) {
        String word = tree.token(index).text();
        return word.equals("'s") || word.equals("’s") || word.equals("'") || word.equals("’");
    }

    /** Whether the word begins with a capital letter. */
    boolean capital(int index) {
        return Character.isUpperCase(tree.token(index).text().codePointAt(0));
    }

    /** Head of a range of tokens. */
    int top(int first, int end) {
        Token top = tree.top(first, end);
        return top == null ? first : top.index();
    }

    /** The preposition that introduces the token's phrase, in lower case; that of the first conjunct for later ones; empty if none. */
    String preposition(int index) {
        int at = firstConjunct(index);
        int mark = tree.child(at, "case");
        return mark < 0 || mark > at ? "" : lower(mark);
    }

    /** The noun or name that the clause of a relative pronoun hangs from, if that stands before it; else -1. */
    int relativeAntecedent(int pronoun) {
        int verb = tree.head(pronoun);
        int antecedent = verb < 0 ? -1 : tree.head(verb);
        boolean hangs = antecedent >= 0
                && antecedent < pronoun
                && (tree.token(verb).deprel().endsWith(":relcl")
                        || upos(antecedent).equals("PROPN")
                        || upos(antecedent).equals("NOUN"));
        return hangs ? antecedent : -1;
    }

    /** The first member of the coordination that the token belongs to. */
    int firstConjunct(int index) {
        int at = index;
        while (tree.token(at).is("conj") && tree.head(at) >= 0 && tree.head(at) < at) {
            at = tree.head(at);
        }
        return at;
    }
}
