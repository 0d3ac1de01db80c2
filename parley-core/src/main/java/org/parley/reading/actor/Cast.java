package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.MentionType;

/** Everybody the article tells of, found by the key under which further mentions meet. */
final class Cast {

    private final Map<String, Member> byKey = new HashMap<>();
    private final Map<String, Member> byShortForm = new HashMap<>();
    private final Set<String> ambiguous = new HashSet<>();
    private final List<Member> persons = new ArrayList<>();

    /** A new person. */
    Member person(String name) {
        Member member = new Member(name, MentionType.PER, false);
        persons.add(member);
        return member;
    }

    /** Named persons, in the order in which they were made. */
    List<Member> persons() {
        return persons;
    }

    /** The government of a country. */
    Member government(String code, String countryName) {
        Member member = named("country " + code, countryName, MentionType.LOC, null, code);
        member.describe(null, null, code);
        return member;
    }

    /** A body or group with a name, one for each key. */
    Member named(String key, String name, MentionType type, @Nullable String role, @Nullable String country) {
        Member member = byKey.computeIfAbsent(key, any -> new Member(name, type, false));
        member.describe(null, role, country);
        return member;
    }

    /** Those that go by a description; one for each key. */
    Member unnamed(String key, String description, MentionType type, @Nullable String country) {
        Member member = byKey.computeIfAbsent("unnamed " + key, any -> new Member(description, type, true));
        member.describe(null, null, country);
        return member;
    }

    /** Whoever has this key, null if nobody. */
    @Nullable
    Member byKey(String key) {
        return byKey.get(key);
    }

    /** Lets a shorter form mean the same, as long as nobody else has it. */
    void shortened(String key, Member member) {
        Member other = byShortForm.putIfAbsent(key, member);
        if (other != null && other != member) {
            ambiguous.add(key);
        }
    }

    /** The only one with this shorter form, null if there are none or several. */
    @Nullable
    Member byShortForm(String key) {
        return ambiguous.contains(key) ? null : byShortForm.get(key);
    }

    /** Lets a further key mean the same. */
    void alias(String key, Member member) {
        byKey.putIfAbsent(key, member);
    }
}
