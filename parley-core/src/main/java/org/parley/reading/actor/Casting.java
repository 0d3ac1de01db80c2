package org.parley.reading.actor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.place.CountryWord;
import org.parley.reading.Mention;
import org.parley.reading.MentionType;

/** One run of the resolver over one article: names first, over the whole text; then descriptions and pronouns in text order. */
final class Casting {

    private static final Set<String> BESIDE = Set.of("appos", "flat", "nmod:desc", "compound", "nmod:unmarked");

    private final Scene scene;
    private final Lists lists;
    private final Cast cast = new Cast();
    private final List<Draft> drafts = new ArrayList<>();
    private final Draft[] byHead;
    private final boolean[] taken;
    private final Quoting quoting;
    private final boolean[] sources;
    private final ModelChains chains;
    private final Map<Draft, Nominal> nominals = new HashMap<>();
    private final Map<Draft, Pronouns.Kind> pronouns = new HashMap<>();
    private final Map<Integer, Draft> described = new HashMap<>();
    private List<SpottedName> spotted = List.of();

    /** What the resolver knows, shared by all runs. */
    record Lists(
            NameSpotter names,
            NameTypes nameTypes,
            RoleFinder roleFinder,
            RoleWords roles,
            Organisations organisations,
            Governments governments,
            NominalSpotter nominals,
            Institutions institutions,
            Pronouns pronouns) {}

    Casting(Scene scene, Lists lists) {
        this.scene = scene;
        this.lists = lists;
        int size = scene.tree().size();
        this.byHead = new Draft[size];
        this.taken = new boolean[size];
        this.quoting = new Quoting(scene);
        this.sources = quoting.sources();
        this.chains = new ModelChains(scene, scene.chains(), byHead);
    }

    /** The drafts in text order; those that mean nobody in particular say why. */
    List<Draft> run() {
        spotted = lists.nameTypes().settle(scene, lists.names().spot(scene));
        List<SpottedName> names = spotted.stream().filter(SpottedName::acts).toList();
        names.stream().filter(name -> isBodyOrPerson(name)).forEach(name -> take(name.draft()));
        joinPersons(names);
        new PronounEvidence(scene, byHead, lists.pronouns()).tell();
        joinBodies(names);
        spotNominals(names);
        joinCountries(names);
        spotPronouns();
        drafts.sort(Comparator.comparingInt(Draft::first).thenComparingInt(Draft::length));
        resolveInOrder();
        resolveFirstPerson();
        return drafts.stream().filter(this::isMention).toList();
    }

    /** Every name of the article in text order, whether its bearer acts or not; to be asked after the run. */
    List<SpottedName> names() {
        return spotted;
    }

    Cast cast() {
        return cast;
    }

    private static boolean isBodyOrPerson(SpottedName name) {
        return name.country() == null || name.country().kind() == CountryWord.Kind.SEAT;
    }

    private void take(Draft draft) {
        drafts.add(draft);
        byHead[draft.head()] = draft;
        chains.know(draft);
        for (int i = draft.first(); i < draft.end(); i++) {
            taken[i] = true;
        }
    }

    private void joinPersons(List<SpottedName> names) {
        List<PersonJoiner.Named> persons = new ArrayList<>();
        for (SpottedName name : names) {
            if (name.draft().type() == MentionType.PER && name.country() == null && name.body() == null) {
                List<RoleFinder.Description> said = lists.roleFinder().around(scene, name.draft());
                persons.add(new PersonJoiner.Named(name.draft(), said));
                for (RoleFinder.Description description : said) {
                    if (description.roleToken() >= 0 && !description.isPlural(scene)) {
                        described.putIfAbsent(description.roleToken(), name.draft());
                    }
                }
            }
        }
        List<PersonJoiner.Named> shared = new SharedOffices(scene, lists.roleFinder()).share(persons);
        new PersonJoiner(scene, cast, lists.roles()).join(shared);
    }

    /** The longer names first: a shorter one may be a part of one that comes later. */
    private void joinBodies(List<SpottedName> names) {
        List<SpottedName> longestFirst = new ArrayList<>(names);
        longestFirst.sort(Comparator.comparingInt(name -> -name.draft().length()));
        for (SpottedName name : longestFirst) {
            if (name.country() != null) {
                continue;
            }
            if (name.draft().type() == MentionType.ORG) {
                lists.organisations().join(scene, cast, name);
            } else if (name.draft().type() == MentionType.NORP) {
                String words = scene.words(name.draft().first(), name.draft().end());
                Member group = cast.named(Organisations.key(words), words, MentionType.NORP, null, null);
                group.setPlural();
                name.draft().join(group, "name of a group");
            }
        }
    }

    private void spotNominals(List<SpottedName> names) {
        boolean[] covered = taken.clone();
        for (SpottedName name : names) {
            for (int i = name.draft().first(); i < name.draft().end(); i++) {
                covered[i] = true;
            }
        }
        for (Nominal nominal : lists.nominals().spot(scene, covered, chains.meantBy(sources))) {
            nominals.put(nominal.draft(), nominal);
            drafts.add(nominal.draft());
            byHead[nominal.draft().head()] = nominal.draft();
        }
    }

    private void joinCountries(List<SpottedName> names) {
        for (SpottedName name : names) {
            if (name.country() == null) {
                continue;
            }
            Draft draft = name.draft();
            int governor = scene.tree().head(draft.head());
            boolean modifier = governor > draft.head()
                    && !scene.token(draft.head()).is("nmod:poss")
                    && (byHead[governor] != null || described.containsKey(governor));
            if (!modifier) {
                lists.governments().join(scene, cast, name, sources[draft.head()]);
            }
            if (!draft.isOpen()) {
                byHead[draft.head()] = draft;
                if (name.country().kind() != CountryWord.Kind.SEAT) {
                    drafts.add(draft);
                }
            }
        }
    }

    private void spotPronouns() {
        for (int i = 0; i < scene.tree().size(); i++) {
            Pronouns.Kind kind = scene.silenced(i) ? null : lists.pronouns().kind(scene, i);
            if (kind != null && byHead[i] == null) {
                Draft draft = new Draft(i, i + 1, i, MentionType.PER, Mention.Form.PRONOUN);
                drafts.add(draft);
                byHead[i] = draft;
                pronouns.put(draft, kind);
            }
        }
    }

    private void resolveInOrder() {
        Focus focus = new Focus(scene, sources);
        Descriptions descriptions = new Descriptions(scene, cast, focus, lists.institutions(), byHead);
        Groups groups = new Groups(scene, cast, byHead);
        for (Draft draft : drafts) {
            focus.moveTo(scene.token(draft.head()).sentence());
            Nominal nominal = nominals.get(draft);
            Pronouns.Kind kind = pronouns.get(draft);
            if (nominal != null) {
                resolve(nominal, descriptions);
            } else if (kind == Pronouns.Kind.RELATIVE) {
                resolveRelative(draft);
            } else if (kind != null && kind != Pronouns.Kind.FIRST) {
                resolvePronoun(draft, kind, focus);
            }
            Member member = draft.member();
            if (member != null && !draft.rule().equals(Governments.ADJECTIVE) && !isGroupsAdjective(draft)) {
                focus.see(member, draft.head());
                Member group = groups.endingWith(draft);
                if (group != null) {
                    focus.see(group, draft.head());
                }
            }
        }
    }

    /** "Republican" in "Republican Ada Reyes": who she is, not the group. */
    private boolean isGroupsAdjective(Draft draft) {
        int governor = scene.tree().head(draft.head());
        return draft.form() == Mention.Form.NAME
                && draft.type() == MentionType.NORP
                && governor > draft.head()
                && !scene.token(draft.head()).is("nsubj")
                && !scene.token(draft.head()).is("nmod:poss");
    }

    /** In a quotation a third person is not the one who speaks; before the subject of its sentence a possessive means that subject. */
    private void resolvePronoun(Draft draft, Pronouns.Kind kind, Focus focus) {
        Draft subject = Pronouns.subjectAhead(scene, draft.head(), byHead);
        Member ahead = subject == null ? null : subject.member();
        if (ahead != null && Pronouns.agrees(ahead, kind) && ahead.isPerson()) {
            draft.join(ahead, "pronoun: the subject that follows");
            return;
        }
        Set<Member> others = Bars.beside(scene, draft.head(), byHead);
        Member speaker = quoting.speaker(draft.head(), byHead);
        if (speaker != null) {
            others.add(speaker);
        }
        lists.pronouns().resolve(scene, focus, draft, kind, lists.governments(), others);
        Member found = draft.member();
        if (found == null || (found.isPerson() && found.isUnnamed())) {
            Draft linked = chains.before(
                    draft.head(),
                    member -> !others.contains(member)
                            && Pronouns.agrees(member, kind)
                            && (found == null || !member.isUnnamed()));
            joinLinked(draft, linked);
        }
    }

    /** What the rules leave open, or give to somebody without a name, the language model may know better. */
    private static void joinLinked(Draft draft, @Nullable Draft linked) {
        Member member = linked == null ? null : linked.member();
        if (member != null) {
            draft.join(member, "the language model links it to " + member.name());
        }
    }

    /** "who" means whoever its clause hangs from, or the name right before it if that is nobody. */
    private void resolveRelative(Draft draft) {
        int antecedent = scene.relativeAntecedent(draft.head());
        Draft known = antecedent < 0 ? null : byHead[antecedent];
        boolean acts = known != null && known.type().canAct();
        for (int i = draft.first() - 1; !acts && i >= Math.max(0, draft.first() - 3); i--) {
            Draft near = byHead[i];
            acts = near != null && (known == null || near.form() == Mention.Form.NAME);
            known = acts ? near : known;
        }
        Member member = known == null ? null : known.member();
        if (member != null) {
            draft.join(member, "relative pronoun of " + member.name());
        }
    }

    private void resolve(Nominal nominal, Descriptions descriptions) {
        Draft draft = nominal.draft();
        Draft name = described.get(draft.head());
        Draft beside = name == null || name.isOpen() ? nameBeside(draft) : name;
        Member member = beside == null ? null : beside.member();
        if (member != null) {
            draft.join(member, "stands beside the name " + member.name());
        } else {
            descriptions.resolve(nominal);
        }
    }

    /** The name that stands in apposition right after the noun. */
    private @Nullable Draft nameBeside(Draft draft) {
        Draft before =
                scene.token(draft.head()).is("appos") ? byHead[scene.tree().head(draft.head())] : null;
        if (before != null
                && before.form() == Mention.Form.NAME
                && before.end() <= draft.first()
                && isClosed(draft)
                && (before.type() == MentionType.PER) == (draft.type() == MentionType.PER && !isMemberState(draft))) {
            return before;
        }
        for (int child : scene.tree().children(draft.head())) {
            Draft name = byHead[child];
            boolean beside = child > draft.head()
                    && name != null
                    && name.form() == Mention.Form.NAME
                    && name.first() <= draft.end() + 1
                    && (BESIDE.contains(scene.token(child).deprel()) || isRightBehind(draft, name, child));
            if (beside && (name.type() == MentionType.PER) == (draft.type() == MentionType.PER)) {
                return name;
            }
        }
        return null;
    }

    /** "moderator Ada Reyes", however the two hang together: no preposition and no mark stands between. */
    private boolean isRightBehind(Draft draft, Draft name, int child) {
        return name.first() == draft.head() + 1
                && scene.token(child).is("nmod")
                && scene.tree().child(child, "case") < 0;
    }

    /** An apposition ends with a mark; a noun phrase that a verb follows is that verb's subject. */
    private boolean isClosed(Draft draft) {
        int end = draft.end();
        return end >= scene.tree().size()
                || scene.upos(end).equals("PUNCT")
                || scene.upos(end).equals("ADP")
                || scene.lower(end).startsWith("wh");
    }

    /** "Poland, a NATO member,": no person. */
    private boolean isMemberState(Draft draft) {
        return scene.lower(draft.head()).equals("member")
                || scene.lower(draft.head()).equals("ally");
    }

    private void resolveFirstPerson() {
        for (Draft draft : drafts) {
            if (pronouns.get(draft) == Pronouns.Kind.FIRST) {
                Pronouns.resolveFirst(draft, quoting.speaker(draft.head(), byHead));
            }
        }
    }

    /** An open "it" or "we" is a word like any other; an open name, description or "he" is worth saying so. */
    private boolean isMention(Draft draft) {
        Pronouns.Kind kind = pronouns.get(draft);
        return !draft.isOpen()
                || kind == null
                || kind == Pronouns.Kind.MALE
                || kind == Pronouns.Kind.FEMALE
                || (kind == Pronouns.Kind.PLURAL && sources[draft.head()])
                || (kind == Pronouns.Kind.THING && sources[draft.head()]);
    }
}
