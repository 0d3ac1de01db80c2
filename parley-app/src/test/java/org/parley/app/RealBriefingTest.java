package org.parley.app;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.app.page.BriefingPage;
import org.parley.article.Article;
import org.parley.article.Passage;
import org.parley.briefing.ArticleSheet;
import org.parley.briefing.Briefer;
import org.parley.briefing.Briefing;
import org.parley.briefing.Citation;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.intake.Intake;
import org.parley.intake.Options;
import org.parley.intake.Sink;
import org.parley.intake.format.UnreadableArticle;
import org.parley.record.InMemoryRecordStore;

/** Whole briefings of real articles: every citation's words stand where it says, nothing private shows, figures stay apart. */
class RealBriefingTest {

    private static Briefing briefing(Path folder) {
        List<Article> articles = new ArrayList<>();
        new Intake().read(List.of(folder.toString()), Options.usual(), new Sink() {
            @Override
            public void article(Article article) {
                articles.add(article);
            }

            @Override
            public void unreadable(UnreadableArticle unreadable) {
                throw new AssertionError(unreadable.toString());
            }
        });
        WorldGazetteer gazetteer = new WorldGazetteer();
        try (InMemoryRecordStore store = new InMemoryRecordStore();
                Desk desk = new Desk(2, gazetteer)) {
            desk.find(articles, sheet -> store.add(sheet.article(), sheet.dated(), sheet.findings(), Instant.EPOCH));
            assertThat(desk.bugs()).isZero();
            return new Briefer(gazetteer).brief(store.view(), "", null);
        }
    }

    /** The folder of articles that the product was asked for with; not part of the project. */
    private static Path seeds() {
        String shared = System.getenv().getOrDefault("PARLEY_SHARED", "../../shared");
        Path seeds = Path.of(shared, "seeds");
        assumeTrue(Files.isDirectory(seeds), "SKIPPED: no seed articles in " + seeds.toAbsolutePath());
        return seeds;
    }

    private static void collect(@Nullable Object part, List<Citation> citations) throws ReflectiveOperationException {
        if (part instanceof Citation citation) {
            citations.add(citation);
        } else if (part instanceof List<?> list) {
            for (Object element : list) {
                collect(element, citations);
            }
        } else if (part instanceof Record && part.getClass().getPackageName().equals("org.parley.briefing")) {
            for (RecordComponent component : part.getClass().getRecordComponents()) {
                collect(component.getAccessor().invoke(part), citations);
            }
        }
    }

    private static void assertEveryCitationStands(Briefing briefing) throws ReflectiveOperationException {
        Map<String, Article> articles =
                briefing.sheets().stream().collect(Collectors.toMap(ArticleSheet::label, ArticleSheet::article));
        List<Citation> citations = new ArrayList<>();
        collect(briefing, citations);
        assertThat(citations).hasSizeGreaterThan(50).allSatisfy(citation -> {
            Article article = articles.get(citation.label());
            Passage passage = citation.passage();
            assertThat(article.id()).isEqualTo(passage.article());
            assertThat(passage.span().in(article.text())).isEqualTo(passage.exact());
        });
    }

    private static String page(Briefing briefing) throws IOException {
        StringBuilder page = new StringBuilder();
        BriefingPage.render(briefing, page);
        return page.toString();
    }

    @Test
    void samples() throws Exception {
        Briefing briefing = briefing(Path.of("../samples"));
        assertEveryCitationStands(briefing);
        assertThat(page(briefing)).doesNotContain("90817263", "11-22-33", "GB00 SMPL", "Example Lane", "EX1 1EX");
        assertThat(briefing.sheets())
                .hasSize(14)
                .allMatch(sheet -> sheet.dated().isKnown());
    }

    @Test
    void seeds_citationsStandAndNothingPrivateShows() throws Exception {
        Briefing briefing = briefing(seeds());
        assertEveryCitationStands(briefing);
        assertThat(page(briefing)).doesNotContain("48867365", "60-00-01", "Phoenix Court", "Astor Place", "CO2 8JY");
        assertThat(briefing.sheets().stream().map(sheet -> sheet.dated().edtf()))
                .containsExactly("2022-03-06", "2022-03-07", "2022-03-09", "2022-03-10", "2022-03-14");
        assertThat(briefing.sheets()).noneMatch(sheet -> sheet.dated().reason().isBlank());
        assertMeetings(briefing);
        assertFigures(briefing);
    }

    private static void assertMeetings(Briefing briefing) {
        assertThat(briefing.contacts())
                .filteredOn(contact -> contact.kind().contains("round 3"))
                .singleElement()
                .satisfies(round -> {
                    assertThat(round.when().edtf()).isEqualTo("2022-03-07");
                    assertThat(round.articles()).isEqualTo(3);
                    assertThat(round.accounts()).hasSizeGreaterThanOrEqualTo(2);
                });
        assertThat(briefing.contacts())
                .filteredOn(contact ->
                        contact.title().contains("Lavrov") && contact.title().contains("Kuleba"))
                .singleElement()
                .satisfies(ministers -> {
                    assertThat(ministers.when().edtf()).isEqualTo("2022-03-10");
                    assertThat(ministers.articles()).isEqualTo(3);
                    assertThat(ministers.state()).isEqualTo("held");
                    assertThat(ministers.accounts())
                            .extracting(account -> account.state().toLowerCase(Locale.ROOT))
                            .contains("announced", "confirmed", "not yet confirmed", "held");
                });
    }

    private static void assertFigures(Briefing briefing) {
        Function<String, List<Briefing.Relation>> relationsOf = words -> briefing.figures().stream()
                .filter(group ->
                        group.lines().stream().anyMatch(line -> line.words().contains(words)))
                .map(Briefing.FigureGroup::relation)
                .toList();
        assertThat(relationsOf.apply("at least 35")).containsExactly(Briefing.Relation.DISPUTE);
        assertThat(relationsOf.apply("up to 180")).containsExactly(Briefing.Relation.DISPUTE);
        assertThat(relationsOf.apply("2,187")).containsExactly(Briefing.Relation.SCOPE);
        assertThat(relationsOf.apply("1.7 million")).containsExactly(Briefing.Relation.UPDATE);
    }
}
