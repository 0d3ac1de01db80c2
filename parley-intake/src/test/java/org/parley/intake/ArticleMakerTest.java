package org.parley.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Mark;
import org.parley.article.Outlet;
import org.parley.intake.format.Draft;

class ArticleMakerTest {

    private static final String BODY =
            "The delegations of the two countries met on Monday, and they said that the talks would go on.\n";

    private static Article article(String text) {
        Collected collected = new Collected();
        new ArticleMaker()
                .make(Draft.ofText("a.txt", "a.txt", text), Options.usual())
                .accept(collected);
        return collected.only();
    }

    private static List<String> marked(Article article, Mark.Kind kind) {
        return article.marks().stream()
                .filter(mark -> mark.kind() == kind)
                .map(mark -> mark.span().in(article.text()))
                .toList();
    }

    @Test
    void readsHeaderLines() {
        Article article = article(
                "date 2024-03-06\noutlet Example Times\ntitle Talks go on\nurl https://example.org/a\n\n" + BODY);
        assertThat(article.outlet()).isEqualTo(new Outlet("Example Times"));
        assertThat(article.headline()).isEqualTo("Talks go on");
        assertThat(article.url()).isEqualTo("https://example.org/a");
        assertThat(article.given()).isEmpty();
        assertThat(marked(article, Mark.Kind.DATELINE)).containsExactly("date 2024-03-06");
        assertThat(marked(article, Mark.Kind.HEADLINE)).containsExactly("Talks go on");
        assertThat(marked(article, Mark.Kind.BOILERPLATE))
                .containsExactly("outlet Example Times", "title Talks go on", "url https://example.org/a");
    }

    @Test
    void readsADateBeforeTheTextOnItsLine() {
        Article article = article(" date 2024-03-06 " + BODY);
        assertThat(marked(article, Mark.Kind.DATELINE)).containsExactly("date 2024-03-06");
        assertThat(article.headline()).isEmpty();
    }

    @Test
    void leavesTextThatOnlyBeginsLikeAHeader() {
        assertThat(article("Outlets reported that the talks went on, and that they would be long.\n" + BODY)
                        .outlet())
                .isEqualTo(Outlet.UNKNOWN);
    }

    @Test
    void takesTheTitleFromTheFirstLine() {
        assertThat(article("Talks go on for a second day\n\n" + BODY).headline())
                .isEqualTo("Talks go on for a second day");
        assertThat(article("World\n\nTalks go on for a second day\n\n" + BODY).headline())
                .isEqualTo("Talks go on for a second day");
        assertThat(article("The mission says that the talks did not end the fighting.\n\n" + BODY)
                        .headline())
                .isEqualTo("The mission says that the talks did not end the fighting.");
        assertThat(article(BODY + "\n" + BODY.replace("Monday", "Tuesday")).headline())
                .isEmpty();
    }

    @Test
    void tellsOutletAndOriginByTheirSigns() {
        Article sourced = article(BODY + "\nSource: Example Times and news agencies");
        assertThat(sourced.outlet()).isEqualTo(new Outlet("Example Times"));
        assertThat(sourced.origin()).isEqualTo(new Outlet("Example Times"));
        Article wire = article("GENEVA (Reuters) - " + BODY);
        assertThat(wire.outlet()).isEqualTo(Outlet.UNKNOWN);
        assertThat(wire.origin()).isEqualTo(new Outlet("Reuters"));
        Article reprint = article("outlet Example Post\n\nGENEVA, March 5 (Example Wire) - " + BODY);
        assertThat(reprint.outlet()).isEqualTo(new Outlet("Example Post"));
        assertThat(reprint.origin()).isEqualTo(new Outlet("Example Wire"));
        assertThat(article("GENEVA, Ruritania (March 5) - " + BODY).origin()).isEqualTo(Outlet.UNKNOWN);
        Article credited = article(BODY + "\nSource: Agence France-Presse");
        assertThat(credited.outlet()).isEqualTo(Outlet.UNKNOWN);
        assertThat(credited.origin()).isEqualTo(new Outlet("AFP"));
        Article own = article(BODY + "\nFollow Example Times’ live blog for more\n");
        assertThat(own.outlet()).isEqualTo(new Outlet("Example Times"));
        Article none = article(BODY + "\nFollow the Ruritania live blog for more\n");
        assertThat(none.outlet()).isEqualTo(Outlet.UNKNOWN);
        assertThat(article(BODY + "\nSource: Read Full Article").outlet()).isEqualTo(Outlet.UNKNOWN);
    }

    @Test
    void withholdsNothingButWhatIsPrivate() {
        Article article = article(BODY);
        assertThat(article.marks()).isEmpty();
    }
}
