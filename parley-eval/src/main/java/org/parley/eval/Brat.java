package org.parley.eval;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.article.Span;

/** One article's attributions as PolNeAR's annotators marked them (brat's stand-off format). */
final class Brat {

    /** Source, cue and content of one attribution, each in pieces. */
    record Marked(List<Span> source, List<Span> cue, List<Span> content) {}

    /** The role that an annotation gives to words. */
    record Role(String type, List<Span> spans) {}

    private static final Set<String> ROLES = Set.of("Source", "Cue", "Content");

    private final Map<String, Role> roles = new LinkedHashMap<>();
    private final List<Marked> attributions = new ArrayList<>();

    Brat(String annotations, String text) {
        List<String> events = new ArrayList<>();
        for (String line : annotations.split("\n")) {
            String[] fields = line.split("\t");
            if (fields.length > 1 && fields[0].matches("T[0-9]+")) {
                role(fields, text);
            } else if (fields.length > 1 && fields[0].matches("E[0-9]+")) {
                events.add(fields[1]);
            }
        }
        events.forEach(this::event);
    }

    private void role(String[] fields, String text) {
        String type = fields[1].substring(0, fields[1].indexOf(' '));
        if (!ROLES.contains(type)) {
            return;
        }
        List<Span> spans = new ArrayList<>();
        for (String part : fields[1].substring(type.length() + 1).split(";")) {
            String[] ends = part.trim().split(" ");
            spans.add(new Span(
                    text.offsetByCodePoints(0, Integer.parseInt(ends[0])),
                    text.offsetByCodePoints(0, Integer.parseInt(ends[1]))));
        }
        roles.put(fields[0], new Role(type, spans));
    }

    private void event(String arguments) {
        List<Span> source = new ArrayList<>();
        List<Span> cue = new ArrayList<>();
        List<Span> content = new ArrayList<>();
        for (String argument : arguments.trim().split(" ")) {
            int colon = argument.indexOf(':');
            Role role = roles.get(argument.substring(colon + 1));
            if (role != null) {
                (switch (role.type()) {
                            case "Source" -> source;
                            case "Cue" -> cue;
                            default -> content;
                        })
                        .addAll(role.spans());
            }
        }
        attributions.add(new Marked(List.copyOf(source), List.copyOf(cue), List.copyOf(content)));
    }

    /** In the order of the file. */
    List<Role> roles() {
        return List.copyOf(roles.values());
    }

    List<Marked> attributions() {
        return List.copyOf(attributions);
    }
}
