package org.parley.reading.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.parley.article.Article;
import org.parley.article.Outlet;
import org.parley.place.Filing;
import org.parley.place.Gazetteer;
import org.parley.place.Place;

/**
 * Tells where the outlets of a run are at home: where most of what their articles name lies close together, and from their names and addresses. Bare texts
 * are read, so that it is known before the first article is. Pure, safe for many threads, and the order of the articles does not matter.
 */
public final class OutletHomes {

    /** Enough to know an outlet by. */
    private static final int MOST_ARTICLES = 24;

    /** Fewer may all be about one far event. */
    private static final int FEWEST_ARTICLES = 4;

    private static final double NEAR_KM = 140;
    private static final double LARGE_TOWN = 5;

    private final OutletName names = new OutletName();
    private final PlaceWords words = PlaceWords.english();
    private final Gazetteer gazetteer;

    public OutletHomes(Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
    }

    /** The home of each article's outlet, in the order given. */
    public List<OutletHome> of(List<Article> articles) {
        Map<Outlet, List<Integer>> byOutlet = new HashMap<>();
        for (int i = 0; i < articles.size(); i++) {
            List<Integer> some = byOutlet.computeIfAbsent(articles.get(i).outlet(), outlet -> new ArrayList<>());
            if (some.size() < MOST_ARTICLES) {
                some.add(i);
            }
        }
        BareNames bare = new BareNames(gazetteer, words);
        Map<Outlet, Homeland> homelands = new HashMap<>();
        Map<String, OutletHome> homes = new HashMap<>();
        List<OutletHome> found = new ArrayList<>();
        for (Article article : articles) {
            Outlet outlet = article.outlet();
            if (outlet.equals(Outlet.UNKNOWN)) {
                found.add(OutletHome.NONE);
                continue;
            }
            Homeland land = homelands.computeIfAbsent(
                    outlet, each -> homeland(byOutlet.getOrDefault(each, List.of()), articles, bare));
            String key = outlet.name() + " " + OutletName.host(article.url()).orElse("");
            found.add(homes.computeIfAbsent(key, each -> home(names.read(article, gazetteer), land)));
        }
        return found;
    }

    private static Homeland homeland(List<Integer> some, List<Article> articles, BareNames bare) {
        Homeland land = new Homeland();
        if (some.size() >= FEWEST_ARTICLES) {
            some.forEach(article -> land.add(bare.in(articles.get(article).text())));
            land.settle();
        }
        return land;
    }

    private static OutletHome home(OutletName.Told told, Homeland land) {
        Place town = town(told, land);
        if (land.isKnown() && (told.country().isEmpty() || told.country().equals(land.country()))) {
            return new OutletHome(
                    land.country(), land.divisions(), land.latitude(), land.longitude(), land.strength(), town);
        }
        if (town != null) {
            Filing filing = town.filing();
            return new OutletHome(town.country(), Map.of(), filing.centreLatitude(), filing.centreLongitude(), 0, town);
        }
        return told.country().isEmpty()
                ? OutletHome.NONE
                : new OutletHome(told.country(), Map.of(), Double.NaN, Double.NaN, 0, null);
    }

    /** Of the places of its name the one where its articles play; without articles that say so, one so large that a namesake would say more. */
    private static @Nullable Place town(OutletName.Told told, Homeland land) {
        for (Place place : told.towns()) {
            Filing filing = place.filing();
            if (land.isKnown()
                    && Filing.kilometres(
                                    land.latitude(),
                                    land.longitude(),
                                    filing.centreLatitude(),
                                    filing.centreLongitude())
                            <= NEAR_KM) {
                return place;
            }
        }
        return told.towns().stream()
                .filter(place -> place.filing().prominence() >= LARGE_TOWN)
                .filter(place -> !told.country().isEmpty() || !land.isKnown())
                .findFirst()
                .orElse(null);
    }
}
