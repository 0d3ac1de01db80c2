package org.parley.gazetteer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.parley.lexicon.RuleFile;
import org.parley.place.Extent;
import org.parley.place.Place;
import org.parley.place.PlacePrecision;

class ExtentTableTest {

    private final WorldGazetteer gazetteer = new WorldGazetteer();

    private static Place province(String name, String country) {
        return new Place(name, null, country, Double.NaN, Double.NaN, PlacePrecision.PROVINCE, 0);
    }

    @Test
    void everyAreaWithAnExtentIsAnAreaOfTheGazetteer() {
        for (RuleFile.Row row :
                RuleFile.read(ExtentTable.class, "extents.txt", 2).rows()) {
            List<Place> named = gazetteer.named(row.field(0));
            assertThat(named).as(row.field(0)).anyMatch(place -> place.precision() == PlacePrecision.REGION);
            assertThat(named.stream()
                            .filter(place -> place.precision() == PlacePrecision.REGION)
                            .flatMap(place -> gazetteer.extent(place).stream()))
                    .as(row.field(0))
                    .isNotEmpty();
        }
    }

    @Test
    void aDivisionIsFoundWithAndWithoutTheWordForItsKind() {
        Extent bare = gazetteer.extent(province("Aleppo", "SY")).orElseThrow();
        assertThat(gazetteer.extent(province("Aleppo Governorate", "SY"))).contains(bare);
        assertThat(gazetteer.extent(province("the Aleppo region", "SY"))).contains(bare);
        assertThat(gazetteer.extent(province("Aleppo", "IQ"))).isEmpty();
        assertThat(bare.south()).isBetween(35.0, 36.2);
        assertThat(bare.north()).isBetween(36.3, 37.2);
    }

    @Test
    void townsSeasAndPartsOfTheWorldHaveNoExtent() {
        for (String name : List.of("Geneva", "Black Sea", "Sahel", "Kenya")) {
            assertThat(gazetteer.extent(gazetteer.named(name).get(0))).as(name).isEmpty();
        }
    }

    @Test
    void anExtentMayLieAcrossTheDateLine() {
        Extent chukotka = gazetteer.extent(province("Chukotka", "RU")).orElseThrow();
        assertThat(chukotka.west()).isGreaterThan(chukotka.east());
    }
}
