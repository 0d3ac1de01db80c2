package org.parley.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.ArticleId;
import org.parley.article.DateSource;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.article.Span;
import org.parley.spill.RecordReader;
import org.parley.spill.RecordWriter;
import org.parley.spill.Spool;

/** An article with how it was taken in, as a record of a spool. What is read is equal to what was written. */
final class TakenRecord {

    private static final List<Mark.Kind> MARKS = List.of(Mark.Kind.values());
    private static final List<DateSource.Kind> SOURCES = List.of(DateSource.Kind.values());

    private TakenRecord() {}

    static void write(Taken taken, RecordWriter out, Spool spool) {
        Article article = taken.article();
        out.text(taken.where()).text(taken.format());
        out.integer(taken.authors().size());
        taken.authors().forEach(out::text);
        day(taken.updated(), out);
        out.text(article.id().value()).text(article.name()).text(article.url());
        out.text(article.outlet().name()).text(article.origin().name()).text(article.headline());
        day(article.givenDate(), out);
        out.text(article.language()).text(article.text());
        out.integer(article.marks().size());
        article.marks().forEach(mark -> mark(mark, out));
        @Nullable DateSource source = article.dateSource();
        out.integer(source == null ? 0 : 1);
        if (source != null) {
            out.integer(source.kind().ordinal()).integer(source.reliability()).text(source.reason());
        }
        out.addTo(spool);
    }

    private static void mark(Mark mark, RecordWriter out) {
        out.integer(mark.kind().ordinal())
                .integer(mark.span().start())
                .integer(mark.span().end())
                .text(mark.reason())
                .text(mark.repaired());
    }

    private static void day(@Nullable LocalDate day, RecordWriter out) {
        out.integer(day == null ? 0 : 1);
        if (day != null) {
            out.number(day.toEpochDay());
        }
    }

    static Taken read(byte[] bytes) {
        RecordReader in = new RecordReader(bytes);
        String where = in.words();
        String format = in.words();
        List<String> authors = new ArrayList<>();
        for (int left = in.integer(); left > 0; left--) {
            authors.add(in.words());
        }
        @Nullable LocalDate updated = day(in);
        return new Taken(article(in), where, format, authors, updated);
    }

    private static Article article(RecordReader in) {
        ArticleId id = new ArticleId(in.words());
        String name = in.words();
        @Nullable String url = in.text();
        return new Article(
                id,
                name,
                name.equals(url) ? name : url,
                new Outlet(in.words()),
                new Outlet(in.words()),
                in.words(),
                day(in),
                in.words(),
                in.words(),
                marks(in),
                source(in));
    }

    private static List<Mark> marks(RecordReader in) {
        List<Mark> marks = new ArrayList<>();
        for (int left = in.integer(); left > 0; left--) {
            Mark.Kind kind = MARKS.get(in.integer());
            marks.add(new Mark(kind, new Span(in.integer(), in.integer()), in.words(), in.text()));
        }
        return marks;
    }

    private static @Nullable DateSource source(RecordReader in) {
        return in.integer() == 0 ? null : new DateSource(SOURCES.get(in.integer()), in.integer(), in.words());
    }

    private static @Nullable LocalDate day(RecordReader in) {
        return in.integer() == 0 ? null : LocalDate.ofEpochDay(in.number());
    }
}
