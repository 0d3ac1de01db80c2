package org.parley.app.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.parley.briefing.Briefing.Lane;
import org.parley.briefing.Item;
import org.parley.briefing.MapPlace;
import org.parley.briefing.MapPlace.Kind;
import org.parley.place.Extent;
import org.parley.time.TimeAnchor;

class MapChartTest {

    private static MapPlace place(
            Kind kind, double latitude, double longitude, double km, @Nullable Extent extent, int things) {
        List<MapPlace.There> there = new ArrayList<>();
        for (int i = 0; i < things; i++) {
            Item item = Item.of("", List.of(FixtureBriefing.cite(0, "Dozens are missing")));
            there.add(new MapPlace.There(Lane.ATTACKS, TimeAnchor.unknown(""), false, "x", "x", item, "t" + i));
        }
        String id = "p" + latitude + "/" + longitude + "/" + km;
        return new MapPlace(id, "X", List.of(), kind, "", latitude, longitude, km, extent, List.of(), there);
    }

    private static MapPlace point(double latitude, double longitude) {
        return place(Kind.POINT, latitude, longitude, 0, null, 1);
    }

    @Test
    void aRingIsAsWideAsItsKilometres() {
        MapView.Chart chart =
                MapChart.draw(List.of(point(48, 30), point(48, 31), place(Kind.NEAR, 48, 30, 100, null, 1)));
        double unitsAKm = (share(chart, 1) - share(chart, 0)) / (111.2 * Math.cos(Math.toRadians(48)));
        assertThat(Double.parseDouble(chart.areas().get(0).rx()))
                .isCloseTo(100 * unitsAKm, within(0.02 * 100 * unitsAKm));
        assertThat(chart.areas().get(0).ring()).isTrue();
    }

    private static double share(MapView.Chart chart, int index) {
        int fromEnd = chart.marks().size() - 1 - index;
        return Double.parseDouble(chart.marks().get(fromEnd).x()) * Frame.WIDTH / 100;
    }

    @Test
    void anAreaIsAsWideAsItReachesAndHasNoPoint() {
        MapView.Chart chart = MapChart.draw(List.of(
                point(10, 10),
                point(20, 20),
                place(Kind.AREA, Double.NaN, Double.NaN, 0, new Extent(12, 10, 15, 20), 3)));
        assertThat(2 * Double.parseDouble(chart.areas().get(0).rx()))
                .isCloseTo(share(chart, 1) - share(chart, 0), within(3.0));
        assertThat(chart.marks())
                .filteredOn(mark -> mark.look().startsWith("area"))
                .singleElement()
                .satisfies(mark -> {
                    assertThat(mark.radius()).isEmpty();
                    assertThat(mark.label()).startsWith("somewhere in ");
                });
    }

    @Test
    void placesOnBothSidesOfTheDateLineStandSideBySide() {
        MapView.Chart chart = MapChart.draw(List.of(point(-17, 178), point(-16, -179)));
        assertThat(share(chart, 1) - share(chart, 0)).isBetween(100.0, Frame.WIDTH);
        assertThat(chart.land()).isNotEmpty();
    }

    @Test
    void theFirstViewIsWhereMostHappenedAndTheRestCanBeShown() {
        List<MapPlace> places = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            places.add(point(15 + i * 0.3, 32 + i * 0.2));
        }
        places.add(point(40.7, -74));
        MapView.Chart chart = MapChart.draw(places);
        assertThat(chart.wider()).isTrue();
        assertThat(share(chart, 8)).isNegative();
        assertThat(share(chart, 0)).isBetween(0.0, Frame.WIDTH);
        assertThat(chart.land().length() + chart.borders().length()).isLessThan(60_000);
    }

    @Test
    void disputedLinesAreApart() {
        assertThat(MapChart.draw(List.of(point(33, 35.8))).disputed()).isNotEmpty();
        assertThat(MapChart.draw(List.of(point(40, -3))).disputed()).isEmpty();
    }

    @Test
    void thePolesAndTheWholeWorldCanBeDrawn() {
        MapView.Chart chart = MapChart.draw(List.of(
                point(89.9, 0), point(-89.9, 120), point(0, -179.9), point(0, 179.9), point(0, -60), point(0, 60)));
        assertThat(chart.marks()).hasSize(6).allMatch(mark -> !mark.x().contains("N"));
        assertThat(chart.land().length() + chart.borders().length()).isLessThan(120_000);
    }

    @Test
    void equalPlacesGiveEqualMaps() {
        List<MapPlace> places =
                FixturePlaces.places().stream().filter(MapPlace::isDrawn).toList();
        assertThat(MapChart.draw(places)).isEqualTo(MapChart.draw(places));
    }

    @Test
    void manyPlacesAreDrawnInLittleTime() {
        List<MapPlace> places = new ArrayList<>();
        for (int i = 0; i < 3_000; i++) {
            places.add(point(-50 + i % 100, -170 + i % 340));
        }
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long from = threads.getCurrentThreadCpuTime();
        assertThat(MapChart.draw(places).marks()).hasSize(3_000);
        assertThat((threads.getCurrentThreadCpuTime() - from) / 1_000_000).isLessThan(4_000);
    }
}
