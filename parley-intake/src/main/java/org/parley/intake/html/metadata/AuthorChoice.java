package org.parley.intake.html.metadata;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.parley.intake.html.metadata.AuthorSource.Place;

/** Chooses among what the places of one page say of its authors. Immutable. */
final class AuthorChoice {

    /** Places in the order in which they are believed where they do not agree; measured. */
    private static final List<Place> ORDER = List.of(
            Place.RELATION,
            Place.LINK,
            Place.ITEM,
            Place.LINKED_DATA,
            Place.LINE,
            Place.OWN_LINE,
            Place.META,
            Place.NAMED,
            Place.DATED_LINE,
            Place.FAR_ITEM,
            Place.FAR_RELATION,
            Place.FAR_LINK,
            Place.FAR_NAMED);

    private static final int MOST_OF_ONE_ARTICLE = 6;

    private final List<AuthorSource> all;
    private final List<String> outlets;

    AuthorChoice(List<AuthorSource> sources, List<String> outlets) {
        this.all = sources.stream()
                .filter(source -> ORDER.contains(source.place()))
                .sorted(Comparator.comparingInt(source -> ORDER.indexOf(source.place())))
                .filter(source ->
                        source.place() != Place.NAMED || source.names().size() <= MOST_OF_ONE_ARTICLE)
                .toList();
        this.outlets = outlets.stream()
                .map(outlet -> TitleHeading.key(outlet).replace(" ", ""))
                .toList();
    }

    List<String> authors() {
        List<AuthorSource> others = all.stream().map(this::withoutOutlet).toList();
        List<AuthorSource> sources =
                others.stream().filter(source -> !source.names().isEmpty()).toList();
        List<AuthorSource> near =
                sources.stream().filter(source -> !source.place().isFar()).toList();
        return best(near)
                .or(this::ofOutlet)
                .or(() -> best(sources))
                .map(best -> inFull(withMore(best, sources), sources))
                .orElse(List.of());
    }

    private AuthorSource withoutOutlet(AuthorSource source) {
        return new AuthorSource(
                source.place(),
                source.names().stream().filter(name -> !isOutlet(name)).toList());
    }

    private boolean isOutlet(String name) {
        String key = TitleHeading.key(name).replace(" ", "");
        return outlets.stream()
                .anyMatch(outlet -> outlet.equals(key)
                        || outlet.replaceAll("(?:de|com|org|net|at|ch)$", "").equals(key));
    }

    /** Names one signs on with only where there is no other. */
    private static Optional<List<String>> best(List<AuthorSource> sources) {
        return sources.stream()
                .filter(source -> !source.names().stream().allMatch(AuthorNames::isLogin))
                .findFirst()
                .or(() -> sources.stream().findFirst())
                .map(AuthorSource::names);
    }

    /** The names that two kinds of places have, if they are all of these and more. */
    private static List<String> withMore(List<String> names, List<AuthorSource> sources) {
        for (AuthorSource source : sources) {
            Set<String> keys = keys(source.names());
            boolean more =
                    source.names().size() > names.size() && source.names().size() <= MOST_OF_ONE_ARTICLE;
            boolean agreed = sources.stream()
                    .anyMatch(other -> other.place().group() != source.place().group()
                            && keys(other.names()).equals(keys));
            if (more && agreed && !source.place().isFar() && keys.containsAll(keys(names))) {
                return source.names();
            }
        }
        return names;
    }

    /** "Jane Roe" for "Jane" where the page has that too. */
    private static List<String> inFull(List<String> names, List<AuthorSource> sources) {
        return names.stream()
                .map(name -> name.contains(" ") ? name : inFull(name, sources))
                .toList();
    }

    private static String inFull(String name, List<AuthorSource> sources) {
        String key = TitleHeading.key(name) + " ";
        return sources.stream()
                .flatMap(source -> source.names().stream())
                .filter(other -> TitleHeading.key(other).startsWith(key))
                .findFirst()
                .orElse(name);
    }

    /** People publish pages under their own names. */
    private Optional<List<String>> ofOutlet() {
        return all.stream()
                .filter(source ->
                        source.place() != Place.META && !source.place().isFar())
                .map(AuthorSource::names)
                .findFirst();
    }

    private static Set<String> keys(List<String> names) {
        return names.stream().map(TitleHeading::key).collect(Collectors.toSet());
    }
}
