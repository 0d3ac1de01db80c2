package org.parley.finding.event;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.parley.finding.Party;

/** To whom something is done where its own words name nobody: whose decision is praised, on whom the sanctions are, to whom an agreed loan goes. */
final class Addressees {

    private static final int DEEPEST = 2;

    /** What is judged or answered belongs to somebody; on whom it was directed is another matter. */
    private static final List<String> ANSWERED = List.of("poss", "by", "from", "against", "into", "with", "to");

    private static final List<String> DIRECTED =
            List.of("against", "on", "to", "toward", "towards", "into", "for", "with", "from", "of", "poss");

    /** "Demanded the withdrawal of the guards": they are to withdraw. */
    private static final List<String> OF_ACT = List.of("from", "by", "of", "poss", "with");

    private static final List<String> OF_CLAUSE =
            List.of("iobj", "to", "with", "against", "on", "from", "into", "obj", "for", "of");

    /** "Agreed to set up a mission", "to send troops": what is made or sent is nobody addressed. */
    private static final Set<String> MAKING = Set.of(
            "set",
            "establish",
            "create",
            "form",
            "found",
            "launch",
            "extend",
            "open",
            "hold",
            "build",
            "appoint",
            "send",
            "deploy",
            "contribute",
            "dispatch",
            "commit",
            "provide",
            "withdraw",
            "lend",
            "share");

    /** "Its commitment", "the readiness of the council": whose it is gives it. */
    private static final Set<String> GIVEN = Set.of("commitment", "pledge", "readiness", "determination", "promise");

    private static final Set<String> RECEIVING =
            Set.of("host", "receive", "welcome", "invite", "meet", "join", "summon");

    private static final Set<String> OWNERS = Set.of("poss", "by", "of");

    private static final Map<String, List<String>> RELATIONS = Map.ofEntries(
            Map.entry("ACCUSE", ANSWERED),
            Map.entry("REJECT", ANSWERED),
            Map.entry("SUPPORT", List.of("poss", "by", "from", "for", "of", "with", "to")),
            Map.entry("REQUEST", List.of("from", "by", "against")),
            Map.entry("THREATEN", List.of("against", "to", "on")),
            Map.entry("SANCTION", DIRECTED),
            Map.entry("CONCEDE", DIRECTED),
            Map.entry("RETREAT", List.of("of", "on", "against", "to")),
            Map.entry("MOBILIZE", List.of("against")),
            Map.entry("AID", DIRECTED),
            Map.entry("AGREE", List.of("with", "to", "for", "from", "by")));

    /** Types that a clause completes: "agreed to lend a billion to the kingdom". */
    private static final Set<String> COMPLETED = Set.of("AGREE", "REJECT", "THREATEN", "SUPPORT");

    private static final Set<String> AIMS =
            Set.of("aim", "target", "direct", "design", "intend", "impose", "file", "bring");

    private final Words words;
    private final Relations relations;
    private final PartyFinder parties;

    Addressees(Words words, Relations relations, PartyFinder parties) {
        this.words = words;
        this.relations = relations;
        this.parties = parties;
    }

    /** Parties other than the actors; empty where the words name none. */
    List<Party> of(Trigger trigger, List<Party> actors) {
        if (trigger.frame().type().equals("CONSULT")) {
            return others(parties.parties(received(trigger.token()), true, false), actors);
        }
        List<String> order = RELATIONS.get(trigger.frame().type());
        if (order == null) {
            return List.of();
        }
        if (trigger.frame().type().equals("REQUEST")) {
            List<Integer> asked = relations.of(trigger.token(), "for", List.of()).stream()
                    .filter(head -> words.isName(head) || words.country(head).isPresent())
                    .toList();
            List<Party> found = others(parties.parties(asked, true, false), actors);
            if (!found.isEmpty()) {
                return found;
            }
        }
        for (int noun : nouns(trigger)) {
            boolean ownAct = trigger.frame().type().equals("REQUEST") && parties.isA("own-acts", noun);
            List<Party> found = others(around(noun, ownAct ? OF_ACT : order, DEEPEST), actors);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return COMPLETED.contains(trigger.frame().type()) ? others(ofClause(trigger.token()), actors) : List.of();
    }

    /** "Will host the premier for talks": the other side of the talks is whom the verb receives. */
    private List<Integer> received(int noun) {
        int position = words.isVerb(noun) ? -1 : relations.position(noun);
        int verb = position >= 0 && words.is(position, "obl") ? words.head(position) : -1;
        return verb >= 0 && RECEIVING.contains(words.lemma(verb)) ? relations.of(verb, "obj", List.of()) : List.of();
    }

    private Set<Integer> nouns(Trigger trigger) {
        Set<Integer> nouns = new LinkedHashSet<>();
        trigger.extras().stream().filter(words::isNominal).forEach(nouns::add);
        if (words.isVerb(trigger.token())) {
            nouns.addAll(relations.of(trigger.token(), "obj", List.of()));
        } else {
            nouns.add(trigger.token());
        }
        if (Set.of("MOBILIZE", "REQUEST").contains(trigger.frame().type())) {
            nouns.addAll(relations.of(trigger.token(), "for", List.of()));
        }
        nouns.removeIf(words::isName);
        return nouns;
    }

    private List<Party> around(int noun, List<String> order, int depth) {
        for (String relation : order) {
            if (OWNERS.contains(relation) && GIVEN.contains(words.lemma(noun))) {
                continue;
            }
            List<Integer> heads = relations.of(noun, relation, List.of());
            List<Party> found = relation.equals("poss")
                    ? parties.parties(heads, true, false).stream()
                            .filter(party -> !isOpenPronoun(heads, party))
                            .toList()
                    : parties.parties(heads, true, false);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return depth == 0 ? List.of() : aimed(noun);
    }

    /** "Their commitment": of nobody who is named. */
    private boolean isOpenPronoun(List<Integer> heads, Party party) {
        boolean named = Character.isUpperCase(party.name().codePointAt(0));
        return !named
                && heads.stream().anyMatch(head -> words.token(head).upos().equals("PRON"));
    }

    /** "Sanctions aimed at isolating the junta". */
    private List<Party> aimed(int noun) {
        for (int clause : words.children(noun, "acl")) {
            if (AIMS.contains(words.lemma(clause))) {
                List<Integer> heads = new ArrayList<>(relations.of(clause, "at", List.of()));
                heads.addAll(relations.of(clause, "against", List.of()));
                heads.addAll(words.lemma(clause).equals("impose") ? relations.of(clause, "on", List.of()) : List.of());
                boolean active = words.word(clause).endsWith("ing");
                heads.addAll(active ? relations.of(clause, "obj", List.of()) : List.of());
                words.children(clause, "advcl", "obl", "ccomp")
                        .forEach(purpose -> heads.addAll(relations.of(purpose, "obj", List.of())));
                List<Party> found = parties.parties(heads, true, false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    /** Whoever takes part in what is agreed, refused or asked for. */
    private List<Party> ofClause(int trigger) {
        for (int clause : words.children(trigger, "xcomp", "ccomp", "advcl")) {
            if (words.hasChild(clause, Set.of("to"), "mark") || isFuture(clause)) {
                List<Party> found = inClause(clause, DEEPEST);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return List.of();
    }

    private boolean isFuture(int clause) {
        return words.is(clause, "ccomp") && words.hasChild(clause, Set.of("will", "would"), "aux");
    }

    private List<Party> inClause(int clause, int depth) {
        if (words.isVerb(clause)) {
            for (String relation : OF_CLAUSE) {
                if (relation.equals("obj") && isMade(clause)) {
                    continue;
                }
                List<Integer> heads = relations.of(clause, relation, List.of());
                List<Party> found = parties.parties(heads, true, false);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        for (int noun : words.isVerb(clause) ? relations.of(clause, "obj", List.of()) : List.of(clause)) {
            List<Party> found = depth == 0 ? List.of() : around(noun, DIRECTED, depth - 1);
            if (!found.isEmpty()) {
                return found;
            }
        }
        return List.of();
    }

    /** "To send troops" is no address, "to provide the islands with boats" is one. */
    private boolean isMade(int clause) {
        return MAKING.contains(words.lemma(clause))
                && relations.of(clause, "with", List.of()).isEmpty();
    }

    private static List<Party> others(List<Party> parties, List<Party> actors) {
        return parties.stream()
                .filter(party -> actors.stream().noneMatch(actor -> Merger.sameSide(actor, party)))
                .toList();
    }
}
