package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Joins the names of persons: full names first, then surnames to the full names they can mean. */
final class PersonJoiner {

    /** A crowd of one surname is not told apart; it also keeps hostile texts in linear time. */
    private static final int CROWD = 40;

    private static final int NEAR_SENTENCES = 5;

    private final Scene scene;
    private final Cast cast;
    private final RoleWords roles;
    private final Map<String, List<Member>> bySurname = new HashMap<>();
    private final Map<String, List<Member>> byFirstTwo = new HashMap<>();
    private final Map<String, Member> byFullKey = new HashMap<>();
    private final Map<String, @Nullable Member> byFirstName = new TreeMap<>();
    private final List<Member> damaged = new ArrayList<>();
    private final Map<Member, NavigableSet<Integer>> fullNames = new IdentityHashMap<>();
    private final Map<Member, RoleFinder.Description> counterparts = new IdentityHashMap<>();

    PersonJoiner(Scene scene, Cast cast, RoleWords roles) {
        this.scene = scene;
        this.cast = cast;
        this.roles = roles;
    }

    /** A person's name with what is said beside it. */
    record Named(Draft draft, List<RoleFinder.Description> said) {

        @Nullable
        String country() {
            return said.stream()
                    .map(RoleFinder.Description::country)
                    .filter(code -> code != null)
                    .findFirst()
                    .orElse(null);
        }

        Gender gender() {
            return said.stream()
                    .map(RoleFinder.Description::gender)
                    .filter(gender -> gender != Gender.UNKNOWN)
                    .findFirst()
                    .orElse(Gender.UNKNOWN);
        }
    }

    /** "his Ukrainian counterpart": the office of the one named before. */
    private void shareOffices(List<Named> names) {
        Member before = null;
        for (Named name : names) {
            Member member = name.draft().member();
            if (member != null && before != null && member != before && counterparts.containsKey(member)) {
                for (RoleWords.Role role : before.roles()) {
                    member.describe(role, role.isOffice() ? before.role() : null, null);
                }
            }
            before = member != null && member.roles().stream().anyMatch(RoleWords.Role::isOffice) ? member : before;
        }
    }

    void join(List<Named> names) {
        for (Named name : names) {
            if (isFull(name.draft())) {
                joinFull(name);
            }
        }
        for (Named name : names) {
            if (!isFull(name.draft())) {
                joinShort(name);
            }
        }
        shareOffices(names);
    }

    private String wordsOf(Draft draft) {
        return scene.words(draft.first(), draft.end());
    }

    private boolean isFull(Draft draft) {
        return draft.length() > 1 && NameKey.words(wordsOf(draft)).size() > 1;
    }

    private void joinFull(Named name) {
        String words = wordsOf(name.draft());
        String key = NameKey.of(words);
        Member known = byFullKey.get(key);
        if (known != null) {
            take(name, known, "the full name");
            return;
        }
        NameKey.Parsed parsed = NameKey.parse(words);
        List<Member> candidates = candidates(words).stream()
                .filter(member -> NameKey.compatible(member.parsed(), parsed))
                .toList();
        if (candidates.size() == 1) {
            byFullKey.put(key, candidates.get(0));
            take(name, candidates.get(0), "a spelling of the full name");
            return;
        }
        Member longer = candidates.isEmpty() ? onlyOneThatBegins(parsed) : null;
        if (longer != null) {
            byFullKey.put(key, longer);
            called(longer, words);
            take(name, longer, "the first words of the full name");
            return;
        }
        Member member = introduce(words);
        byFullKey.put(key, member);
        take(name, member, "the full name");
    }

    private Member introduce(String words) {
        Member member = cast.person(words);
        called(member, words);
        if (NameKey.hasLostLetters(words) && damaged.size() < CROWD) {
            damaged.add(member);
        }
        String first = NameKey.ofWord(NameKey.words(words).get(0));
        byFirstName.merge(first, member, (a, b) -> a);
        member.setGender(roles.genderOfName(words));
        return member;
    }

    /** Lets the member be found by the last of these words and, if they are several, by the first two. */
    private void called(Member member, String words) {
        add(bySurname, NameKey.surname(words), member);
        NameKey.Parsed parsed = NameKey.parse(words);
        if (parsed.size() > 1) {
            add(byFirstTwo, parsed.firstTwo(), member);
        }
    }

    private static void add(Map<String, List<Member>> map, String key, Member member) {
        List<Member> crowd = map.computeIfAbsent(key, any -> new ArrayList<>());
        if (crowd.size() < CROWD && !crowd.contains(member)) {
            crowd.add(member);
        }
    }

    /** The one person whose name goes on where this one ends, or the other way round: a second surname is often left out. */
    private @Nullable Member onlyOneThatBegins(NameKey.Parsed parsed) {
        if (parsed.size() < 2) {
            return null;
        }
        List<Member> found = byFirstTwo.getOrDefault(parsed.firstTwo(), List.of()).stream()
                .filter(member -> NameKey.begins(member.parsed(), parsed))
                .toList();
        return found.size() == 1 ? found.get(0) : null;
    }

    /** Persons whose surname can be the last of these words. */
    private List<Member> candidates(String words) {
        List<Member> found = new ArrayList<>(bySurname.getOrDefault(NameKey.surname(words), List.of()));
        NameKey.Parsed parsed = NameKey.parse(words);
        List<Member> unsure = NameKey.hasLostLetters(words) ? cast.persons() : damaged;
        for (Member member : unsure.subList(0, Math.min(unsure.size(), CROWD))) {
            if (!found.contains(member) && NameKey.compatible(member.parsed(), parsed)) {
                found.add(member);
            }
        }
        return found;
    }

    private void joinShort(Named name) {
        String words = wordsOf(name.draft());
        if (NameKey.words(words).isEmpty()) {
            name.draft().leaveOpen("open: no letters to go by");
            return;
        }
        List<Member> candidates = candidates(words);
        if (candidates.isEmpty()) {
            Member byFirst = byFirstName.get(NameKey.of(words));
            if (byFirst != null && name.said().stream().allMatch(said -> said.role() == null)) {
                take(name, byFirst, "first name of " + byFirst.name());
            } else {
                Member member = introduce(words);
                byFullKey.put(NameKey.of(words), member);
                take(name, member, "the only name given");
            }
            return;
        }
        choose(name, candidates);
    }

    private void choose(Named name, List<Member> candidates) {
        if (candidates.size() == 1) {
            take(name, candidates.get(0), "surname of " + candidates.get(0).name());
            return;
        }
        List<Member> fitting =
                candidates.stream().filter(member -> fits(name, member)).toList();
        boolean told = fitting.size() == 1 && !name.said().isEmpty();
        if (told) {
            take(
                    name,
                    fitting.get(0),
                    "surname with the title or role of " + fitting.get(0).name());
            return;
        }
        Member near = introducedHere(name.draft(), fitting);
        if (near != null) {
            take(name, near, "surname: " + near.name() + " is the one introduced so far or nearest");
        } else {
            chooseFirst(name, fitting, candidates.size());
        }
    }

    /** A bare surname means the one introduced first; others have their full names, unless one of them was named just before. */
    private void chooseFirst(Named name, List<Member> fitting, int several) {
        Member first = null;
        for (Member member : fitting) {
            boolean earlier = first == null || member.firstIntroduced() < first.firstIntroduced();
            first = earlier ? member : first;
        }
        if (first != null && isLeading(first, name.draft(), fitting)) {
            take(name, first, "surname: " + first.name() + " was introduced first");
        } else {
            name.draft().leaveOpen("open: " + several + " people of this surname");
        }
    }

    private boolean isLeading(Member first, Draft draft, List<Member> fitting) {
        return first.firstIntroduced() <= draft.first()
                && fitting.stream().noneMatch(member -> member != first && isNear(member, draft));
    }

    /** Whether the full name stands in this sentence or in one of the last ones. */
    private boolean isNear(Member member, Draft draft) {
        int sentence = scene.token(draft.first()).sentence();
        Integer last = fullNames.getOrDefault(member, new TreeSet<>()).floor(draft.first());
        return last != null && sentence - scene.token(last).sentence() <= NEAR_SENTENCES;
    }

    private static boolean fits(Named name, Member member) {
        if (!name.gender().agreesWith(member.gender())) {
            return false;
        }
        String country = name.country();
        if (country != null && member.country() != null && !country.equals(member.country())) {
            return false;
        }
        return name.said().stream()
                .map(RoleFinder.Description::role)
                .allMatch(role -> role == null || holds(member, role));
    }

    private static boolean holds(Member member, RoleWords.Role role) {
        return member.roles().isEmpty()
                || member.roles().stream().anyMatch(held -> held.equals(role) || role.canMean(held));
    }

    /** The one that was introduced before, if the others come later; else the one introduced in this passage alone. */
    private @Nullable Member introducedHere(Draft draft, List<Member> candidates) {
        List<Member> before = candidates.stream()
                .filter(member -> member.firstIntroduced() <= draft.first())
                .toList();
        if (before.size() == 1) {
            return before.get(0);
        }
        int sentence = scene.token(draft.first()).sentence();
        List<Member> near = candidates.stream()
                .filter(member -> Math.abs(introduction(member) - sentence) <= NEAR_SENTENCES)
                .toList();
        return near.size() == 1 ? near.get(0) : null;
    }

    private int introduction(Member member) {
        return scene.token(member.firstIntroduced()).sentence();
    }

    private void take(Named name, Member member, String why) {
        Draft draft = name.draft();
        draft.join(member, why);
        member.alsoCalled(wordsOf(draft));
        if (isFull(draft)) {
            fullNames.computeIfAbsent(member, any -> new TreeSet<>()).add(draft.first());
        }
        if (isFull(draft) || member.firstIntroduced() == Integer.MAX_VALUE) {
            member.introducedAt(draft.first());
        }
        for (RoleFinder.Description said : name.said()) {
            if (said.role() != null && said.role().kind().equals("counterpart")) {
                counterparts.put(member, said);
            }
            member.describe(said.role(), said.words(), said.country());
            member.setGender(said.gender());
        }
    }
}
