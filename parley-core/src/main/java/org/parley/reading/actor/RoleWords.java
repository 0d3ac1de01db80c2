package org.parley.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;

/** The words for offices and descriptions of persons, and forms of address. */
final class RoleWords {

    private static final Set<String> FORMER =
            Set.of("former", "ex", "late", "then", "ousted", "deposed", "ex-president");
    static final int LONGEST = 6;

    private final Map<String, Role> roles = new HashMap<>();
    private final Map<String, Gender> titles = new HashMap<>();
    private final Map<String, Gender> nouns = new HashMap<>();
    private final Map<String, Gender> firstNames = new HashMap<>();

    /** An office: its words in the singular, its kind, and the gender its word tells. */
    record Role(String words, String kind, Gender gender) {

        /** Whether a description by this role can mean a holder of the other. */
        boolean canMean(Role holder) {
            if (words.equals(holder.words)) {
                return true;
            }
            return switch (kind) {
                case "ruler" ->
                    words.equals("leader") && (holder.kind.equals("head") || holder.kind.equals("government"));
                case "minister" -> holder.kind.startsWith("minister") && words.endsWith("minister");
                case "government" -> holder.kind.equals("government") && !words.equals("chancellor");
                case "head" -> holder.kind.equals("head") && holder.words.endsWith(words);
                case "speaker", "adviser" -> holder.kind.equals(kind) && gender.agreesWith(holder.gender);
                case "diplomat", "commander", "local", "legislator" ->
                    holder.kind.equals(kind) && (holder.words.endsWith(words) || words.equals("diplomat"));
                default -> kind.startsWith("minister:") && holder.kind.equals(kind);
            };
        }

        /** Whether it is an office, not only what somebody does or is to somebody. */
        boolean isOffice() {
            return !(kind.equals("other")
                    || kind.equals("worker")
                    || kind.equals("fighter")
                    || kind.equals("counterpart"));
        }

        /** Whether one holder represents a country abroad, so that a possessor that is a country or capital is the holder's side. */
        boolean ofState() {
            return kind.equals("head")
                    || kind.equals("government")
                    || kind.startsWith("minister")
                    || kind.equals("ruler");
        }
    }

    private RoleWords() {
        for (RuleFile.Row row :
                RuleFile.read(RoleWords.class, "lang/en/roles.txt", 3).rows()) {
            for (String words : row.list(0)) {
                roles.putIfAbsent(words, new Role(words, row.field(1), Gender.of(row, 2)));
            }
        }
        for (RuleFile.Row row :
                RuleFile.read(RoleWords.class, "lang/en/titles.txt", 2).rows()) {
            for (String title : row.list(0)) {
                titles.putIfAbsent(title, Gender.of(row, 1));
                titles.putIfAbsent(title.endsWith(".") ? title : title + ".", Gender.of(row, 1));
            }
        }
        for (RuleFile.Row row :
                RuleFile.read(RoleWords.class, "lang/en/gendered-nouns.txt", 2).rows()) {
            for (String noun : row.list(0)) {
                nouns.put(noun, Gender.of(row, 1));
            }
        }
        for (RuleFile.Row row :
                RuleFile.read(RoleWords.class, "lang/en/first-names.txt", 2).rows()) {
            for (String name : row.list(0)) {
                firstNames.merge(NameKey.of(name), Gender.of(row, 1), (a, b) -> a == b ? a : Gender.UNKNOWN);
            }
        }
    }

    /** What a noun for a person tells. */
    Gender genderOfNoun(String noun) {
        return nouns.getOrDefault(noun, Gender.UNKNOWN);
    }

    static RoleWords load() {
        return new RoleWords();
    }

    /** The role these lower-case words name, in singular or plural; null if none. */
    @Nullable
    Role role(String words) {
        Role role = roles.get(words);
        if (role == null && words.endsWith("s")) {
            role = roles.get(words.substring(0, words.length() - 1));
        }
        if (role == null && words.endsWith("men")) {
            role = roles.get(words.substring(0, words.length() - 3) + "man");
        }
        return role;
    }

    /** The longest role whose words end before the given token, starting no earlier than {@code from}; null if none. */
    @Nullable
    Found endingAt(Scene scene, int from, int end) {
        Found best = null;
        StringBuilder words = new StringBuilder();
        for (int first = end - 1; first >= Math.max(from, end - LONGEST); first--) {
            words.insert(0, scene.lower(first) + (words.isEmpty() ? "" : " "));
            Role role = role(words.toString());
            if (role != null) {
                best = new Found(role, first, end);
            }
        }
        return best;
    }

    /** A role and the tokens that name it. */
    record Found(Role role, int first, int end) {}

    @Nullable
    Gender title(String word) {
        return titles.get(word);
    }

    Gender genderOfName(String fullName) {
        List<String> words = NameKey.words(fullName);
        return words.size() < 2
                ? Gender.UNKNOWN
                : firstNames.getOrDefault(NameKey.ofWord(words.get(0)), Gender.UNKNOWN);
    }

    /** Whether the word says that the office is held no longer. */
    static boolean isFormer(String word) {
        return FORMER.contains(word) || word.startsWith("ex-");
    }
}
