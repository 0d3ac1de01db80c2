package org.parley.finding.event;

import java.util.ArrayList;
import java.util.List;
import org.parley.reading.Reading;
import org.parley.reading.Sentence;
import org.parley.time.Basis;
import org.parley.time.TimeAnchor;

/** Headlines: what they tell, the first sentences below tell at length, and say when. */
final class Headings {

    /** A headline and its subtitle. */
    private static final int MOST = 2;

    /** So many sentences on, lines of the outlet's own among them, the lead has begun. */
    private static final int LEAD = 6;

    private static final String LINE_ENDS = "\n\r\u2028\u2029";

    private final Reading reading;

    Headings(Reading reading) {
        this.reading = reading;
    }

    /** The first line, set apart and without a full stop. */
    boolean isHeading(int index) {
        Sentence sentence = reading.sentences().get(index);
        String text = sentence.span().in(reading.text()).strip();
        return index < MOST
                && !text.isEmpty()
                && Character.isLetterOrDigit(text.codePointBefore(text.length()))
                && endsLine(sentence.span().end());
    }

    private boolean endsLine(int from) {
        String text = reading.text();
        int at = from;
        while (at < text.length() && (text.charAt(at) == ' ' || text.charAt(at) == '\u00a0')) {
            at++;
        }
        return at < text.length() && LINE_ENDS.indexOf(text.charAt(at)) >= 0;
    }

    /** The reports, those of headlines with the time that the first sentences say of what is of the same kind. */
    List<Report> dated(List<Report> reports) {
        List<Report> dated = new ArrayList<>();
        for (int i = 0; i < reports.size(); i++) {
            Report report = reports.get(i);
            boolean open = report.heading() && !report.when().isKnown();
            dated.add(open ? report.at(whenBelow(report, reports.subList(i + 1, reports.size()))) : report);
        }
        return dated;
    }

    private static TimeAnchor whenBelow(Report heading, List<Report> below) {
        for (Report report : below) {
            if (report.sentence() - heading.sentence() > LEAD) {
                break;
            }
            boolean same = !report.heading()
                    && report.type().equals(heading.type())
                    && report.realis() == heading.realis()
                    && report.when().isKnown();
            if (same) {
                TimeAnchor when = report.when();
                return new TimeAnchor(
                        when.first(),
                        when.last(),
                        when.clock(),
                        when.precision(),
                        Basis.RESOLVED,
                        "a headline; the first sentences say when");
            }
        }
        return heading.when();
    }
}
