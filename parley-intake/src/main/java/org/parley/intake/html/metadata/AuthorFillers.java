package org.parley.intake.html.metadata;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.parley.lexicon.RuleFile;

/** Knows what stands where an author's name goes and is none: words of systems, roles, what follows a name. Immutable. */
final class AuthorFillers {

    private static final int LONGEST_ROLE = 3;

    private final Set<String> whole = new HashSet<>();
    private final Set<String> ends = new HashSet<>();
    private final Set<String> roles = new HashSet<>();

    AuthorFillers() {
        RuleFile file = RuleFile.read(AuthorFillers.class, "lang/author-fillers.txt", 2);
        for (RuleFile.Row row : file.rows()) {
            switch (row.field(1)) {
                case "whole" -> whole.add(row.field(0));
                case "end" -> ends.add(row.field(0));
                case "role" -> roles.add(row.field(0));
                default -> throw row.problem(1, "neither whole, end nor role");
            }
            String left = name(row.example()).orElse("");
            if (!left.equals(row.field(1).equals("whole") ? "" : "Anna Muster")) {
                throw row.problem(0, "the rule leaves \"" + left + "\" of its own example");
            }
        }
    }

    /** The name without what goes before and after it; nothing if it is none. */
    Optional<String> name(String written) {
        if (whole.contains(TitleHeading.key(written))) {
            return Optional.empty();
        }
        String[] words = written.strip().split(" ");
        int end = 0;
        while (end < words.length && !ends.contains(TitleHeading.key(words[end]))) {
            end++;
        }
        int start = 0;
        for (int i = 0; i < end; i++) {
            start = isRole(words[i]) ? i + 1 : start;
        }
        boolean roleBehind = start == end && end > LONGEST_ROLE;
        int from = roleBehind ? 0 : start;
        int to = roleBehind ? 2 : end;
        String name = String.join(" ", Arrays.copyOfRange(words, from, to)).replaceAll("[\\s,–—-]+$", "");
        return name.isEmpty() || whole.contains(TitleHeading.key(name)) ? Optional.empty() : Optional.of(name);
    }

    /** "Editor", "Auto-Experte". */
    private boolean isRole(String word) {
        String lower = word.substring(word.lastIndexOf('-') + 1).toLowerCase(Locale.ROOT);
        return roles.contains(lower);
    }
}
