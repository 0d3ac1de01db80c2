package org.parley.app.actors;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.parley.article.Span;

/**
 * A drawn example: "[Ms Weiss: Weiss = Anna Weiss]" says that in these words the mention "Weiss" means Anna Weiss; "= ?" that it stays open; "= -" that nobody is meant. Lines after
 * "---" tell what an actor is.
 */
record ActorExample(String name, String text, List<Meant> meant, List<String> actors) {

    private static final Pattern DRAWN = Pattern.compile("\\[([^\\[\\]=]+?) = ([^\\[\\]]+?)\\]");

    /** The mention at a span and the name of whoever it means. */
    record Meant(Span span, String name) {}

    static List<ActorExample> in(Path file) throws IOException {
        List<ActorExample> examples = new ArrayList<>();
        for (String block : Files.readString(file).split("(?m)^=== ")) {
            if (!block.isBlank()) {
                examples.add(parse(block));
            }
        }
        return examples;
    }

    private static ActorExample parse(String block) {
        String[] parts = block.split("(?m)^---\n", 2);
        int line = parts[0].indexOf('\n');
        String drawn = parts[0].substring(line + 1).strip();
        StringBuilder text = new StringBuilder();
        List<Meant> meant = new ArrayList<>();
        Matcher matcher = DRAWN.matcher(drawn);
        int at = 0;
        while (matcher.find()) {
            text.append(drawn, at, matcher.start());
            String words = matcher.group(1);
            int colon = words.indexOf(": ");
            String whole = colon < 0 ? words : words.substring(0, colon);
            String mention = colon < 0 ? words : words.substring(colon + 2);
            int start = text.length() + whole.lastIndexOf(mention);
            meant.add(new Meant(new Span(start, start + mention.length()), matcher.group(2)));
            text.append(whole);
            at = matcher.end();
        }
        text.append(drawn.substring(at));
        List<String> actors =
                parts.length == 1 ? List.of() : parts[1].strip().lines().toList();
        return new ActorExample(parts[0].substring(0, line), text.toString(), meant, actors);
    }

    @Override
    public String toString() {
        return name;
    }
}
