package org.parley.intake.marks;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.intake.pattern.Cue;
import org.parley.intake.pattern.Sieve;
import org.parley.lexicon.RuleFile;

/**
 * Signs that a machine reworded the text: verbs left inside their subjects, names left alone, quotations whose words
 * differ by synonyms from the article's own, two spellings of one name. One kind of sign says little; two raise the
 * suspicion, and then each sign is marked.
 */
final class ParaphraseSigns {

    private static final int NEEDED = 2;
    private static final int MAX_PER_SIGN = 20;
    private static final Pattern QUOTED = Pattern.compile("“([^“”]{3,1000})”|\"([^\"]{3,1000})\"");

    private final Sieve<PatternRule> rules = PatternRule.keyed("paraphrase.txt", 0);
    private final Map<String, Integer> synonymSets = new HashMap<>();
    private final List<List<String>> spellings = new ArrayList<>();

    ParaphraseSigns() {
        for (RuleFile.Row row :
                RuleFile.read(ParaphraseSigns.class, "lang/en/synonyms.txt", 2).rows()) {
            synonymSets.put(row.field(0), row.line());
            row.list(1).forEach(word -> synonymSets.put(word, row.line()));
        }
        for (RuleFile.Row row :
                RuleFile.read(ParaphraseSigns.class, "lang/en/spellings.txt", 2).rows()) {
            List<String> names = new ArrayList<>(List.of(row.field(0)));
            names.addAll(row.list(1));
            spellings.add(List.copyOf(names));
        }
    }

    List<Mark> mark(String text) {
        List<Mark> marks = new ArrayList<>();
        Set<String> kinds = new TreeSet<>();
        for (PatternRule rule : rules.mayBeIn(text)) {
            int before = marks.size();
            collect(rule, text, marks);
            if (marks.size() > before) {
                kinds.add(rule.key());
            }
        }
        fragmentTitle(text, marks, kinds);
        twoSpellings(text, marks, kinds);
        rewordedQuotation(text, marks, kinds);
        return kinds.size() >= NEEDED ? marks : List.of();
    }

    private static void collect(PatternRule rule, String text, List<Mark> marks) {
        Cue.Search found = rule.cue().in(text);
        for (int i = 0; i < MAX_PER_SIGN && found.find(); i++) {
            marks.add(sign(new Span(found.start(), found.end()), rule.reason()));
        }
    }

    private static Mark sign(Span span, String reason) {
        return new Mark(Mark.Kind.PARAPHRASE, span, "reads like a machine's rewording: " + reason);
    }

    /** A first line of two or three words that the second line, itself a title, does not go on from. */
    private static void fragmentTitle(String text, List<Mark> marks, Set<String> kinds) {
        List<Line> lines = Line.of(text.substring(0, Math.min(text.length(), 2000)));
        if (lines.size() < 3 || lines.get(0).endsLikeSentence()) {
            return;
        }
        int words = lines.get(0).words(4);
        boolean secondIsTitle = !lines.get(1).endsLikeSentence() && lines.get(1).words(5) == 5;
        if (words >= 2 && words <= 3 && secondIsTitle) {
            marks.add(sign(lines.get(0).span(), "a fragment for a title"));
            kinds.add("fragment title");
        }
    }

    private void twoSpellings(String text, List<Mark> marks, Set<String> kinds) {
        for (List<String> names : spellings) {
            List<Span> first = new ArrayList<>();
            for (String name : names) {
                if (!text.contains(name)) {
                    continue;
                }
                Matcher found =
                        Pattern.compile("\\b" + Pattern.quote(name) + "\\b").matcher(text);
                if (found.find()) {
                    first.add(new Span(found.start(), found.end()));
                }
            }
            if (first.size() > 1) {
                first.forEach(span -> marks.add(sign(span, "two spellings of one name")));
                kinds.add("spellings");
            }
        }
    }

    private record Words(List<String> words, List<Span> spans) {}

    /** The article's own words say a phrase of three words as a quotation does, but for the last, which is a synonym. */
    private void rewordedQuotation(String text, List<Mark> marks, Set<String> kinds) {
        Matcher quoted = QUOTED.matcher(text);
        Map<String, Span> phrases = new HashMap<>();
        StringBuilder own = new StringBuilder(text);
        while (quoted.find()) {
            addPhrases(words(text, quoted.start(), quoted.end()), phrases);
            for (int i = quoted.start(); i < quoted.end(); i++) {
                own.setCharAt(i, '\n');
            }
        }
        if (phrases.isEmpty()) {
            return;
        }
        Set<Span> marked = new HashSet<>();
        Words outside = words(own.toString(), 0, own.length());
        for (int i = 0; i + 2 < outside.words().size() && marked.size() < MAX_PER_SIGN; i++) {
            String last = stem(outside.words().get(i + 2));
            @Nullable Integer set = synonymSets.get(last);
            String key = outside.words().get(i) + " " + outside.words().get(i + 1) + " " + set;
            @Nullable Span quotation = set == null ? null : phrases.get(key);
            if (quotation != null && !stem(lastWord(quotation.in(text))).equals(last) && marked.add(quotation)) {
                marks.add(sign(quotation, "quoted in other words than the article's own"));
                kinds.add("quotation");
            }
        }
    }

    private void addPhrases(Words quotation, Map<String, Span> phrases) {
        for (int i = 0; i + 2 < quotation.words().size(); i++) {
            @Nullable Integer set = synonymSets.get(stem(quotation.words().get(i + 2)));
            if (set != null) {
                String key = quotation.words().get(i) + " " + quotation.words().get(i + 1) + " " + set;
                phrases.putIfAbsent(
                        key, quotation.spans().get(i).hull(quotation.spans().get(i + 2)));
            }
        }
    }

    private static Words words(String text, int start, int end) {
        List<String> words = new ArrayList<>();
        List<Span> spans = new ArrayList<>();
        int at = start;
        while (at < end) {
            int from = at;
            while (at < end && isOfWord(text, at, from)) {
                at++;
            }
            if (at > from) {
                words.add(text.substring(from, at).toLowerCase(Locale.ROOT));
                spans.add(new Span(from, at));
            }
            at++;
        }
        return new Words(words, spans);
    }

    /** Letters, and the signs that join them. */
    private static boolean isOfWord(String text, int at, int start) {
        char c = text.charAt(at);
        return Character.isLetter(c) || at > start && (c == '’' || c == '\'' || c == '-');
    }

    private static String lastWord(String words) {
        return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    }

    private String stem(String word) {
        if (synonymSets.containsKey(word) || !word.endsWith("s")) {
            return word;
        }
        return word.endsWith("ies") ? word.substring(0, word.length() - 3) + "y" : word.substring(0, word.length() - 1);
    }
}
