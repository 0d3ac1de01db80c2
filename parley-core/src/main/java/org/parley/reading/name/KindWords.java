package org.parley.reading.name;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.lexicon.RuleFile;
import org.parley.reading.LanguageMarks.Name;
import org.parley.reading.MentionType;
import org.parley.reading.Token;

/** Words that tell of what kind a name is: "Mount Tarn", "the Tarn mountains" and "the Tarn War" are no persons and no towns. Immutable. */
final class KindWords {

    private final Map<String, Kind> first = new HashMap<>();
    private final Map<String, Kind> last = new HashMap<>();
    private final Map<String, Kind> behind = new HashMap<>();

    private record Kind(Set<MentionType> from, MentionType to) {

        Name of(Name name) {
            return from.contains(name.type()) ? Marks.retyped(name, to) : name;
        }
    }

    KindWords() {
        for (RuleFile.Row row :
                RuleFile.read(KindWords.class, "lang/en/kind-words.txt", 4).rows()) {
            Map<String, Kind> words = switch (row.field(0)) {
                case "first" -> first;
                case "last" -> last;
                case "behind" -> behind;
                default -> throw row.problem(0, "no such place for a word");
            };
            Kind kind = kind(row);
            row.list(1).forEach(word -> words.put(word, kind));
        }
    }

    private static Kind kind(RuleFile.Row row) {
        try {
            Set<MentionType> from = EnumSet.noneOf(MentionType.class);
            row.list(2).forEach(type -> from.add(MentionType.valueOf(type)));
            return new Kind(from, MentionType.valueOf(row.field(3)));
        } catch (IllegalArgumentException e) {
            throw row.problem(2, "no such type of name");
        }
    }

    List<Name> mend(List<Token> tokens, List<Name> names) {
        List<Name> mended = new ArrayList<>(names.size());
        for (Name name : names) {
            Kind kind = name.firstToken() < name.endToken() ? kind(tokens, name) : null;
            mended.add(kind == null ? name : kind.of(name));
        }
        return mended;
    }

    private @Nullable Kind kind(List<Token> tokens, Name name) {
        int from = name.firstToken();
        int end = name.endToken();
        if (end - from == 1) {
            boolean within = end < tokens.size()
                    && tokens.get(end).sentence() == tokens.get(from).sentence();
            return within ? behind.get(tokens.get(end).text()) : null;
        }
        Kind kind = first.get(tokens.get(from).text());
        return kind == null ? last.get(tokens.get(end - 1).text()) : kind;
    }
}
