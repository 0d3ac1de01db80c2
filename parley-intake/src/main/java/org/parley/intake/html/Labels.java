package org.parley.intake.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.parley.lexicon.RuleFile;

/** Knows what the names that page makers give to elements mean. Safe for many threads. */
final class Labels {

    private static final int MAX_LABEL = 400;
    private static final String[] NAMED = {
        "class", "id", "role", "itemprop", "data-testid", "data-component", "data-module"
    };

    private final Map<String, List<Rule>> byFirstWord = new HashMap<>();

    /** Rules whose first word is the beginning of one, by its first letter. */
    private final Map<Character, List<Rule>> beginnings = new HashMap<>();

    /** One word of a rule. */
    private record Word(String letters, boolean isBeginning) {

        static Word of(String written) {
            boolean beginning = written.endsWith("*");
            return new Word(beginning ? written.substring(0, written.length() - 1) : written, beginning);
        }

        boolean is(String given) {
            return isBeginning ? given.startsWith(letters) : given.equals(letters);
        }
    }

    /** Words that follow each other within one name; a word that ends in {@code *} stands for all that begin so. */
    private record Rule(List<Word> words, boolean whole, Role role) {

        boolean matches(List<String> name, int at) {
            if (at + words.size() > name.size() || whole && name.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                if (!words.get(i).is(name.get(at + i))) {
                    return false;
                }
            }
            return true;
        }
    }

    Labels() {
        for (RuleFile.Row row : RuleFile.read(Labels.class, "labels.txt", 2).rows()) {
            Role role = Role.valueOf(row.field(0).toUpperCase(Locale.ROOT));
            boolean whole = row.field(1).startsWith("=");
            String words = whole ? row.field(1).substring(1) : row.field(1);
            Rule rule = new Rule(Stream.of(words.split(" ")).map(Word::of).toList(), whole, role);
            Word first = rule.words().get(0);
            if (first.isBeginning()) {
                beginnings
                        .computeIfAbsent(first.letters().charAt(0), letter -> new ArrayList<>())
                        .add(rule);
            } else {
                byFirstWord
                        .computeIfAbsent(first.letters(), word -> new ArrayList<>())
                        .add(rule);
            }
            if (!of(row.example()).contains(role)) {
                throw row.problem(1, "does not match its example");
            }
        }
    }

    /** What the element's names say; {@code known} remembers names that were read before. */
    Set<Role> of(Element element, Map<String, Set<Role>> known) {
        if (element.attributesSize() == 0) {
            return Set.of();
        }
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (String attribute : NAMED) {
            String value = element.attributes().get(attribute);
            // a heading's id is made of its words
            boolean slug = attribute.equals("id") && isHeading(element);
            if (!value.isEmpty() && !slug) {
                String label = value.length() <= MAX_LABEL ? value : value.substring(0, MAX_LABEL);
                roles.addAll(known.computeIfAbsent(label, this::of));
            }
        }
        return roles;
    }

    private static boolean isHeading(Element element) {
        String tag = element.normalName();
        return tag.length() == 2 && tag.charAt(0) == 'h' && Character.isDigit(tag.charAt(1));
    }

    /** What the names in a {@code class} or another attribute say. */
    Set<Role> of(String label) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        int start = 0;
        for (int i = 0; i <= label.length(); i++) {
            if (i == label.length() || isBetweenNames(label.charAt(i))) {
                roles.addAll(ofName(words(label.substring(start, i))));
                start = i + 1;
            }
        }
        return roles;
    }

    private static boolean isBetweenNames(char c) {
        return c == '.' || c == ' ' || c >= '\t' && c <= '\r';
    }

    private Set<Role> ofName(List<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            add(byFirstWord.getOrDefault(word, List.of()), words, i, roles);
            add(beginnings.getOrDefault(word.charAt(0), List.of()), words, i, roles);
        }
        boolean furniture = roles.contains(Role.NOISE) || roles.contains(Role.DETAIL) || roles.contains(Role.COMMENTS);
        if (furniture) {
            // "article-body-share" is a place to share from
            roles.remove(Role.BODY);
        }
        return roles;
    }

    private static void add(List<Rule> rules, List<String> words, int at, Set<Role> roles) {
        for (Rule rule : rules) {
            if (rule.matches(words, at)) {
                roles.add(rule.role());
            }
        }
    }

    /** {@code relatedArticles}, {@code related-articles} and {@code related_articles} have the same two words. */
    private static List<String> words(String name) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            boolean begins = Character.isUpperCase(c) && i > 0 && Character.isLowerCase(name.charAt(i - 1));
            if (!Character.isLetter(c) || begins) {
                flush(word, words);
            }
            if (Character.isLetter(c)) {
                word.append(Character.toLowerCase(c));
            }
        }
        flush(word, words);
        return words;
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString());
            word.setLength(0);
        }
    }
}
