package org.parley.intake.html.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jsoup.parser.Parser;
import org.parley.lexicon.RuleFile;

/** Reads names of authors out of what pages write where authors go. Immutable. */
final class AuthorNames {

    private static final int LONGEST_FIELD = 300;
    private static final int LONGEST = 50;
    private static final int MOST_WORDS = 5;
    private static final int MOST = 12;

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*+(?![\\p{L}\\p{M}\\p{N}_])";
    private static final String NAME = "(?:[\\p{IsHan}]{2,4}(?![\\p{L}])|"
            + WORD + "(?: (?:(?:von|van|v\\.|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|zu|zur) ){0,2}"
            + WORD + "){0,3})";
    private static final Pattern SHOWN =
            Pattern.compile("(?:(?:Dr|Prof)\\. ?){0,2}(?:(?:der|die|das|the|el|la) )?" + NAME);
    private static final Pattern SIGNED_ON =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\d_.-]{1,24}|[\\p{IsHan}]{2,4}");
    private static final String AND = "(?:, | und | and | & | y | et | e )";
    private static final Pattern PARTS =
            Pattern.compile("\\s*[;,|•·\\n]\\s*|\\s+(?:und|[Aa]nd|et|y|e|en|och|og|&|/|with|mit)\\s+|\\s+[–—-]\\s+");
    private static final Pattern REFUSED = Pattern.compile("\\d{2}|https?:|www\\.|@|[<>{}\\[\\]=#!?+*]");
    private static final Pattern COMPANY =
            Pattern.compile("\\b(?:GmbH|AG|Ltd|Inc|LLC|SE|S\\.A|KG|Verlag|Verein|Verband)\\b|\\be\\. ?V\\.");

    /** What may follow a name that one signs on with. */
    private static final String AFTER_LOGIN = "(?=$|[|,]| (?:[|•·»–—-]|(?:am|on|um|at|le|el|vom|in) |\\d))";

    private static final String FULL = WORD + " " + NAME;
    private static final Pattern FULL_NAMES = Pattern.compile(FULL + "(?:" + AND + FULL + "){0,3}");
    private static final String DATE = "[^|–]{0,20}\\d[^–]{0,25}";
    private static final Pattern BESIDE_DATE =
            Pattern.compile(DATE + "(?:\\||–| -) ?(" + FULL + ")|(" + FULL + ") ?(?:\\||–|- )" + DATE);

    private static final Pattern LINE_END = Pattern.compile("[\\s,;]+$|/[\\p{Lu}-]+$");
    private static final Pattern COLON = Pattern.compile("\\s*[:：]$");
    private static final Pattern HANDLE = Pattern.compile(" @\\w{2,30}$");
    private static final Pattern EDGES = Pattern.compile("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$");

    private final AuthorFillers fillers = new AuthorFillers();
    private final Set<String> labels;
    private final Set<String> prefixes;
    private final Set<String> firstWords;
    private final Pattern label;
    private final Pattern labelled;
    private final Pattern login;
    private final Pattern ownLine;

    AuthorNames() {
        List<RuleFile.Row> rows =
                RuleFile.read(AuthorNames.class, "lang/author-labels.txt", 3).rows();
        labels = rows.stream().map(row -> row.field(1)).collect(Collectors.toUnmodifiableSet());
        firstWords = labels.stream().map(AuthorNames::firstWord).collect(Collectors.toUnmodifiableSet());
        prefixes = rows.stream()
                .filter(row -> row.field(2).equals("any"))
                .map(row -> row.field(1))
                .collect(Collectors.toUnmodifiableSet());
        String any =
                "(?iu:(?:" + alternatives(rows, "any") + ") ?[:：]? ?|(?:" + alternatives(rows, "colon") + ") ?[:：] ?)";
        label = Pattern.compile("^" + any + "(?<![\\p{L}\\p{M}])");
        labelled = Pattern.compile("(?:^|[\\d|•·.,:)–—-] ?|\\bUhr )" + any + "(?<![\\p{L}\\p{M}])(" + NAME + "(?:" + AND
                + NAME + "){0,4})");
        login = Pattern.compile(
                "^" + any + "(?<![\\p{L}\\p{M}])([\\p{L}\\p{M}][\\p{L}\\p{M}\\d_.-]{1,24})" + AFTER_LOGIN);
        ownLine = Pattern.compile(
                "[(\\s–—-]*" + any + "(?<![\\p{L}\\p{M}])(" + FULL + "(?:" + AND + FULL + "){0,3})(?:[).\\s+]*|, .*)");
        for (RuleFile.Row row : rows) {
            if (inLine(row.example()).isEmpty()) {
                throw row.problem(1, "the rule does not find its own example");
            }
        }
    }

    private static String alternatives(List<RuleFile.Row> rows, String sign) {
        return rows.stream()
                .filter(row -> row.field(2).equals(sign))
                .map(row -> row.field(1))
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
    }

    /** The authors whom a line names behind words such as "by". */
    List<String> inLine(String line) {
        Matcher matcher = labelled.matcher(line);
        return matcher.find() ? of(List.of(matcher.group(1))) : List.of();
    }

    /** The authors of a line that is nothing but words such as "by" and full names. */
    List<String> asLine(String line) {
        if (!firstWords.contains(firstWord(line))) {
            return List.of();
        }
        Matcher matcher = ownLine.matcher(line);
        return matcher.matches() ? of(List.of(matcher.group(1))) : List.of();
    }

    /** The author of a line that is nothing but a full name and a date, parted by a sign: "06.03.2024 | Jane Roe". */
    List<String> besideDate(String line) {
        Matcher matcher = BESIDE_DATE.matcher(line);
        return matcher.matches()
                ? of(List.of(matcher.group(1) == null ? matcher.group(2) : matcher.group(1)))
                : List.of();
    }

    /** The authors of a line that is nothing but full names. */
    List<String> fullNames(String line) {
        String names = LINE_END.matcher(line).replaceAll("");
        return FULL_NAMES.matcher(names).matches() ? of(List.of(names)) : List.of();
    }

    /** In small letters; lines are many, and few begin as labels do. */
    private static String firstWord(String line) {
        int start = 0;
        while (start < line.length() && !Character.isLetter(line.charAt(start))) {
            start++;
        }
        int end = start;
        while (end < line.length() && Character.isLetter(line.charAt(end))) {
            end++;
        }
        return line.substring(start, end).toLowerCase(Locale.ROOT);
    }

    /** Whether a line is nothing but words such as "by". */
    boolean isLabel(String line) {
        return line.length() <= LONGEST
                && firstWords.contains(firstWord(line))
                && labels.contains(COLON.matcher(line).replaceAll("").strip().toLowerCase(Locale.ROOT));
    }

    /** The names in an element that a reader sees: only what has the form of a name, or of a name one signs on with. */
    List<String> shown(List<String> written) {
        List<String> names = of(written).stream()
                .filter(name ->
                        SHOWN.matcher(name).matches() || SIGNED_ON.matcher(name).matches())
                .toList();
        return names.isEmpty() ? labelled(written) : names;
    }

    private List<String> labelled(List<String> written) {
        for (String words : written) {
            Matcher matcher = login.matcher(words);
            List<String> named = inLine(words);
            if (!named.isEmpty() || matcher.find()) {
                return named.isEmpty() ? of(List.of(matcher.group(1))) : named;
            }
        }
        return List.of();
    }

    /** The names in fields for authors. */
    List<String> of(List<String> written) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String each : written) {
            if (each.length() <= LONGEST_FIELD) {
                parts(each).forEach(name -> names.putIfAbsent(TitleHeading.key(name), name));
            }
        }
        return new ArrayList<>(names.values()).subList(0, Math.min(MOST, names.size()));
    }

    /** Behind a full name and a comma a single word is a town or a role. */
    private List<String> parts(String written) {
        String[] parts =
                PARTS.split(withoutLabel(Parser.unescapeEntities(written, false).strip()));
        boolean full = parts.length > 0 && parts[0].strip().contains(" ");
        List<String> names = new ArrayList<>();
        for (String part : parts) {
            boolean single = full && !part.strip().contains(" ") && !part.equals(part.toUpperCase(Locale.ROOT));
            name(part).filter(name -> !single).ifPresent(names::add);
        }
        return names;
    }

    private Optional<String> name(String part) {
        String named =
                HANDLE.matcher(TitleSearch.clean(withoutLabel(part.strip()))).replaceAll("");
        String plain = EDGES.matcher(named).replaceAll("");
        String name = fillers.name(plain).orElse("");
        String key = TitleHeading.key(name);
        boolean good = key.length() >= 2
                && !prefixes.contains(key)
                && name.length() <= LONGEST
                && key.split(" ").length <= MOST_WORDS
                && !REFUSED.matcher(name).find()
                && !COMPANY.matcher(name).find();
        return good ? Optional.of(name) : Optional.empty();
    }

    private String withoutLabel(String words) {
        String rest = words;
        for (int i = 0; i < 3; i++) {
            rest = label.matcher(rest).replaceFirst("").strip();
        }
        return rest;
    }

    /** Whether it looks like the name one signs on with: one word in small letters. */
    static boolean isLogin(String name) {
        return !name.contains(" ") && name.equals(name.toLowerCase(Locale.ROOT));
    }
}
