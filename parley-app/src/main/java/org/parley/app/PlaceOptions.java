package org.parley.app;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.parley.gazetteer.ExtendedGazetteer;
import org.parley.gazetteer.GazetteerFileException;
import org.parley.gazetteer.WorldGazetteer;
import org.parley.place.Gazetteer;
import picocli.CommandLine.Option;

/** Where the places come from. */
final class PlaceOptions {

    @Option(
            names = "--gazetteer",
            paramLabel = "FILE",
            description =
                    "Places beside Parley's own: a file in GeoNames' format (allCountries.txt, UA.txt), also .zip or .gz.")
    private @Nullable Path file;

    Gazetteer gazetteer() {
        try {
            return file == null ? new WorldGazetteer() : ExtendedGazetteer.of(file);
        } catch (GazetteerFileException e) {
            throw new Trouble(String.valueOf(e.getMessage()), e);
        }
    }
}
