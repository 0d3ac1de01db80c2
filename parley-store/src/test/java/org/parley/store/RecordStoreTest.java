package org.parley.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.parley.article.Article;
import org.parley.finding.Finding;
import org.parley.record.Entry;
import org.parley.record.InMemoryRecordStore;
import org.parley.record.RecordStore;
import org.parley.record.View;
import org.parley.time.TimeAnchor;

/** What every record store promises, tried on each of them. */
class RecordStoreTest {

    private static final Instant MONDAY = Instant.parse("2024-01-01T10:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2024-01-02T10:00:00Z");

    @TempDir
    Path folder;

    enum Kind {
        IN_MEMORY(file -> new InMemoryRecordStore()),
        SQLITE(SqliteRecordStore::open);

        final Function<Path, RecordStore> open;

        Kind(Function<Path, RecordStore> open) {
            this.open = open;
        }
    }

    private RecordStore open(Kind kind) {
        return kind.open.apply(folder.resolve("record.db"));
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void givesBackEveryKindOfFindingAsItWasNoted(Kind kind) {
        Article article = Samples.article(1);
        try (RecordStore store = open(kind)) {
            store.add(article, Samples.DATED, Samples.findings(article), MONDAY);

            View view = store.view();
            assertThat(view.articles()).containsExactly(new Entry.Received(1, MONDAY, article, Samples.DATED));
            assertThat(view.findings()).containsExactlyInAnyOrderElementsOf(Samples.findings(article));
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void addsNothingWhenTheSameInputComesTwice(Kind kind) {
        Article article = Samples.article(1);
        try (RecordStore store = open(kind)) {
            assertThat(store.add(article, Samples.DATED, Samples.findings(article), MONDAY))
                    .isTrue();
            List<Entry> before = store.view().entries();

            assertThat(store.add(article, Samples.DATED, Samples.findings(article), TUESDAY))
                    .isFalse();
            assertThat(store.view().entries()).isEqualTo(before);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void withdrawsWhatALaterReadingNoLongerFindsAndKeepsItVisible(Kind kind) {
        Article article = Samples.article(1);
        try (RecordStore store = open(kind)) {
            store.add(article, Samples.DATED, Samples.findings(article), MONDAY);
            store.add(article, Samples.DATED, List.of(Samples.event(article)), TUESDAY);

            assertThat(store.view().findings()).containsExactly(Samples.event(article));
            assertThat(store.asOf(MONDAY).findings()).hasSize(3);
            assertThat(store.view().entries()).hasSize(6);
            assertThat(store.view().withdrawal(3)).isPresent();
            assertThat(numbers(store.view())).containsExactly(1L, 2L, 3L, 4L, 5L, 6L);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void aNewDateTakesTheOldOnesPlace(Kind kind) {
        Article article = Samples.article(1);
        TimeAnchor other = TimeAnchor.unknown("no date in sight");
        try (RecordStore store = open(kind)) {
            store.receive(article, Samples.DATED, MONDAY);
            store.receive(article, other, TUESDAY);

            assertThat(store.view().articles())
                    .extracting(Entry.Received::dated)
                    .containsExactly(other);
            assertThat(store.view().undated()).containsExactly(article);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void linksAreKeptOnceAndCanBeWithdrawn(Kind kind) {
        Article article = Samples.article(1);
        Finding event = Samples.event(article);
        try (RecordStore store = open(kind)) {
            store.add(article, Samples.DATED, Samples.findings(article), MONDAY);
            assertThat(store.link(event.id(), "meeting-1", "reports", "same parties", MONDAY))
                    .isTrue();
            assertThat(store.link(event.id(), "meeting-1", "reports", "said again", MONDAY))
                    .isFalse();
            Entry.Linked link = store.view().links().get(0);

            assertThat(store.withdraw(link.number(), "not the same meeting", TUESDAY))
                    .isTrue();
            assertThat(store.withdraw(link.number(), "again", TUESDAY)).isFalse();
            assertThat(store.view().links()).isEmpty();
            assertThatThrownBy(() -> store.withdraw(99, "no such entry", TUESDAY))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void workThatFailsLeavesNothingBehind(Kind kind) {
        Article article = Samples.article(1);
        try (RecordStore store = open(kind)) {
            store.add(article, Samples.DATED, Samples.findings(article), MONDAY);
            List<Entry> before = store.view().entries();

            assertThatThrownBy(() -> store.atomically(() -> {
                        store.receive(Samples.article(2), Samples.DATED, TUESDAY);
                        store.withdraw(2, "in the middle", TUESDAY);
                        throw new IllegalStateException("cut off");
                    }))
                    .hasMessage("cut off");

            assertThat(store.view().entries()).isEqualTo(before);
            assertThat(store.receive(Samples.article(2), Samples.DATED, TUESDAY))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void knownOnADayMeansPublishedByThen(Kind kind) {
        Article dated = Samples.article(1);
        Article undated = Samples.article(2);
        try (RecordStore store = open(kind)) {
            store.add(undated, TimeAnchor.unknown("no sign"), Samples.findings(undated), MONDAY);
            store.add(dated, Samples.DATED, Samples.findings(dated), MONDAY);

            View view = store.view();
            assertThat(view.articles()).extracting(Entry.Received::article).containsExactly(dated, undated);
            LocalDate day = LocalDate.of(1938, 5, 4);
            assertThat(view.publishedBy(day).articles())
                    .extracting(Entry.Received::article)
                    .containsExactly(dated);
            assertThat(view.publishedBy(day).findings()).hasSize(3);
            assertThat(view.publishedBy(day.minusDays(1)).findings()).isEmpty();
        }
    }

    private static List<Long> numbers(View view) {
        return view.entries().stream().map(Entry::number).toList();
    }
}
