package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Actor;
import org.parley.reading.MentionType;

/** An actor in the making: everything the article has said of it so far. */
final class Member {

    private final MentionType type;
    private final boolean unnamed;
    private final SortedSet<String> variants = new TreeSet<>();
    private final List<RoleWords.Role> roles = new ArrayList<>();
    private String name;
    private NameKey.Parsed parsed;
    private @Nullable String role;
    private boolean roleIsOffice;
    private @Nullable String country;
    private Gender gender = Gender.UNKNOWN;
    private int timesHe;
    private int timesShe;
    private boolean plural;
    private int firstIntroduced = Integer.MAX_VALUE;
    private int lastSentence = -1;

    Member(String name, MentionType type, boolean unnamed) {
        this.name = name;
        this.parsed = NameKey.parse(name);
        this.type = type;
        this.unnamed = unnamed;
    }

    String name() {
        return name;
    }

    /** The name as it is compared with others. */
    NameKey.Parsed parsed() {
        return parsed;
    }

    MentionType type() {
        return type;
    }

    boolean isPerson() {
        return type == MentionType.PER;
    }

    boolean isUnnamed() {
        return unnamed;
    }

    @Nullable
    String role() {
        return role;
    }

    List<RoleWords.Role> roles() {
        return roles;
    }

    @Nullable
    String country() {
        return country;
    }

    Gender gender() {
        return gender;
    }

    boolean isPlural() {
        return plural;
    }

    int firstIntroduced() {
        return firstIntroduced;
    }

    int lastSentence() {
        return lastSentence;
    }

    /** A fuller name takes the place of a shorter one; of equal ones the first stays, unless letters of it were lost. */
    void alsoCalled(String other) {
        variants.add(other);
        if (type != MentionType.PER || unnamed || other.equals(name)) {
            return;
        }
        NameKey.Parsed found = NameKey.parse(other);
        int longer = found.size() - parsed.size();
        boolean mended = NameKey.hasLostLetters(name) && !NameKey.hasLostLetters(other);
        if (longer > 0 || (longer == 0 && mended)) {
            name = other;
            parsed = found;
        }
    }

    /** Whether one of its names stands in these words. */
    boolean isCalledIn(String words) {
        String all = " " + words.toLowerCase(Locale.ROOT) + " ";
        return variants.stream().anyMatch(variant -> all.contains(" " + variant.toLowerCase(Locale.ROOT) + " "))
                || all.contains(" " + name.toLowerCase(Locale.ROOT) + " ");
    }

    void describe(RoleWords.@Nullable Role found, @Nullable String words, @Nullable String ofCountry) {
        if (found != null && !roles.contains(found)) {
            roles.add(found);
        }
        boolean office = found != null && found.isOffice();
        if (words != null && !words.isBlank() && (role == null || (office && !roleIsOffice))) {
            role = words;
            roleIsOffice = office;
        }
        if (country == null) {
            country = ofCountry;
        }
    }

    void setGender(Gender found) {
        gender = gender == Gender.UNKNOWN ? found : gender;
    }

    /** A pronoun was taken to mean this one. That may be wrong, so it speaks against others but rules none out. */
    void calledAs(Gender pronoun) {
        timesHe += pronoun == Gender.MALE ? 1 : 0;
        timesShe += pronoun == Gender.FEMALE ? 1 : 0;
    }

    /** What most pronouns so far tell, where nothing else tells more. */
    Gender leaning() {
        if (gender != Gender.UNKNOWN || timesHe == timesShe) {
            return gender;
        }
        return timesHe > timesShe ? Gender.MALE : Gender.FEMALE;
    }

    void setPlural() {
        plural = true;
    }

    void introducedAt(int token) {
        firstIntroduced = Math.min(firstIntroduced, token);
    }

    void seenIn(int sentence) {
        lastSentence = Math.max(lastSentence, sentence);
    }

    Actor actor(String id) {
        SortedSet<String> others = new TreeSet<>(variants);
        others.remove(name);
        return new Actor(id, name, type, role, country, unnamed, List.copyOf(others));
    }
}
