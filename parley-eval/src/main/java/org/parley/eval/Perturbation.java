package org.parley.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Makes of a report what other outlets make of it: cuts it, rearranges it, changes its credit and some of its words. Equal reports give equal copies. */
final class Perturbation {

    private static final long SEED = 20240306;
    private static final Pattern SENTENCE = Pattern.compile("[^\\n]+?(?:[.!?][”\"’')]?(?=\\s|$)|(?=\\n|$))\\s*");
    private static final Pattern WORD = Pattern.compile("\\p{L}+");
    private static final List<String> AGENCIES = List.of("Reuters", "AFP", "AP", "dpa", "Xinhua");

    private final List<String> vocabulary = new ArrayList<>();
    private final Random random = new Random(SEED);
    private int copies;

    /** Words to put in come from all the reports. */
    Perturbation(List<NewsStory> stories) {
        for (NewsStory story : stories) {
            Matcher words = WORD.matcher(story.text());
            while (words.find()) {
                vocabulary.add(words.group());
            }
        }
    }

    /** The copies of a report, by what was done to it; each at an outlet of its own. */
    Map<String, NewsStory> of(NewsStory story) {
        Map<String, NewsStory> made = new LinkedHashMap<>();
        List<String> sentences = sentences(story.text());
        List<String> paragraphs = List.of(story.text().split("\\n+"));
        put(made, "reprinted", story, story.text());
        put(made, "end cut", story, beginning(sentences));
        put(made, "thinned", story, String.join("", thinned(sentences)));
        put(made, "rearranged", story, shuffled(paragraphs.size() < 4 ? sentences : paragraphs));
        put(made, "credit changed", story, credited(story.text()));
        put(made, "words replaced", story, replaced(story.text()));
        put(made, "all of it", story, credited(replaced(shuffled(thinned(sentences)))));
        return made;
    }

    private void put(Map<String, NewsStory> made, String how, NewsStory story, String text) {
        copies++;
        made.put(how, story.with("https://outlet" + copies + ".example/news/" + copies, "Outlet " + copies, text));
    }

    private static List<String> sentences(String text) {
        List<String> sentences = new ArrayList<>();
        Matcher matcher = SENTENCE.matcher(text);
        while (matcher.find()) {
            sentences.add(matcher.group());
        }
        return sentences;
    }

    /** The first four to eight tenths. */
    private String beginning(List<String> sentences) {
        int kept = (int) Math.ceil(sentences.size() * (0.4 + 0.4 * random.nextDouble()));
        return String.join("", sentences.subList(0, kept));
    }

    /** Three sentences in ten are left out, wherever they stand. */
    private List<String> thinned(List<String> sentences) {
        List<String> kept = new ArrayList<>();
        for (String sentence : sentences) {
            if (random.nextInt(10) >= 3) {
                kept.add(sentence);
            }
        }
        return kept.isEmpty() ? sentences : kept;
    }

    private String shuffled(List<String> parts) {
        List<String> shuffled = new ArrayList<>(parts);
        Collections.shuffle(shuffled, random);
        StringBuilder text = new StringBuilder();
        shuffled.forEach(part -> text.append(part.strip()).append('\n'));
        return text.toString();
    }

    private String credited(String text) {
        String agency = AGENCIES.get(random.nextInt(AGENCIES.size()));
        return random.nextBoolean()
                ? "GENEVA (" + agency + ") - " + text
                : text + "\n\nSource: " + agency + " and news agencies";
    }

    private String replaced(String text) {
        return WORD.matcher(text)
                .replaceAll(word -> random.nextInt(10) == 0
                        ? vocabulary.get(random.nextInt(vocabulary.size()))
                        : Matcher.quoteReplacement(word.group()));
    }
}
