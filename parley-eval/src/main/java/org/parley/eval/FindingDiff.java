package org.parley.eval;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * What a change did to the findings: those only in the new output, those only in the old, and those of one identity
 * whose fields differ.
 */
final class FindingDiff {

    private final PrintStream out;

    FindingDiff(PrintStream out) {
        this.out = out;
    }

    Map<String, Object> run(Path before, Path after) {
        Map<String, JsonNode> old = findings(before);
        Map<String, JsonNode> young = findings(after);
        TreeSet<String> ids = new TreeSet<>(old.keySet());
        ids.addAll(young.keySet());
        int added = 0;
        int gone = 0;
        int changed = 0;
        for (String id : ids) {
            JsonNode was = old.get(id);
            JsonNode is = young.get(id);
            if (was == null && is != null) {
                added++;
                out.println("+ " + line(is));
            } else if (is == null && was != null) {
                gone++;
                out.println("- " + line(was));
            } else if (was != null && is != null && !was.equals(is)) {
                changed++;
                out.println("~ " + line(is) + fields(was, is));
            }
        }
        out.printf(
                "%d new, %d gone, %d changed, %d the same%n",
                added, gone, changed, ids.size() - added - gone - changed);
        Map<String, Object> figures = new LinkedHashMap<>();
        figures.put("new", added);
        figures.put("gone", gone);
        figures.put("changed", changed);
        return figures;
    }

    /** By article, place in it and identity, so that the list reads like the articles. */
    private static Map<String, JsonNode> findings(Path file) {
        Map<String, JsonNode> findings = new TreeMap<>();
        JsonLines.read(file).forEach(line -> findings.put(key(line.node()), line.node()));
        return findings;
    }

    private static String key(JsonNode finding) {
        int start = finding.path("evidence").path(0).path("start").asInt(0);
        return String.format("%s %09d %s", text(finding, "article"), start, text(finding, "id"));
    }

    private static String line(JsonNode finding) {
        String words = switch (text(finding, "kind")) {
            case "statement" ->
                finding.path("source").path("name").asString("-") + " " + text(finding, "act") + ": "
                        + finding.path("content").path(0).path("text").asString("");
            case "figure" ->
                text(finding, "measure") + " "
                        + finding.path("words").path("text").asString("");
            default ->
                text(finding, "type") + "/" + text(finding, "mode") + " " + text(finding, "realis") + ": "
                        + finding.path("trigger").path("text").asString("");
        };
        String one = words.replaceAll("\\s+", " ");
        String shown = one.length() > 160 ? one.substring(0, 160) + "…" : one;
        return text(finding, "article") + " " + text(finding, "kind") + " " + shown;
    }

    private static String fields(JsonNode was, JsonNode is) {
        StringBuilder changes = new StringBuilder();
        for (Map.Entry<String, JsonNode> field : is.properties()) {
            JsonNode old = was.path(field.getKey());
            if (!old.equals(field.getValue())) {
                changes.append("\n    ")
                        .append(field.getKey())
                        .append(": ")
                        .append(old)
                        .append(" -> ")
                        .append(field.getValue());
            }
        }
        return changes.toString();
    }

    private static String text(JsonNode finding, String field) {
        return finding.path(field).asString("");
    }
}
