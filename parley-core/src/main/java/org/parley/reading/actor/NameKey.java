package org.parley.reading.actor;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.parley.lexicon.RuleFile;

/** The form under which spellings of one person's name are equal: "Sergey" and "Sergei", "Çavu?o?lu" and "Cavusoglu". */
public final class NameKey {

    private static final int LONGEST_WORD = 60;
    private static final int MOST_WORDS = 12;
    private static final int MOST_LEFT_OUT = 2;
    /** Stands for a letter that was lost on the way. */
    private static final char LOST = '?';

    private static final List<Spelling> SPELLINGS = spellings();
    private static final Map<String, Integer> VARIANTS = variants();

    private NameKey() {}

    private record Spelling(String written, String compared, boolean atStart) {}

    /** A name's words without case, diacritics, apostrophes and the dots of initials; a lost letter stands as "?". */
    public static List<String> words(String name) {
        String plain = Normalizer.normalize(straight(name), Normalizer.Form.NFKD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < plain.length() && words.size() < MOST_WORDS; i++) {
            char c = plain.charAt(i);
            if (Character.isLetterOrDigit(c)) {
                word.append(letter(Character.toLowerCase(c)));
            } else if ((c == LOST || c == '\uFFFD' || c == '\u25A1') && !word.isEmpty()) {
                word.append(LOST);
            } else if (Character.isWhitespace(c) || c == '-' || c == '\u2010' || c == '\u2011' || c == '.') {
                finish(word, words);
            }
        }
        finish(word, words);
        return words;
    }

    /** "Elphberg, Rudolf" with the surname last. */
    private static String straight(String name) {
        int comma = name.indexOf(", ");
        return comma < 0 ? name : name.substring(comma + 2) + " " + name.substring(0, comma);
    }

    /** The whole name as a key: equal keys are spellings of one name. */
    public static String of(String name) {
        StringBuilder key = new StringBuilder();
        for (String word : words(name)) {
            key.append(key.isEmpty() ? "" : " ").append(ofWord(word));
        }
        return key.toString();
    }

    /** The key of the last word, under which persons of one surname meet; empty if the name has no letters. */
    public static String surname(String name) {
        List<String> words = words(name);
        return words.isEmpty() ? "" : ofWord(words.get(words.size() - 1));
    }

    /** Whether letters of the name were lost, so that keys cannot be compared and {@link #compatible} must be asked. */
    public static boolean hasLostLetters(String name) {
        return words(name).stream().anyMatch(word -> word.indexOf(LOST) >= 0);
    }

    /** A name's words and their keys, made once where a name is compared often. */
    record Parsed(List<Word> words) {

        int size() {
            return words.size();
        }

        /** The key of the first two words; there must be two. */
        String firstTwo() {
            return words.get(0).key() + " " + words.get(1).key();
        }
    }

    private record Word(String letters, String key) {

        boolean hasLost() {
            return letters.indexOf(LOST) >= 0;
        }
    }

    static Parsed parse(String name) {
        return new Parsed(
                words(name).stream().map(word -> new Word(word, ofWord(word))).toList());
    }

    /** Whether both can be names of one person: the surnames agree, and no first name speaks against it. */
    public static boolean compatible(String a, String b) {
        return compatible(parse(a), parse(b));
    }

    static boolean compatible(Parsed a, Parsed b) {
        if (a.size() == 0 || b.size() == 0) {
            return false;
        }
        List<Word> shorter = a.size() <= b.size() ? a.words() : b.words();
        List<Word> longer = a.size() <= b.size() ? b.words() : a.words();
        int at = longer.size() - 1;
        if (!sameWord(shorter.get(shorter.size() - 1), longer.get(at))) {
            return false;
        }
        for (int i = shorter.size() - 2; i >= 0; i--) {
            at--;
            while (at >= 0 && !sameFirstName(shorter.get(i), longer.get(at))) {
                at--;
            }
            if (at < 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the words of one, two at least, are the first of the other: "Ana Luz" and "Ana Luz Prado". */
    static boolean begins(Parsed a, Parsed b) {
        int common = Math.min(a.size(), b.size());
        for (int i = 0; i < common; i++) {
            if (!sameWord(a.words().get(i), b.words().get(i))) {
                return false;
            }
        }
        return common > 1 && a.size() != b.size() && Math.abs(a.size() - b.size()) <= MOST_LEFT_OUT;
    }

    private static boolean sameFirstName(Word a, Word b) {
        if (a.letters().length() == 1 || b.letters().length() == 1) {
            return a.letters().charAt(0) == b.letters().charAt(0);
        }
        Integer group = VARIANTS.get(a.key());
        return (group != null && group.equals(VARIANTS.get(b.key()))) || sameWord(a, b);
    }

    private static boolean sameWord(Word a, Word b) {
        return a.hasLost() || b.hasLost()
                ? matches(a.letters(), b.letters())
                : a.key().equals(b.key());
    }

    /** Whether the letters agree where both have them; a lost one may have been one letter or none. */
    private static boolean matches(String a, String b) {
        if (a.length() - count(a) < 2 || b.length() - count(b) < 2) {
            return false;
        }
        boolean[] row = new boolean[b.length() + 1];
        row[0] = true;
        for (int j = 1; j <= b.length(); j++) {
            row[j] = row[j - 1] && b.charAt(j - 1) == LOST;
        }
        for (int i = 1; i <= a.length(); i++) {
            boolean[] next = new boolean[b.length() + 1];
            char left = a.charAt(i - 1);
            next[0] = row[0] && left == LOST;
            for (int j = 1; j <= b.length(); j++) {
                char right = b.charAt(j - 1);
                boolean equal = left == right || left == LOST || right == LOST;
                next[j] = (equal && row[j - 1]) || (left == LOST && row[j]) || (right == LOST && next[j - 1]);
            }
            row = next;
        }
        return row[b.length()];
    }

    private static int count(String word) {
        return (int) word.chars().filter(c -> c == LOST).count();
    }

    /** The key of one word that {@link #words} gave. */
    static String ofWord(String word) {
        String key = word.length() > LONGEST_WORD ? word.substring(0, LONGEST_WORD) : word;
        for (Spelling spelling : SPELLINGS) {
            if (spelling.atStart()) {
                key = key.startsWith(spelling.written())
                        ? spelling.compared() + key.substring(spelling.written().length())
                        : key;
            } else {
                key = key.replace(spelling.written(), spelling.compared());
            }
        }
        return withoutDoubles(key);
    }

    private static String withoutDoubles(String key) {
        StringBuilder single = new StringBuilder(key.length());
        for (int i = 0; i < key.length(); i++) {
            if (i == 0 || key.charAt(i) != key.charAt(i - 1)) {
                single.append(key.charAt(i));
            }
        }
        return single.toString();
    }

    private static void finish(StringBuilder word, List<String> words) {
        int end = word.length();
        while (end > 0 && word.charAt(end - 1) == LOST) {
            end--;
        }
        if (end > 0) {
            words.add(word.substring(0, Math.min(end, LONGEST_WORD)));
        }
        word.setLength(0);
    }

    /** Letters that decomposition leaves whole. */
    private static String letter(char c) {
        return switch (c) {
            case 'ı' -> "i";
            case 'ł' -> "l";
            case 'ø' -> "o";
            case 'đ', 'ð' -> "d";
            case 'ß' -> "ss";
            case 'æ', 'ə' -> "e";
            case 'œ' -> "oe";
            case 'þ' -> "th";
            default -> String.valueOf(c);
        };
    }

    private static List<Spelling> spellings() {
        List<Spelling> spellings = new ArrayList<>();
        for (RuleFile.Row row :
                RuleFile.read(NameKey.class, "lang/en/spellings.txt", 2).rows()) {
            boolean atStart = row.field(0).startsWith("^");
            spellings.add(new Spelling(atStart ? row.field(0).substring(1) : row.field(0), row.field(1), atStart));
        }
        return List.copyOf(spellings);
    }

    private static Map<String, Integer> variants() {
        Map<String, Integer> groups = new HashMap<>();
        for (RuleFile.Row row : RuleFile.read(NameKey.class, "lang/en/first-name-variants.txt", 1)
                .rows()) {
            for (String name : row.list(0)) {
                List<String> words = words(name);
                if (words.size() == 1) {
                    groups.putIfAbsent(ofWord(words.get(0)), row.line());
                }
            }
        }
        return Map.copyOf(groups);
    }
}
