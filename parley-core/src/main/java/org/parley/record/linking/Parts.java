package org.parley.record.linking;

import java.util.List;
import java.util.Locale;
import org.parley.lexicon.RuleFile;

/** Whether an article says that one figure is a part of another: "including two children", "a million of these". */
public final class Parts {

    private static final List<RuleFile.Row> ROWS =
            RuleFile.read(Parts.class, "lang/en/part-words.txt", 2).rows();
    private static final int REACH = 40;

    private Parts() {}

    /** Whether the first is said to be a part of the second, which the same or the sentence before counts. */
    public static boolean isPartOf(Counted part, Counted whole) {
        if (part.distance(whole) > 1
                || part.figure().words().span().start()
                        <= whole.figure().words().span().start()
                || !part.family().equals(whole.family())) {
            return false;
        }
        String sentence = part.sentence().exact().toLowerCase(Locale.ROOT);
        int start =
                part.figure().words().span().start() - part.sentence().span().start();
        int end = part.figure().words().span().end() - part.sentence().span().start();
        boolean same = part.distance(whole) == 0;
        int from = same
                ? whole.figure().words().span().end() - part.sentence().span().start()
                : 0;
        String before = from <= start ? sentence.substring(from, start) : "";
        String own = sentence.substring(start, Math.min(sentence.length(), end + REACH));
        return ROWS.stream().anyMatch(row -> row.field(1).equals("in") ? has(own, row) : has(before, row) && same);
    }

    private static boolean has(String words, RuleFile.Row row) {
        return words.contains(row.field(0));
    }
}
