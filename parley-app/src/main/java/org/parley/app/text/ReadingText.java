package org.parley.app.text;

import java.io.PrintWriter;
import java.io.Writer;
import java.util.List;
import java.util.stream.Collectors;
import org.parley.article.Span;
import org.parley.place.PlaceMention;
import org.parley.reading.Actor;
import org.parley.reading.Attribution;
import org.parley.reading.Reading;
import org.parley.time.TimeExpression;

/** The marks of articles for people to read: who is named, when and where, and who says what. */
public final class ReadingText {

    private final PrintWriter out;

    public ReadingText(Writer out) {
        this.out = new PrintWriter(out);
    }

    public void write(Reading reading) {
        new Heading(out).write(reading.article(), reading.dated());
        out.write("   " + reading.sentences().size() + " sentences, "
                + reading.tokens().size() + " words\n\n");
        for (Actor actor : reading.actors()) {
            out.write("  WHO     " + actor(reading, actor) + "\n");
        }
        for (TimeExpression time : reading.times()) {
            String anchor = time.anchor().isKnown() ? time.anchor().edtf() : "not resolved";
            out.write("  WHEN    " + words(reading, time.span()) + " = " + anchor + " ("
                    + time.anchor().basis().code() + ")\n");
        }
        for (PlaceMention place : reading.places()) {
            out.write("  WHERE   " + Lines.excerpt(place.words()) + " = " + place(place) + "\n");
        }
        for (Attribution attribution : reading.attributions()) {
            out.write("  SAYS    " + words(reading, attribution.source()) + " | " + words(reading, attribution.cue())
                    + " | " + words(reading, attribution.content()) + "\n");
        }
        out.write("\n");
    }

    private static String actor(Reading reading, Actor actor) {
        long mentions = reading.mentions().stream()
                .filter(mention -> actor.id().equals(mention.actor()))
                .count();
        return actor.id() + " " + Lines.excerpt(actor.name()) + " (" + actor.type()
                + (actor.role() == null ? "" : ", " + Lines.excerpt(actor.role()))
                + (actor.country() == null ? "" : ", " + actor.country()) + "), " + mentions + " mentions";
    }

    private static String place(PlaceMention mention) {
        return mention.place() == null
                ? "not resolved"
                : mention.place().name() + ", " + mention.place().country() + " ("
                        + mention.precision().code() + ")";
    }

    private static String words(Reading reading, Span span) {
        return Lines.excerpt(span.in(reading.text()));
    }

    private static String words(Reading reading, List<Span> spans) {
        return Lines.excerpt(spans.stream().map(span -> span.in(reading.text())).collect(Collectors.joining(" … ")));
    }
}
