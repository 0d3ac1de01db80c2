package org.parley.reading.actor;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Finds whom a description means: a person of that office, a body of that name, or somebody the article leaves unnamed. */
final class Descriptions {

    private static final Set<String> OFFICES = Set.of("office", "administration", "presidency", "cabinet");
    private static final Set<String> OWN_SIDE = Set.of("country", "nation", "government", "side", "homeland");
    private static final Set<String> POSSESSIVES = Set.of("my", "our", "your", "his", "her", "its", "their");
    private static final int FAR = 40;

    private final Scene scene;
    private final Cast cast;
    private final Focus focus;
    private final Institutions institutions;
    private final Draft[] byHead;
    private final Map<String, Member> lastByNoun = new HashMap<>();
    private final Map<String, List<Member>> holders = new HashMap<>();

    Descriptions(Scene scene, Cast cast, Focus focus, Institutions institutions, Draft[] byHead) {
        this.scene = scene;
        this.cast = cast;
        this.focus = focus;
        this.institutions = institutions;
        this.byHead = byHead;
        for (Member person : cast.persons()) {
            for (RoleWords.Role role : person.roles()) {
                List<Member> same = holders.computeIfAbsent(role.kind(), any -> new java.util.ArrayList<>());
                if (same.size() < FAR) {
                    same.add(person);
                }
            }
        }
    }

    void resolve(Nominal nominal) {
        Draft draft = nominal.draft();
        Member possessor = possessor(draft);
        if (OFFICES.contains(scene.lower(draft.head())) && joinOffice(nominal, possessor)) {
            return;
        }
        if (nominal.kind().isBody()) {
            resolveBody(nominal, possessor);
        } else if (nominal.role() != null && !nominal.plural()) {
            resolveHolder(nominal, nominal.role(), possessor);
        } else {
            resolveGroup(nominal);
        }
        Member member = draft.member();
        if (member != null) {
            lastByNoun.put(scene.tree().lemma(draft.head()), member);
        }
    }

    /** Whoever the possessive before the noun means. */
    private @Nullable Member possessor(Draft draft) {
        for (int i = draft.first(); i < draft.head(); i++) {
            Draft inner = byHead[i];
            boolean beside = scene.token(i).is("nmod:poss") || scene.token(i).is("compound");
            if (inner != null && inner.member() != null && beside) {
                return inner.member();
            }
        }
        return null;
    }

    private boolean joinOffice(Nominal nominal, @Nullable Member possessor) {
        Draft draft = nominal.draft();
        if (possessor == null || !possessor.isPerson()) {
            return false;
        }
        String side = possessor.country();
        if (side != null && scene.lower(draft.head()).equals("administration")) {
            draft.join(institutions.government(cast, side), "administration of " + possessor.name());
            return true;
        }
        for (RoleWords.Role role : possessor.roles()) {
            String country = possessor.country();
            if ((role.kind().equals("head") || role.kind().equals("government")) && country != null) {
                draft.join(institutions.officeOf(cast, role, country), "office of " + possessor.name());
                return true;
            }
        }
        String name = "office of " + possessor.name();
        Member office =
                cast.named("body " + name.toLowerCase(Locale.ROOT), name, MentionType.ORG, null, possessor.country());
        draft.join(office, "office of " + possessor.name());
        return true;
    }

    private void resolveBody(Nominal nominal, @Nullable Member possessor) {
        Draft draft = nominal.draft();
        String side = possessor == null ? null : possessor.country();
        boolean own = OWN_SIDE.contains(scene.tree().lemma(draft.head())) && !nominal.plural();
        if (possessor != null && side != null && own) {
            draft.join(institutions.government(cast, side), "the side of " + possessor.name());
            return;
        }
        boolean several = nominal.plural() && nominal.kind() != Nouns.Kind.FORCE;
        Member named = several
                ? null
                : institutions.named(scene, cast, draft.first(), draft.end(), draft.head(), nominal.country());
        if (named != null) {
            draft.join(
                    named,
                    nominal.kind() == Nouns.Kind.GOVERNMENT
                            ? "government of a country"
                            : "body named by country and kind");
            named.alsoCalled(scene.words(draft.first(), draft.end()));
            return;
        }
        if (nominal.opening() == Nominal.Opening.DEFINITE && !several && joinKnownBody(draft)) {
            return;
        }
        resolveGroup(nominal);
    }

    /** "the council", "the agency", "the charity": the last body that calls itself so. */
    private boolean joinKnownBody(Draft draft) {
        String noun = scene.tree().lemma(draft.head());
        Member known = focus.latest(member -> member.type() == MentionType.ORG && isCalled(member, noun));
        if (known == null) {
            Member before = lastByNoun.get(noun);
            known = before != null && before.type() == MentionType.ORG && !before.isUnnamed() ? before : null;
        }
        if (known == null && lastByNoun.get(noun) == null && isAnyBody(noun)) {
            known = focus.latest(member -> member.type() == MentionType.ORG && !member.isUnnamed());
        }
        if (known == null) {
            return false;
        }
        draft.join(known, "the " + noun + " last named");
        return true;
    }

    private static boolean isAnyBody(String noun) {
        return noun.equals("organisation")
                || noun.equals("organization")
                || noun.equals("group")
                || noun.equals("body")
                || noun.equals("company")
                || noun.equals("charity");
    }

    private static boolean isCalled(Member member, String noun) {
        String role = member.role() == null ? "" : member.role();
        String all = (member.name() + " " + role).toLowerCase(Locale.ROOT);
        return (" " + all + " ").contains(" " + noun + " ");
    }

    private void resolveHolder(Nominal nominal, RoleWords.Role role, @Nullable Member possessor) {
        if (role.kind().equals("counterpart")) {
            resolveCounterpart(nominal, possessor);
            return;
        }
        boolean ofPerson = possessor != null && possessor.isPerson();
        String country = nominal.country();
        if (country == null && possessor != null && ofPerson && role.ofState()) {
            country = possessor.country();
        }
        boolean definite =
                nominal.opening() == Nominal.Opening.DEFINITE || nominal.opening() == Nominal.Opening.POSSESSED;
        if (definite
                && !hasComplementName(nominal)
                && joinHolder(nominal, role, country, ofPerson && !role.ofState())) {
            return;
        }
        Member before = definite && nominal.opening() == Nominal.Opening.DEFINITE
                ? lastByNoun.get(scene.tree().lemma(nominal.draft().head()))
                : null;
        if (before != null && isPlain(nominal)) {
            nominal.draft().join(before, "the " + role.words() + " last mentioned");
            return;
        }
        Member member = resolveGroup(nominal);
        member.describe(role, role.words(), country);
        member.setGender(role.gender());
    }

    /** "the head of the delegation" says more than the office. */
    private static boolean hasComplementName(Nominal nominal) {
        return nominal.draft().end() > nominal.draft().head() + 1;
    }

    private static boolean isPlain(Nominal nominal) {
        return nominal.draft().head() - nominal.draft().first() <= 1;
    }

    private boolean joinHolder(Nominal nominal, RoleWords.Role role, @Nullable String country, boolean needsNear) {
        List<Member> fitting = holdersOf(role).stream()
                .filter(member -> country == null || member.country() == null || country.equals(member.country()))
                .toList();
        List<Member> sure = country == null
                ? fitting
                : fitting.stream()
                        .filter(member -> country.equals(member.country()))
                        .toList();
        List<Member> candidates = sure.isEmpty() ? fitting : sure;
        Member holder = candidates.size() == 1 ? candidates.get(0) : latest(candidates);
        Member before = isPlain(nominal)
                ? lastByNoun.get(scene.tree().lemma(nominal.draft().head()))
                : null;
        if (before != null && holder != null && focus.distance(before) < focus.distance(holder)) {
            return false;
        }
        if (holder == null || (needsNear && focus.distance(holder) > 3)) {
            if (candidates.size() > 1) {
                nominal.draft().leaveOpen("open: " + candidates.size() + " people of this office");
            }
            return false;
        }
        if (country == null
                && candidates.size() == 1
                && !isPlain(nominal)
                && nominal.opening() == Nominal.Opening.POSSESSED
                && needsNear) {
            return false;
        }
        holder.describe(null, null, country);
        nominal.draft()
                .join(holder, "the " + role.words() + (country == null ? "" : " of " + country) + ": " + holder.name());
        return true;
    }

    private List<Member> holdersOf(RoleWords.Role role) {
        List<Member> found = new java.util.ArrayList<>();
        for (Map.Entry<String, List<Member>> entry : new java.util.TreeMap<>(holders).entrySet()) {
            for (Member member : entry.getValue()) {
                if (!found.contains(member) && member.roles().stream().anyMatch(role::canMean)) {
                    found.add(member);
                }
            }
        }
        return found;
    }

    /** The one mentioned last, if no other was mentioned about as lately. */
    private @Nullable Member latest(List<Member> candidates) {
        Member nearest = null;
        Member next = null;
        for (Member member : candidates) {
            if (nearest == null || focus.distance(member) < focus.distance(nearest)) {
                next = nearest;
                nearest = member;
            } else if (next == null || focus.distance(member) < focus.distance(next)) {
                next = member;
            }
        }
        if (nearest == null || focus.distance(nearest) > FAR) {
            return null;
        }
        return next == null || focus.distance(next) > focus.distance(nearest) ? nearest : null;
    }

    /** "his Ukrainian counterpart": the same office for another country. */
    private void resolveCounterpart(Nominal nominal, @Nullable Member possessor) {
        Member other = possessor != null && possessor.isPerson() ? possessor : focus.latest(Member::isPerson);
        String country = nominal.country();
        if (other != null && country != null) {
            for (RoleWords.Role role : other.roles()) {
                if (joinHolder(nominal, role, country, false)) {
                    return;
                }
            }
        }
        Member member = resolveGroup(nominal);
        if (other != null) {
            member.describe(other.roles().isEmpty() ? null : other.roles().get(0), other.role(), country);
        }
    }

    /** Somebody the article does not name; the same description means the same again. */
    private Member resolveGroup(Nominal nominal) {
        Draft draft = nominal.draft();
        String noun = scene.tree().lemma(draft.head());
        boolean plainDefinite =
                nominal.opening() == Nominal.Opening.DEFINITE && isPlain(nominal) && !hasComplementName(nominal);
        Member before = lastByNoun.get(noun);
        if (plainDefinite && before != null && before.isUnnamed() && before.isPlural() == nominal.plural()) {
            draft.join(before, "the " + noun + " last mentioned");
            return before;
        }
        String descriptor = descriptor(nominal);
        boolean newOne = nominal.opening() == Nominal.Opening.INDEFINITE && !nominal.plural();
        String key = newOne ? descriptor + " " + draft.first() : descriptor;
        Member member = cast.unnamed(key, descriptor, draft.type(), nominal.country());
        if (nominal.plural() || draft.type() == MentionType.NORP) {
            member.setPlural();
        }
        if (nominal.role() != null && !nominal.plural()) {
            member.describe(nominal.role(), nominal.role().words(), null);
        }
        member.setGender(nominal.gender());
        draft.join(member, "described, not named");
        return member;
    }

    /** The words in lower case, without article or possessive, with persons under their names. */
    private String descriptor(Nominal nominal) {
        Draft draft = nominal.draft();
        StringBuilder words = new StringBuilder();
        int at = draft.first();
        while (at < draft.head() && isDropped(at)) {
            at++;
        }
        for (int last = at; at < draft.end(); at = last) {
            Draft person = personAt(at, draft);
            String word = person == null || person.member() == null
                    ? scene.lower(at)
                    : person.member().name().toLowerCase(Locale.ROOT);
            boolean close = at == draft.first()
                    || scene.token(at - 1).span().end()
                            == scene.token(at).span().start();
            words.append(close || words.isEmpty() ? "" : " ").append(word);
            last = person == null ? at + 1 : person.end();
        }
        return words.isEmpty() ? scene.lower(draft.head()) : words.toString();
    }

    /** The person whose name, with the office before it, begins at the token. */
    private @Nullable Draft personAt(int token, Draft within) {
        for (int i = token; i < Math.min(within.end(), token + 4); i++) {
            Draft name = byHead[i];
            boolean named = name != null
                    && name.form() == Mention.Form.NAME
                    && name.member() != null
                    && name.member().isPerson();
            if (named && token > within.head() && (name.first() == token || titled(token, name.first()))) {
                return name;
            }
        }
        return null;
    }

    private boolean titled(int first, int end) {
        for (int i = first; i < end; i++) {
            if (!scene.capital(i)
                    || !(scene.upos(i).equals("PROPN") || scene.upos(i).equals("NOUN"))) {
                return false;
            }
        }
        return first < end;
    }

    private boolean isDropped(int token) {
        String word = scene.lower(token);
        return POSSESSIVES.contains(word)
                || word.equals("the")
                || word.equals("this")
                || word.equals("that")
                || word.equals("these")
                || word.equals("those");
    }
}
