package org.parley.record.linking;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.parley.article.ArticleId;
import org.parley.finding.EventReport;
import org.parley.finding.Finding;
import org.parley.finding.Party;
import org.parley.finding.Source;
import org.parley.place.CountryWord;
import org.parley.place.Gazetteer;
import org.parley.reading.actor.NameKey;
import org.parley.record.View;

/**
 * Who is who across the articles of a view. Spellings of a name meet if no first name and no country speaks against it; a
 * bare surname joins the one bearer that its own article, or else the view, leaves open, and stays apart if there are several.
 */
public final class WhoIndex {

    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{M}]+");

    private static final Pattern AGENT =
            Pattern.compile("\\b(?:spokes\\p{L}+|aides?|advis[eo]rs?|envoys?) (?:for|of|to) ");

    private final Gazetteer gazetteer;
    private final Map<Named, Who> known = new HashMap<>();
    private final Map<String, List<Who>> sided = new HashMap<>();

    /** A name as one article uses it. */
    private record Named(
            ArticleId article,
            String name,
            String type,
            @Nullable String country) {}

    /** A person in the making: the spellings so far. */
    private static final class Person {
        final List<Named> names = new ArrayList<>();
        final Map<String, Integer> roles = new TreeMap<>();

        @Nullable
        String country;

        boolean canBe(Named named) {
            return (country == null || named.country() == null || country.equals(named.country()))
                    && names.stream().allMatch(name -> NameKey.compatible(name.name(), named.name()));
        }

        void add(Named named, @Nullable String role) {
            names.add(named);
            country = country == null ? named.country() : country;
            if (role != null && !role.isBlank()) {
                roles.merge(role, 1, Integer::sum);
            }
        }

        boolean isIn(ArticleId article) {
            return names.stream().anyMatch(name -> name.article().equals(article));
        }
    }

    public WhoIndex(View view, Gazetteer gazetteer) {
        this.gazetteer = gazetteer;
        Map<Named, Optional<String>> persons = new LinkedHashMap<>();
        for (Finding finding : view.findings()) {
            for (Party party : parties(finding)) {
                note(finding.evidence().article(), party, persons);
            }
        }
        join(persons).forEach(this::settle);
    }

    private static List<Party> parties(Finding finding) {
        List<Party> parties = new ArrayList<>();
        Source source = finding.evidence().source();
        if (source.kind() == Source.Kind.NAMED) {
            parties.add(new Party(source.name(), source.type(), null, source.role(), source.country(), source.words()));
        }
        parties.addAll(finding.match(statement -> List.of(), WhoIndex::parties, figure -> List.of()));
        return parties;
    }

    private static List<Party> parties(EventReport event) {
        List<Party> parties = new ArrayList<>(event.actors());
        parties.addAll(event.recipients());
        parties.addAll(event.others());
        return parties;
    }

    private void note(ArticleId article, Party party, Map<Named, Optional<String>> persons) {
        if (isPerson(party.name(), party.type())) {
            persons.merge(
                    new Named(article, party.name(), party.type(), party.country()),
                    Optional.ofNullable(party.role()),
                    (before, now) -> before.isPresent() ? before : now);
        }
    }

    private boolean isPerson(String name, String type) {
        return type.equals("PER")
                && hasCapital(name)
                && gazetteer.countryWord(name).isEmpty();
    }

    private static boolean hasCapital(String name) {
        return name.chars().anyMatch(Character::isUpperCase) && !name.startsWith("a ") && !name.startsWith("an ");
    }

    /** Fuller names first, so that a bare surname meets all who bear it. */
    private static List<Person> join(Map<Named, Optional<String>> names) {
        List<Named> ordered = new ArrayList<>(names.keySet());
        ordered.sort(Comparator.comparingInt(
                        (Named named) -> -NameKey.words(named.name()).size())
                .thenComparing(named -> NameKey.hasLostLetters(named.name()))
                .thenComparing(Named::name)
                .thenComparing(Named::article)
                .thenComparing(named -> Objects.requireNonNullElse(named.country(), "~")));
        Map<String, List<Person>> bySurname = new HashMap<>();
        List<Person> persons = new ArrayList<>();
        for (Named named : ordered) {
            boolean lost = NameKey.hasLostLetters(named.name());
            List<Person> bearers = lost ? persons : bySurname.getOrDefault(NameKey.surname(named.name()), List.of());
            Person person = bearer(named, bearers).orElse(null);
            if (person == null) {
                person = new Person();
                persons.add(person);
                bySurname
                        .computeIfAbsent(NameKey.surname(named.name()), key -> new ArrayList<>())
                        .add(person);
            }
            person.add(named, names.getOrDefault(named, Optional.empty()).orElse(null));
        }
        return persons;
    }

    private static Optional<Person> bearer(Named named, List<Person> bearers) {
        List<Person> possible =
                bearers.stream().filter(person -> person.canBe(named)).toList();
        if (possible.size() > 1) {
            List<Person> here = possible.stream()
                    .filter(person -> person.isIn(named.article()))
                    .toList();
            List<Person> sameCountry = (here.isEmpty() ? possible : here)
                    .stream()
                            .filter(person ->
                                    named.country() != null && named.country().equals(person.country))
                            .toList();
            possible = sameCountry.size() == 1 || here.isEmpty() ? sameCountry : here;
        }
        return possible.size() == 1 ? Optional.of(possible.get(0)) : Optional.empty();
    }

    private void settle(Person person) {
        String name = shown(person.names);
        String role = person.roles.entrySet().stream()
                .max(Map.Entry.<String, Integer>comparingByValue()
                        .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey)
                .orElse(null);
        String key = "person:" + NameKey.of(name) + ":" + Objects.requireNonNullElse(person.country, "");
        Who who = new Who(key, name, Who.Kind.PERSON, person.country, role);
        person.names.forEach(named -> known.put(named, who));
        if (person.country != null) {
            sided.computeIfAbsent(NameKey.surname(name), surname -> new ArrayList<>())
                    .add(who);
        }
    }

    /** The spelling that most articles use in full; the first in order of those that equally many use. */
    private static String shown(List<Named> names) {
        Map<ArticleId, String> fullest = new TreeMap<>();
        for (Named named : names) {
            fullest.merge(named.article(), named.name(), WhoIndex::fuller);
        }
        Map<String, Integer> counts = new TreeMap<>();
        fullest.values().forEach(name -> counts.merge(name, 1, Integer::sum));
        return counts.entrySet().stream()
                .min(Comparator.comparing((Map.Entry<String, Integer> entry) -> NameKey.hasLostLetters(entry.getKey()))
                        .thenComparing(entry -> NameKey.words(entry.getKey()).size() < 2)
                        .thenComparing(entry -> -entry.getValue())
                        .thenComparing(Map.Entry::getKey))
                .map(Map.Entry::getKey)
                .orElseThrow();
    }

    private static String fuller(String a, String b) {
        int difference = NameKey.words(a).size() - NameKey.words(b).size();
        if (difference != 0) {
            return difference > 0 ? a : b;
        }
        return a.compareTo(b) <= 0 ? a : b;
    }

    /** Who a party of a finding of this article is. */
    public Who of(ArticleId article, Party party) {
        return find(article, party.name(), party.type(), party.role(), party.country());
    }

    /** Who a party is; a description of two sides at once ("the two countries' ministers") is the countries that it names. */
    List<Who> each(ArticleId article, Party party) {
        Who who = of(article, party);
        if (who.kind() != Who.Kind.GROUP) {
            return List.of(who);
        }
        List<String> named = countriesIn(party.name());
        return named.size() < 2
                ? List.of(who)
                : named.stream().map(this::country).toList();
    }

    /** Who a source other than the writer is. */
    public Optional<Who> of(ArticleId article, Source source) {
        if (source.kind() == Source.Kind.WRITER) {
            return Optional.empty();
        }
        if (source.kind() == Source.Kind.UNNAMED) {
            return Optional.of(group(source.name(), source.role(), source.country()));
        }
        return Optional.of(find(article, source.name(), source.type(), source.role(), source.country()));
    }

    private Who find(ArticleId article, String name, String type, @Nullable String role, @Nullable String country) {
        Who person = known.get(new Named(article, name, type, country));
        if (person != null) {
            return person;
        }
        Optional<CountryWord> word = gazetteer.countryWord(name);
        if (word.isPresent() && word.get().kind() == CountryWord.Kind.SEAT) {
            String code = word.get().code();
            return new Who("body:" + NameKey.of(name) + ":" + code, name, Who.Kind.BODY, code, role);
        }
        if (word.isPresent() && word.get().kind() != CountryWord.Kind.DEMONYM) {
            return country(word.get().code());
        }
        if (type.equals("LOC") && country != null && isCountryName(name, country)) {
            return country(country);
        }
        if (hasCapital(name) && (type.equals("ORG") || type.isEmpty())) {
            String key = "body:" + NameKey.of(name) + ":" + Objects.requireNonNullElse(country, "");
            return new Who(key, name, Who.Kind.BODY, country, role);
        }
        return group(name, role, country);
    }

    private boolean isCountryName(String name, String country) {
        return gazetteer.countryName(country).filter(name::equalsIgnoreCase).isPresent();
    }

    private Who group(String name, @Nullable String role, @Nullable String said) {
        String country = said != null
                ? said
                : onlyCountryIn(name).or(() -> countryOfPrincipal(name)).orElse(null);
        String key = "group:" + name.toLowerCase(Locale.ROOT) + ":" + Objects.requireNonNullElse(country, "");
        return new Who(key, name, Who.Kind.GROUP, country, role);
    }

    /** Codes of the countries that a text names in words with a capital, in their order, each once. */
    List<String> countriesNamedIn(String text) {
        return Arrays.stream(NO_LETTERS.split(text))
                .filter(word -> word.length() > 2 && Character.isUpperCase(word.codePointAt(0)))
                .map(gazetteer::countryWord)
                .flatMap(Optional::stream)
                .map(CountryWord::code)
                .distinct()
                .toList();
    }

    /** The one country that a descriptor names: "syldavian officials", "syldavia's foreign ministers". */
    private Optional<String> onlyCountryIn(String descriptor) {
        List<String> codes = countriesIn(descriptor);
        return codes.size() == 1 ? Optional.of(codes.get(0)) : Optional.empty();
    }

    /** The country of the one person for whom a descriptor says somebody speaks: "a spokesman for ann berg". */
    private Optional<String> countryOfPrincipal(String descriptor) {
        Matcher agent = AGENT.matcher(descriptor);
        if (!agent.find()) {
            return Optional.empty();
        }
        String principal = descriptor.substring(agent.end());
        List<String> countries = sided.getOrDefault(NameKey.surname(principal), List.of()).stream()
                .filter(who -> NameKey.compatible(who.name(), principal))
                .map(Who::country)
                .flatMap(Stream::ofNullable)
                .distinct()
                .toList();
        return countries.size() == 1 ? Optional.of(countries.get(0)) : Optional.empty();
    }

    private List<String> countriesIn(String descriptor) {
        return Arrays.stream(NO_LETTERS.split(descriptor))
                .filter(word -> word.length() > 2)
                .map(gazetteer::countryWord)
                .flatMap(Optional::stream)
                .map(CountryWord::code)
                .distinct()
                .toList();
    }

    /** The country of that code. */
    public Who country(String code) {
        return new Who("country:" + code, countryName(code), Who.Kind.COUNTRY, code, null);
    }

    /** A country's usual name, its code if the gazetteer does not know it. */
    public String countryName(String code) {
        return gazetteer.countryName(code).orElse(code);
    }

    /** What somebody's side is called: the country it stands for, its own name if none is known. */
    public String side(Who who) {
        return who.country() != null ? countryName(who.country()) : who.name();
    }
}
