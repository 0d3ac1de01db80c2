package org.parley.eval;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Span;
import tools.jackson.databind.JsonNode;

/**
 * A finding, by hand or found, with the characters that decide whether two are the same.
 *
 * @param json all its fields
 * @param at content of a statement, words of a figure, trigger of an event
 * @param cue of a statement
 * @param source words for the source of a statement
 * @param evidence of an event
 */
record GoldItem(JsonNode json, BitSet at, BitSet cue, BitSet source, BitSet evidence) {

    String kind() {
        return json.path("kind").asString("");
    }

    /** A finding by hand: its words are looked for in the text. */
    static GoldItem byHand(JsonNode json, String text) {
        return switch (json.path("kind").asString("")) {
            case "statement" -> statement(json, text);
            case "figure" -> counted(json, text);
            default -> event(json, text);
        };
    }

    private static GoldItem statement(JsonNode json, String text) {
        List<Span> parts = new ArrayList<>();
        for (String part : strings(json.path("content"))) {
            add(parts, locate(text, part, 1));
        }
        BitSet at = characters(parts);
        int from = Math.max(0, at.nextSetBit(0));
        return new GoldItem(
                json,
                at,
                characters(nearest(text, strings(json.path("cue")), from)),
                characters(nearest(text, strings(json.path("source")), from)),
                new BitSet());
    }

    private static GoldItem counted(JsonNode json, String text) {
        Span evidence = locate(
                text, json.path("evidence").asString(""), json.path("nth").asInt(1));
        List<Span> at = within(text, json.path("words").asString(""), evidence);
        return new GoldItem(json, characters(at), new BitSet(), new BitSet(), new BitSet());
    }

    private static GoldItem event(JsonNode json, String text) {
        Span evidence = locate(
                text, json.path("evidence").asString(""), json.path("nth").asInt(1));
        List<Span> at = within(text, json.path("trigger").asString(""), evidence);
        List<Span> around = new ArrayList<>();
        add(around, evidence);
        return new GoldItem(json, characters(at), new BitSet(), new BitSet(), characters(around));
    }

    /** A finding that Parley made; its offsets count code points. */
    static GoldItem found(JsonNode json, String text) {
        return switch (json.path("kind").asString("")) {
            case "statement" ->
                new GoldItem(
                        json,
                        characters(spans(json.path("content"), text)),
                        characters(spans(json.path("cue"), text)),
                        characters(spans(json.path("source").path("words"), text)),
                        new BitSet());
            case "figure" ->
                new GoldItem(
                        json, characters(spans(json.path("words"), text)), new BitSet(), new BitSet(), new BitSet());
            default ->
                new GoldItem(
                        json,
                        characters(spans(json.path("trigger"), text)),
                        new BitSet(),
                        new BitSet(),
                        characters(spans(json.path("evidence"), text)));
        };
    }

    /** A string as a list of one; null as none. */
    static List<String> strings(JsonNode node) {
        List<String> strings = new ArrayList<>();
        if (node.isArray()) {
            node.values().forEach(each -> strings.add(each.asString("")));
        } else if (node.isString()) {
            strings.add(node.stringValue());
        }
        return strings;
    }

    private static List<Span> spans(JsonNode node, String text) {
        List<Span> spans = new ArrayList<>();
        if (node.isArray()) {
            node.values().forEach(each -> spans.addAll(spans(each, text)));
        } else if (!node.isNull() && !node.isMissingNode()) {
            spans.add(new Span(
                    text.offsetByCodePoints(0, node.path("start").asInt()),
                    text.offsetByCodePoints(0, node.path("end").asInt())));
        }
        return spans;
    }

    private static void add(List<Span> spans, @Nullable Span span) {
        if (span != null) {
            spans.add(span);
        }
    }

    private static @Nullable Span locate(String text, String words, int nth) {
        int at = -1;
        for (int i = 0; i < nth; i++) {
            at = text.indexOf(words, at + 1);
        }
        return at < 0 ? null : new Span(at, at + words.length());
    }

    /** The words from the evidence on, else the evidence. */
    private static List<Span> within(String text, String words, @Nullable Span evidence) {
        List<Span> spans = new ArrayList<>();
        int at = text.indexOf(words, evidence == null ? 0 : evidence.start());
        add(spans, at < 0 ? evidence : new Span(at, at + words.length()));
        return spans;
    }

    /** Of the first of the words, the place nearest to an offset. */
    private static List<Span> nearest(String text, List<String> words, int offset) {
        List<Span> best = new ArrayList<>();
        if (words.isEmpty() || words.get(0).isEmpty()) {
            return best;
        }
        String wanted = words.get(0);
        for (int at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + wanted.length())) {
            Span span = new Span(at, at + wanted.length());
            if (best.isEmpty() || Math.abs(at - offset) < Math.abs(best.get(0).start() - offset)) {
                best.clear();
                best.add(span);
            }
        }
        return best;
    }

    private static BitSet characters(List<Span> spans) {
        BitSet characters = new BitSet();
        spans.forEach(span -> characters.set(span.start(), span.end()));
        return characters;
    }
}
