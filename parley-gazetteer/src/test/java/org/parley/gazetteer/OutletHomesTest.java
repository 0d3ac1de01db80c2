package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.reading.place.OutletHome;
import org.parley.reading.place.OutletHomes;

/** Where an outlet is at home: its articles, its name, its address; and nowhere if none of them says so. */
class OutletHomesTest {

    private static final OutletHomes HOMES = new OutletHomes(new WorldGazetteer());

    private static final List<String> WAIKATO = List.of(
            "A shed burned in Morrinsville. Two engines came from Cambridge and Matamata.",
            "The bridge at Te Awamutu stays closed, and buses to Hamilton take longer.",
            "Cambridge beat Tokoroa by four goals in Putaruru.",
            "A road in Te Kuiti was washed away; Otorohanga had no power.");

    private static final List<String> WORLD = List.of(
            "Two ships left Mombasa.",
            "Snow fell in Oslo and Bergen.",
            "Prices rose in Lima.",
            "A court sat in Dhaka.");

    @Test
    void isWhereItsArticlesPlay() {
        OutletHome home = homes("The Weekly Gate", null, WAIKATO).get(0);

        assertThat(home.country()).isEqualTo("NZ");
        assertThat(home.divisions().keySet()).contains("NZWaikato Region");
        assertThat(home.strength()).isGreaterThan(0.5);
    }

    @Test
    void isTheTownOfItsNameThatItsArticlesPlayAt() {
        assertThat(homes("Cambridge Courier", null, WAIKATO).get(0).town())
                .satisfies(town -> assertThat(town.country()).isEqualTo("NZ"));
        assertThat(homes("cambridgetimes.example", null, WAIKATO).get(0).town())
                .satisfies(town -> assertThat(town.country()).isEqualTo("NZ"));
    }

    @Test
    void isWhatTheTableOrTheAddressSays() {
        assertThat(homes("Dawn", null, WORLD).get(0).country()).isEqualTo("PK");
        assertThat(homes("The Weekly Gate", "https://weeklygate.co.ke/1", WORLD)
                        .get(0)
                        .country())
                .isEqualTo("KE");
    }

    @Test
    void isNowhereIfNothingSaysSo() {
        assertThat(homes("Example Wire", null, WORLD)).containsOnly(OutletHome.NONE);
        assertThat(homes("Example Wire", null, WAIKATO.subList(0, 1))).containsOnly(OutletHome.NONE);
        assertThat(homes(Outlet.UNKNOWN.name(), null, WAIKATO)).containsOnly(OutletHome.NONE);
    }

    @Test
    void doesNotDependOnTheOrder() {
        List<String> turned = new ArrayList<>(WAIKATO);
        Collections.reverse(turned);
        assertThat(homes("Cambridge Courier", null, turned).get(0))
                .isEqualTo(homes("Cambridge Courier", null, WAIKATO).get(0));
    }

    @Test
    void isLinearOnHostileText() {
        List<String> texts = List.of(
                "Cambridge, Waikato ".repeat(100_000),
                "A".repeat(100_000),
                "Ab ".repeat(100_000),
                " , ".repeat(100_000));
        assertTimeoutPreemptively(Duration.ofSeconds(20), () -> homes("x".repeat(100_000) + "times", null, texts));
    }

    private static List<OutletHome> homes(String outlet, @Nullable String url, List<String> texts) {
        List<Article> articles = new ArrayList<>();
        for (String text : texts) {
            Outlet paper = new Outlet(outlet);
            articles.add(new Article(
                    Article.idOf("a" + articles.size(), paper, text),
                    "a" + articles.size(),
                    url,
                    paper,
                    paper,
                    "",
                    null,
                    "en",
                    text,
                    List.of()));
        }
        return HOMES.of(articles);
    }
}
