package org.parley.app.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.app.text.EditionChanges.Change;
import org.parley.app.text.EditionChanges.Kind;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.article.Span;

class EditionChangesTest {

    private static final String STORY =
            "Eleven lorries crossed the bridge at dawn. The guard closed it at noon. Call 0800 000 1234 for help.";

    private static Article article(String text) {
        Outlet outlet = new Outlet("Klow Gazette");
        int at = text.indexOf("0800");
        List<Mark> marks =
                at < 0 ? List.of() : List.of(new Mark(Mark.Kind.PRIVATE, new Span(at, at + 13), "telephone number"));
        return new Article(Article.idOf("a", outlet, text), "a", null, outlet, outlet, "", null, "en", text, marks);
    }

    @Test
    void showsWhatWasChangedPutInAndTakenOut() {
        String later = STORY.replace("Eleven", "Fourteen").replace("The guard closed it at noon. ", "")
                + " The mayor thanked the guard.";
        assertThat(EditionChanges.between(article(STORY), article(later)))
                .containsExactly(
                        new Change(Kind.CHANGED, "[-Eleven-]{+Fourteen+} lorries crossed the bridge at dawn."),
                        new Change(Kind.OUT, "The guard closed it at noon."),
                        new Change(Kind.IN, "The mayor thanked the guard."));
    }

    @Test
    void coversPrivateWords() {
        assertThat(EditionChanges.between(
                        article(STORY), article(STORY.replace("1234", "4321").replace("dawn", "noon"))))
                .extracting(Change::words)
                .noneMatch(words -> words.contains("0800"))
                .noneMatch(words -> words.contains("4321"));
    }

    @Test
    void saysSoWhereTheEditionsAreTooLong() {
        String text = "A lorry crossed the bridge. ".repeat(100_000);
        assertThat(EditionChanges.between(article(text), article(text + "Another one.")))
                .containsExactly(new Change(Kind.CHANGED, "too long to be compared sentence by sentence"));
    }
}
