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

    private static final String WORD = "\\p{Lu}[\\p{L}\\p{M}.'’-]*";
    private static final String NAME =
            WORD + "(?: (?:(?:von|van|v\\.|de|der|den|del|della|di|da|dos|du|la|le|el|al|bin|ben|ter|zu|zur) ){0,2}"
                    + WORD + "){0,3}";
    private static final Pattern SHOWN = Pattern.compile("(?:(?:Dr|Prof)\\. ?){0,2}" + NAME);
    private static final Pattern SIGNED_ON =
            Pattern.compile("[\\p{L}\\p{M}][\\p{L}\\p{M}\\d_.-]{2,24}|[\\p{IsHan}]{2,4}");
    private static final String AND = "(?:, | und | and | & | y | et | e )";
    private static final Pattern PARTS =
            Pattern.compile("\\s*[;,|•·\\n]\\s*|\\s+(?:und|and|et|y|e|en|och|og|&|/|with|mit)\\s+|\\s+[–—-]\\s+");
    private static final Pattern REFUSED = Pattern.compile("\\d{2}|https?:|www\\.|@|[<>{}\\[\\]=#!?+*]");
    private static final Pattern COMPANY =
            Pattern.compile("\\b(?:GmbH|AG|Ltd|Inc|LLC|SE|S\\.A|KG|Verlag|Verein|Verband)\\b|\\be\\. ?V\\.");

    /** What systems fill in where there is no author, and what stands behind a name. */
    private static final Set<String> NOBODY = Set.of(
            "admin",
            "administrator",
            "author",
            "no author",
            "editor",
            "staff",
            "webmaster",
            "guest",
            "anonymous",
            "unknown",
            "none",
            "null",
            "undefined",
            "by",
            "von",
            "phd",
            "md",
            "m d",
            "ph d",
            "publisher",
            "default",
            "super user",
            "user",
            "follow",
            "follow on",
            "view all posts",
            "about the author",
            "über den autor",
            "editorial team",
            "posted on",
            "posted",
            "published",
            "updated",
            "date",
            "datum",
            "published on",
            "show all articles of",
            "autoreninfo",
            "rezept von",
            "gesponserte inhalte",
            "kommentare",
            "kommentar",
            "kommentieren",
            "leave a comment",
            "share",
            "teilen",
            "von redaktion",
            "symbolbild",
            "foto",
            "more",
            "mehr",
            "editorial",
            "contributor");

    private final Set<String> labels;
    private final Pattern label;
    private final Pattern labelled;

    AuthorNames() {
        List<RuleFile.Row> rows =
                RuleFile.read(AuthorNames.class, "lang/author-labels.txt", 2).rows();
        labels = rows.stream().map(row -> row.field(1)).collect(Collectors.toUnmodifiableSet());
        String any = labels.stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(Pattern::quote)
                .collect(Collectors.joining("|"));
        String ignoreCase = "(?iu:" + any + ")";
        label = Pattern.compile("^(?:" + ignoreCase + ")(?: ?: ?| (?=\\S))");
        labelled = Pattern.compile(
                "(?:^|[\\d|•·.,:)–—-] ?|\\bUhr )" + ignoreCase + " ?:? (" + NAME + "(?:" + AND + NAME + "){0,4})");
        for (RuleFile.Row row : rows) {
            if (inLine(row.example()).isEmpty()) {
                throw row.problem(1, "the rule does not find its own example");
            }
        }
    }

    /** The authors whom a line names behind words such as "by". */
    List<String> inLine(String line) {
        Matcher matcher = labelled.matcher(line);
        return matcher.find() ? of(List.of(matcher.group(1))) : List.of();
    }

    /** The names in an element that a reader sees: only what has the form of a name, or of a name one signs on with. */
    List<String> shown(List<String> written) {
        return of(written).stream()
                .filter(name ->
                        SHOWN.matcher(name).matches() || SIGNED_ON.matcher(name).matches())
                .toList();
    }

    /** The names in fields for authors. */
    List<String> of(List<String> written) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String each : written) {
            if (each.length() <= LONGEST_FIELD) {
                for (String part : PARTS.split(
                        withoutLabel(Parser.unescapeEntities(each, false).strip()))) {
                    name(part).ifPresent(name -> names.putIfAbsent(TitleHeading.key(name), name));
                }
            }
        }
        return new ArrayList<>(names.values()).subList(0, Math.min(MOST, names.size()));
    }

    private Optional<String> name(String part) {
        String name =
                TitleSearch.clean(withoutLabel(part.strip())).replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$", "");
        String key = TitleHeading.key(name);
        boolean good = key.length() >= 2
                && name.length() <= LONGEST
                && key.split(" ").length <= MOST_WORDS
                && !REFUSED.matcher(name).find()
                && !COMPANY.matcher(name).find()
                && !NOBODY.contains(key);
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
