package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** Finds whom a description means: a person of that office, a body of that name, or somebody the article leaves unnamed. */
final class Descriptions {

    private static final Set<String> OFFICES = Set.of("office", "administration", "presidency", "cabinet");
    private static final Set<String> OWN_SIDE = Set.of("country", "nation", "government", "side", "homeland");
    private static final int FAR = 40;

    private final Scene scene;
    private final Cast cast;
    private final Focus focus;
    private final Institutions institutions;
    private final Draft[] byHead;
    private final Descriptor descriptors;
    private final KnownBodies bodies;
    private final Map<String, Member> lastByNoun = new HashMap<>();
    private final Map<String, List<Member>> holders = new HashMap<>();

    Descriptions(Scene scene, Cast cast, Focus focus, Institutions institutions, Draft[] byHead) {
        this.scene = scene;
        this.cast = cast;
        this.focus = focus;
        this.institutions = institutions;
        this.byHead = byHead;
        this.descriptors = new Descriptor(scene, byHead);
        this.bodies = new KnownBodies(scene, focus);
        for (Member person : cast.persons()) {
            for (RoleWords.Role role : person.roles()) {
                List<Member> same = holders.computeIfAbsent(role.kind(), any -> new ArrayList<>());
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

    private boolean joinKnownBody(Draft draft) {
        String noun = scene.tree().lemma(draft.head());
        Member known = bodies.meantBy(draft, lastByNoun.get(noun));
        if (known == null) {
            return false;
        }
        draft.join(known, "the " + noun + " last named");
        return true;
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
                && joinHolder(
                        nominal, role, new Side(country, bodyBefore(nominal.draft())), ofPerson && !role.ofState())) {
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

    /** Whose office it is said to be: a country's, a body's, or nobody's if both are null. */
    private record Side(@Nullable String country, @Nullable Member body) {

        /** "the UN chief" is no president, unless something says that he serves there. */
        boolean admits(Member holder) {
            boolean other = country != null && holder.country() != null && !country.equals(holder.country());
            return !other && (body == null || serves(holder, body) || isAlike(holder.country(), body.country()));
        }

        private static boolean serves(Member holder, Member body) {
            return holder.role() != null && body.isCalledIn(holder.role());
        }

        private static boolean isAlike(@Nullable String one, @Nullable String other) {
            return one == null || one.equals(other);
        }

        boolean isSure(Member holder) {
            return body != null ? serves(holder, body) : country != null && country.equals(holder.country());
        }
    }

    /** The body whose name stands before the noun. */
    private @Nullable Member bodyBefore(Draft draft) {
        for (int i = draft.first(); i < draft.head(); i++) {
            Draft inner = byHead[i];
            Member member = inner == null ? null : inner.member();
            if (member != null && member.type() == MentionType.ORG && inner.form() == Mention.Form.NAME) {
                return member;
            }
        }
        return null;
    }

    private boolean joinHolder(Nominal nominal, RoleWords.Role role, Side side, boolean needsNear) {
        String country = side.country();
        List<Member> fitting = holdersOf(role).stream().filter(side::admits).toList();
        List<Member> sure = fitting.stream().filter(side::isSure).toList();
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
        List<Member> found = new ArrayList<>();
        for (Map.Entry<String, List<Member>> entry : new TreeMap<>(holders).entrySet()) {
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
                if (joinHolder(nominal, role, new Side(country, null), false)) {
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
        String descriptor = descriptors.of(draft);
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
}
