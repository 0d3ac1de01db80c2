package org.parley.intake.html.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Collects the dates that a page's scripts hold under names for dates of publication and change. */
final class ScriptDates {

    private static final int MOST_SCRIPT = 2_000_000;
    private static final int LONGEST_NAME = 40;
    private static final int MOST_OF_SCRIPT = 200;

    private static final Pattern QUOTED_DATE =
            Pattern.compile("[\"']((?:19|20)\\d\\d-?[01]\\d-?[0-3]\\d[^\"'\\\\]{0,30})[\"'\\\\]");

    private static final Pattern DATE_NAME = Pattern.compile(
            "(?<![a-z])(date_?published|published_?(?:at|date|time)?|publication_?date|publish_?(?:date|time)?|pub_?date|first_?published"
                    + "|created_?at|date_?modified|modified_?(?:at|date)?|updated_?at)\\\\?[\"']?\\s{0,3}[:=]\\s{0,3}\\\\?$",
            Pattern.CASE_INSENSITIVE);

    private ScriptDates() {}

    static void find(Document page, DateCandidates found) {
        int characters = 0;
        for (Element script : Scripts.of(page)) {
            String data = Scripts.words(script);
            characters += data.length();
            if (characters > MOST_SCRIPT) {
                return;
            }
            find(data, found);
        }
    }

    private static void find(String script, DateCandidates found) {
        Matcher matcher = QUOTED_DATE.matcher(script);
        int from = 0;
        for (int i = 0; i < MOST_OF_SCRIPT && isThere(matcher, script, from); i++) {
            from = matcher.end();
            Matcher name =
                    DATE_NAME.matcher(script.substring(Math.max(0, matcher.start() - LONGEST_NAME), matcher.start()));
            if (name.find()) {
                String lower = name.group(1).toLowerCase(Locale.ROOT);
                boolean updated = lower.contains("modified") || lower.startsWith("updated");
                found.addField(matcher.group(1), DateSign.SCRIPT, updated, "script, " + name.group(1));
            }
        }
    }

    /** The same as finding the next from there on, but years in quotation marks are rare in scripts. */
    private static boolean isThere(Matcher matcher, String script, int from) {
        for (int at = quotedYear(script, from); at >= 0; at = quotedYear(script, at + 1)) {
            if (matcher.region(at, script.length()).lookingAt()) {
                return true;
            }
        }
        return false;
    }

    /** Where a quotation mark stands before what may be a year; -1 if nowhere. */
    private static int quotedYear(String script, int from) {
        for (int i = from; i < script.length(); i++) {
            char c = script.charAt(i);
            if ((c == '"' || c == '\'') && (script.startsWith("19", i + 1) || script.startsWith("20", i + 1))) {
                return i;
            }
        }
        return -1;
    }
}
