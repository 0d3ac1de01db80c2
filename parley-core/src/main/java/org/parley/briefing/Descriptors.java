package org.parley.briefing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.parley.article.ArticleId;
import org.parley.article.Passage;
import org.parley.finding.Finding;
import org.parley.finding.Party;
import org.parley.finding.Source;
import org.parley.record.View;

/** What an article calls those it does not name, in its own words: "Klow officials", not "klow officials". */
final class Descriptors {

    private static final int LONGEST = 60;
    private static final Pattern DETERMINER =
            Pattern.compile("^(?:an?|the|his|her|its|their|our|my|your)\\s+", Pattern.CASE_INSENSITIVE);
    private static final Pattern END = Pattern.compile("[\\s,;:.]+$");

    private final Map<ArticleId, Map<String, List<String>>> words = new HashMap<>();

    Descriptors(View view) {
        for (Finding finding : view.findings()) {
            ArticleId article = finding.evidence().article();
            Source source = finding.evidence().source();
            note(article, source.name(), source.words());
            finding.match(
                            statement -> Stream.<Party>empty(),
                            event -> Stream.of(event.actors(), event.recipients(), event.others())
                                    .flatMap(List::stream),
                            figure -> Stream.<Party>empty())
                    .forEach(party -> note(article, party.name(), party.words()));
        }
    }

    private void note(ArticleId article, String name, List<Passage> said) {
        if (!said.isEmpty() && name.equals(name.toLowerCase(Locale.ROOT))) {
            List<String> all = words.computeIfAbsent(article, id -> new HashMap<>())
                    .computeIfAbsent(name, key -> new ArrayList<>());
            said.forEach(passage -> all.add(passage.exact()));
        }
    }

    /** The words for a descriptor, without an article or a possessive before them; a pronoun tells nothing and is passed over. */
    String shown(ArticleId article, String text, String descriptor) {
        String bare = bare(descriptor);
        String first = bare.split(" ", 2)[0].toLowerCase(Locale.ROOT);
        return words.getOrDefault(article, Map.of()).getOrDefault(descriptor, List.of()).stream()
                .filter(said -> said.length() <= LONGEST && said.indexOf('\n') < 0)
                .map(said -> bare(END.matcher(Wording.plain(said)).replaceAll("")))
                .filter(said -> said.toLowerCase(Locale.ROOT).startsWith(first))
                .findFirst()
                .orElseGet(() -> Casing.asIn(text, bare));
    }

    private static String bare(String words) {
        String bare = DETERMINER.matcher(words).replaceFirst("");
        return bare.isEmpty() ? words : bare;
    }
}
