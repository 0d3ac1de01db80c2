package org.parley.record.linking;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.parley.finding.Party;
import org.parley.finding.Where;
import org.parley.lexicon.RuleFile;

/** What kind of thing an attack hit, by the words of its recipients and place. */
public final class Targets {

    private static final List<Target> TARGETS = targets();

    private Targets() {}

    private record Target(String code, Pattern words) {}

    public static Set<String> of(Report report) {
        List<String> words = new ArrayList<>();
        for (Party party : report.event().recipients()) {
            words.add(party.name());
            party.words().forEach(passage -> words.add(passage.exact()));
        }
        Where where = report.event().where();
        if (where != null) {
            words.add(where.name());
        }
        return in(String.join(" ; ", words));
    }

    /** Codes of the targets that the words name, in the order of the file. */
    public static Set<String> in(String words) {
        Set<String> found = new LinkedHashSet<>();
        String lower = words.toLowerCase(Locale.ROOT);
        for (Target target : TARGETS) {
            if (target.words().matcher(lower).find()) {
                found.add(target.code());
            }
        }
        return found;
    }

    private static List<Target> targets() {
        List<Target> targets = new ArrayList<>();
        for (RuleFile.Row row :
                RuleFile.read(Targets.class, "lang/en/targets.txt", 2).rows()) {
            List<String> alternatives = row.list(1).stream()
                    .map(words -> Pattern.quote(words.toLowerCase(Locale.ROOT)))
                    .toList();
            Pattern pattern = Pattern.compile("\\b(?:" + String.join("|", alternatives) + ")\\b");
            if (!pattern.matcher(row.example().toLowerCase(Locale.ROOT)).find()) {
                throw row.problem(1, "the example does not show this target");
            }
            targets.add(new Target(row.field(0), pattern));
        }
        return List.copyOf(targets);
    }
}
