package org.parley.intake.html;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.parley.lexicon.RuleFile;

/** Knows what the names that page makers give to elements mean. Safe for many threads. */
final class Labels {

    private static final int MAX_LABEL = 400;
    private static final String[] NAMED = {
        "class", "id", "role", "itemprop", "data-testid", "data-component", "data-module"
    };

    private final Map<String, List<Rule>> byFirstWord = new HashMap<>();
    private final List<Rule> beginnings = new ArrayList<>();

    /** Words that follow each other within one name; a word that ends in {@code *} stands for all that begin so. */
    private record Rule(List<String> words, boolean whole, Role role) {

        boolean matches(List<String> name, int at) {
            if (at + words.size() > name.size() || whole && name.size() > words.size()) {
                return false;
            }
            for (int i = 0; i < words.size(); i++) {
                String word = words.get(i);
                String given = name.get(at + i);
                boolean same = word.endsWith("*")
                        ? given.startsWith(word.substring(0, word.length() - 1))
                        : given.equals(word);
                if (!same) {
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
            Rule rule = new Rule(List.of(words.split(" ")), whole, role);
            if (rule.words().get(0).endsWith("*")) {
                beginnings.add(rule);
            } else {
                byFirstWord
                        .computeIfAbsent(rule.words().get(0), word -> new ArrayList<>())
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
            String value = element.attr(attribute);
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
        for (String name : label.split("[\\s.]+")) {
            roles.addAll(ofName(words(name)));
        }
        return roles;
    }

    private Set<Role> ofName(List<String> words) {
        Set<Role> roles = EnumSet.noneOf(Role.class);
        for (int i = 0; i < words.size(); i++) {
            for (Rule rule : byFirstWord.getOrDefault(words.get(i), List.of())) {
                if (rule.matches(words, i)) {
                    roles.add(rule.role());
                }
            }
            for (Rule rule : beginnings) {
                if (rule.matches(words, i)) {
                    roles.add(rule.role());
                }
            }
        }
        boolean furniture = roles.contains(Role.NOISE) || roles.contains(Role.DETAIL) || roles.contains(Role.COMMENTS);
        if (furniture) {
            // "article-body-share" is a place to share from
            roles.remove(Role.BODY);
        }
        return roles;
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
