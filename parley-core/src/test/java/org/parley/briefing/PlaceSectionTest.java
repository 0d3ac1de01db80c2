package org.parley.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.article.Passage;
import org.parley.article.Span;
import org.parley.briefing.MapPlace.Kind;
import org.parley.finding.Where;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;
import org.parley.record.Press;

class PlaceSectionTest {

    private static final Place ZLIP = place("Zlip", "SY", 46.2, 20.1, PlacePrecision.LOCALITY, 90_000);

    private static Place place(
            String name, String country, double latitude, double longitude, PlacePrecision precision, long people) {
        return new Place(name, null, country, latitude, longitude, precision, people);
    }

    private static MapPlace drawn(Where where) {
        PlaceDraft draft = new PlaceDraft(PlaceDraft.key(where));
        Press press = Press.of("Wire", "2031-05-04", "Shells fell.");
        Passage words = press.article().passage(new Span(0, 12));
        Item item = Item.of("", List.of(new Citation("A0", words)));
        draft.add(where, new MapPlace.There(Briefing.Lane.ATTACKS, press.dated(), false, "x", "x", item, "t"));
        return draft.place(Press.GAZETTEER);
    }

    private static Where where(
            String name,
            @Nullable Place place,
            @Nullable PlacePrecision precision,
            @Nullable Place about,
            Place... readings) {
        return new Where(List.of(), name, place, precision, about, List.of(readings));
    }

    @Test
    void aTownIsAPointByItsNameAloneInTheArticlesSpelling() {
        MapPlace town = drawn(where("Zlipp", ZLIP, PlacePrecision.LOCALITY, null));
        assertThat(town.kind()).isEqualTo(Kind.POINT);
        assertThat(town.name()).isEqualTo("Zlipp");
        assertThat(town.country()).isEqualTo("Syldavia");
        assertThat(drawn(where("a hospital in Zlip", ZLIP, PlacePrecision.LOCALITY, null))
                        .name())
                .isEqualTo("Zlip");
    }

    @Test
    void whatIsNearATownIsARingAroundItAndKeepsItsDistance() {
        Place area = place("near Zlip", "SY", Double.NaN, Double.NaN, PlacePrecision.REGION, 0);
        MapPlace near = drawn(where("near Zlip", area, PlacePrecision.REGION, ZLIP));
        assertThat(near.kind()).isEqualTo(Kind.NEAR);
        assertThat(near.latitude()).isEqualTo(46.2);
        assertThat(near.kilometres()).isZero();
        assertThat(drawn(where("some 1,200 km south of Zlip", area, PlacePrecision.REGION, ZLIP))
                        .kilometres())
                .isEqualTo(1200);
        assertThat(drawn(where("ten miles, or 10 miles, off Zlip", area, PlacePrecision.REGION, ZLIP))
                        .kilometres())
                .isBetween(16.0, 16.2);
    }

    @Test
    void aProvinceIsNeverAPointAndACountryIsNotDrawn() {
        Place province = place("Zlip", "SY", 46.2, 20.1, PlacePrecision.PROVINCE, 0);
        assertThat(drawn(where("Zlip region", province, PlacePrecision.PROVINCE, null))
                        .kind())
                .isEqualTo(Kind.AREA);
        Place country = place("Syldavia", "SY", Double.NaN, Double.NaN, PlacePrecision.COUNTRY, 0);
        MapPlace whole = drawn(where("Syldavia", country, PlacePrecision.COUNTRY, null));
        assertThat(whole.isDrawn()).isFalse();
        assertThat(whole.latitude()).isNaN();
        Place sea = place("Grey Sea", "", 1, 2, PlacePrecision.SEA, 0);
        assertThat(drawn(where("Grey Sea", sea, PlacePrecision.SEA, null)).isDrawn())
                .isFalse();
    }

    @Test
    void whatIsNearABorderIsFiledUnderNoCountryTheWordsDoNotSay() {
        Place country = place("Syldavia", "SY", Double.NaN, Double.NaN, PlacePrecision.COUNTRY, 0);
        Place area = place("near the border with Syldavia", "", Double.NaN, Double.NaN, PlacePrecision.REGION, 0);
        MapPlace border = drawn(where("near the border with Syldavia", area, PlacePrecision.REGION, country));
        assertThat(border.country()).isEmpty();
        assertThat(border.isDrawn()).isFalse();
    }

    @Test
    void aNamesakeInTheSameCountryMakesAPlaceUnsureAndAFarBiggerOneElsewhereDoesNot() {
        Place other = place("Zlip", "SY", 44.0, 22.0, PlacePrecision.LOCALITY, 50_000);
        Place hamlet = place("Zlip", "SY", 43.0, 22.0, PlacePrecision.LOCALITY, 500);
        Place abroad = place("Zlip", "BD", 10.0, 22.0, PlacePrecision.LOCALITY, 900_000);
        assertThat(drawn(where("Zlip", ZLIP, PlacePrecision.LOCALITY, null, other, hamlet, abroad))
                        .readings())
                .containsExactly("Zlip, Syldavia");
        assertThat(drawn(where("Zlip", ZLIP, PlacePrecision.LOCALITY, null, hamlet, abroad))
                        .readings())
                .isEmpty();
        MapPlace unsettled = drawn(where("Zlip", null, null, null, other, abroad));
        assertThat(unsettled.kind()).isEqualTo(Kind.UNKNOWN);
        assertThat(unsettled.readings()).containsExactly("Zlip, Borduria", "Zlip, Syldavia");
    }

    @Test
    void aBriefingHasThePlacesOfWhatHappenedAndTheCountryOnlyWhereNothingCloserIsSaid() {
        Press closer = Press.of("Wire", "2031-05-04", "Shells struck a bridge in Zlip on Saturday, Ann Berg said.")
                .event("ASSAULT/aerial actual", "struck", List.of("Borduria/LOC/BD"), "2031-05-03", "Zlip", "")
                .figure("killed", "a bridge", "1-1", "people", "2031-05-03", "Zlip", "");
        Briefing briefing = new Briefer(Press.GAZETTEER).brief(Press.view(List.of(closer)), "", null);
        assertThat(briefing.places()).singleElement().satisfies(place -> {
            assertThat(place.name()).isEqualTo("Zlip");
            assertThat(place.things()).hasSize(2).allSatisfy(thing -> {
                assertThat(thing.item().citations()).isNotEmpty();
                assertThat(thing.target()).isNotEmpty();
            });
        });
    }
}
