package org.parley.app.text;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.finding.EventReport;
import org.parley.finding.Evidence;
import org.parley.finding.Figure;
import org.parley.finding.Finding;
import org.parley.finding.Hop;
import org.parley.finding.Party;
import org.parley.finding.Source;
import org.parley.finding.Statement;
import org.parley.finding.Where;
import org.parley.time.TimeAnchor;

/** Findings for people to read: a line for what is found, a line for the words that say so. */
public final class FindingText {

    private final PrintWriter out;

    public FindingText(Writer out) {
        this.out = new PrintWriter(out);
    }

    public void write(Article article, TimeAnchor dated, List<Finding> findings, CopyText run) {
        new Heading(out).write(article, dated, run);
        out.write("\n");
        boolean reworded = article.marks().stream().anyMatch(mark -> mark.kind() == Mark.Kind.PARAPHRASE);
        for (Finding finding : findings) {
            String line = finding.match(FindingText::statement, FindingText::event, FindingText::figure);
            String words = Lines.excerpt(finding.evidence().passages());
            out.write("  " + (reworded ? Lines.unquoted(line) : line) + tail(finding) + "\n");
            out.write("      " + (reworded ? Lines.unquoted(words) : words) + "\n");
        }
        out.write("\n");
    }

    private static String statement(Statement statement) {
        return "SAID    " + holder(statement.evidence()) + " — " + statement.act() + ", "
                + statement.form().code() + ": " + Lines.excerpt(statement.content());
    }

    private static String event(EventReport event) {
        StringBuilder line = new StringBuilder("EVENT   " + event.type());
        if (!event.mode().isEmpty()) {
            line.append('/').append(event.mode());
        }
        line.append(' ').append(event.realis().code()).append(": ");
        line.append(Lines.excerpt(event.trigger().exact()));
        line.append(parties(" — ", event.actors())).append(parties(" → ", event.recipients()));
        line.append(parties(" with ", event.others()));
        return line.toString();
    }

    private static String figure(Figure figure) {
        return "FIGURE  " + figure.measure() + ": "
                + Lines.excerpt(figure.words().exact()) + (figure.running() ? ", running total" : "") + " — "
                + holder(figure.evidence());
    }

    private static String parties(String lead, List<Party> parties) {
        return parties.isEmpty()
                ? ""
                : lead
                        + parties.stream()
                                .map(party -> Lines.excerpt(party.name())
                                        + (party.capacity() == null ? "" : " (" + party.capacity() + ")"))
                                .collect(Collectors.joining(", "));
    }

    private static String holder(Evidence evidence) {
        Source source = evidence.source();
        String name = source.kind() == Source.Kind.WRITER ? "the outlet itself" : Lines.excerpt(source.name());
        String via = evidence.via().stream().map(Hop::name).collect(Collectors.joining(", "));
        return via.isEmpty() ? name : name + " via " + Lines.excerpt(via);
    }

    private static String tail(Finding finding) {
        List<String> parts = new ArrayList<>();
        if (finding.when().isKnown()) {
            parts.add(finding.when().edtf());
        }
        Where where = finding.where();
        if (where != null) {
            parts.add(Lines.excerpt(where.name()));
        }
        if (finding.evidence().unverified()) {
            parts.add("not verified, says the article");
        }
        return parts.isEmpty() ? "" : " [" + String.join("; ", parts) + "]";
    }
}
