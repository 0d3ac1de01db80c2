package org.parley.finding.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.parley.article.Coverage;
import org.parley.article.Mark;
import org.parley.article.Span;
import org.parley.finding.Issues;
import org.parley.finding.Party;
import org.parley.finding.Realis;
import org.parley.finding.Source;
import org.parley.finding.Where;
import org.parley.place.Gazetteer;
import org.parley.reading.Reading;
import org.parley.reading.Settings;
import org.parley.reading.Token;
import org.parley.time.TimeAnchor;

/** Finds the mentions of events in one reading, in text order. */
final class ReportFinder {

    private static final int LONGEST_TRIGGER = 8;
    private static final int STEM = 4;

    /** What is done to things; troops, aid and people go to named places only. */
    private static final Set<String> FORCE = Set.of("ASSAULT", "COERCE");

    /** Deeds that are condemned without saying again whose they are. */
    private static final Set<String> CONDEMNED = Set.of("ASSAULT", "COERCE", "MOBILIZE");

    private static final Set<String> WARS = Set.of("invasion", "aggression", "occupation");

    private static final Set<String> POINTERS =
            Set.of("the", "this", "that", "these", "those", "his", "her", "their", "its");
    private static final Set<Realis> NOT_REPORTED =
            Set.of(Realis.PROPOSED, Realis.PLANNED, Realis.HYPOTHETICAL, Realis.NEGATED);

    private final Reading reading;
    private final EventLexicon lexicon;
    private final Words words;
    private final Relations relations;
    private final RealisRules realis;
    private final PartyFinder parties;
    private final PartyNames names;
    private final TalkPairs pairs;
    private final Addressees addressees;
    private final HolderFinder holders;
    private final Coverage captions;
    private final EventTimes times;
    private final Headings headings;

    ReportFinder(Reading reading, Gazetteer gazetteer, EventLexicon lexicon) {
        this.reading = reading;
        this.lexicon = lexicon;
        this.words = new Words(reading, gazetteer);
        this.relations = new Relations(words, lexicon);
        this.realis = new RealisRules(words, relations, lexicon.governors());
        this.holders = new HolderFinder(words, relations);
        this.times = new EventTimes(reading, words, relations, holders);
        this.headings = new Headings(reading);
        this.captions = new Coverage(reading.article().marks().stream()
                .filter(mark -> mark.kind() == Mark.Kind.CAPTION)
                .map(Mark::span));
        this.names = new PartyNames(words, holders, lexicon.classes());
        this.pairs = new TalkPairs(words, lexicon.classes(), names);
        this.parties = new PartyFinder(words, relations, lexicon.classes(), names, pairs);
        this.addressees = new Addressees(words, relations, parties);
    }

    List<Report> find() {
        List<Trigger> triggers = new TriggerFinder(words, relations, holders, lexicon).find();
        Map<Integer, String> types = new HashMap<>();
        triggers.forEach(trigger -> types.put(trigger.token(), trigger.frame().type()));
        List<Report> reports = new ArrayList<>();
        Coverage silence = reading.article().silence();
        for (Trigger trigger : triggers) {
            if (!silence.touches(words.token(trigger.token()).span())) {
                report(trigger, types).ifPresent(reports::add);
            }
        }
        reports.removeIf(ReportFinder::saysTooLittle);
        List<Report> talks = List.copyOf(reports);
        reports.replaceAll(report -> amongTalkers(report, talks));
        reports.removeIf(this::onlyDescribes);
        Set<String> told = new HashSet<>();
        reports.stream().filter(report -> !inCaption(report)).forEach(report -> told.add(report.type()));
        reports.removeIf(report -> inCaption(report) && told.contains(report.type()));
        return new Brokers(words, relations, parties).attach(answered(headings.dated(reports)));
    }

    /** "Talks between the clans have brought no truce": the truce would be one of those who talk. */
    private Report amongTalkers(Report report, List<Report> reports) {
        boolean found = report.type().equals("AGREE") || report.mode().equals("ceasefire");
        boolean open = found && report.actors().isEmpty() && report.recipients().isEmpty();
        if (!open) {
            return report;
        }
        return reports.stream()
                .filter(talks -> talks.type().equals("CONSULT")
                        && talks.sentence() == report.sentence()
                        && !talks.actors().isEmpty()
                        && !talks.recipients().isEmpty()
                        && isOutcome(report.token(), talks.token()))
                .findFirst()
                .map(talks -> report.between(talks.actors(), talks.recipients()))
                .orElse(report);
    }

    /** Whether talks are about something or have it as their result. */
    private boolean isOutcome(int token, int talks) {
        int position = words.isVerb(talks) ? talks : relations.position(talks);
        int verb = words.is(position, "nsubj") ? words.head(position) : -1;
        return words.tree.within(token, position) || (verb >= 0 && words.tree.within(token, verb));
    }

    /** A caption is reported only where it says what the text does not. */
    private boolean inCaption(Report report) {
        return captions.touches(report.triggerSpan());
    }

    /** "Besieged towns": no town is named. */
    private boolean onlyDescribes(Report report) {
        return words.is(report.token(), "amod")
                && report.recipients().stream()
                        .noneMatch(party -> Character.isUpperCase(party.name().codePointAt(0)));
    }

    /** Talks and words of nobody to nobody, and what did not happen to nobody, are nothing to record. */
    private static boolean saysTooLittle(Report report) {
        boolean nobody = report.actors().isEmpty() && report.recipients().isEmpty();
        boolean placed = report.stem().equals("talk") && report.where() != null;
        boolean words = Plover.SPEECH.contains(report.type()) || (report.type().equals("CONSULT") && !placed);
        boolean unreal = report.realis() == Realis.HYPOTHETICAL || report.realis() == Realis.NEGATED;
        boolean force = Set.of("ASSAULT", "COERCE", "SANCTION").contains(report.type());
        return nobody && (words || (force && unreal));
    }

    /** Whoever condemns or denies a deed speaks to those who did it. */
    private List<Report> answered(List<Report> reports) {
        Map<Integer, Report> byToken = new HashMap<>();
        reports.forEach(report -> byToken.put(report.token(), report));
        List<Report> answered = new ArrayList<>();
        List<Party> latest = List.of();
        for (Report report : reports) {
            boolean deed = CONDEMNED.contains(report.type());
            latest = deed && !report.actors().isEmpty() ? report.actors() : latest;
            boolean open = report.type().equals("ACCUSE") && report.recipients().isEmpty();
            answered.add(open ? report.towards(doers(report, byToken, latest)) : report);
        }
        return answered;
    }

    private List<Party> doers(Report report, Map<Integer, Report> byToken, List<Party> latest) {
        List<Integer> objects = new ArrayList<>(relations.of(report.token(), "obj", List.of()));
        objects.addAll(relations.of(report.token(), "pred", List.of()));
        for (int object : objects) {
            Report deed = byToken.get(object);
            if (deed != null && !deed.actors().isEmpty()) {
                return deed.actors();
            }
            boolean back = words.hasChild(object, POINTERS, "det");
            if (back && lexicon.classes().lemmas("condemned").contains(words.lemma(object))) {
                return latest;
            }
        }
        return List.of();
    }

    /** The trigger of the same type that this one hangs from ("raids" of "raids hit a school"), -1 if none. */
    private int parent(Trigger trigger, Map<Integer, String> types) {
        int at = words.isVerb(trigger.token()) ? trigger.token() : relations.position(trigger.token());
        for (int steps = 0; steps < 2 && at >= 0; steps++) {
            at = words.head(at);
            if (at >= 0 && trigger.frame().type().equals(types.get(at))) {
                return at;
            }
        }
        return -1;
    }

    private Optional<Report> report(Trigger trigger, Map<Integer, String> types) {
        Realis how = realis.of(trigger.token(), trigger.frame());
        if (isKnownWar(trigger)) {
            how = Realis.ACTUAL;
        }
        if (NOT_REPORTED.contains(how) && insideSpeech(trigger.token(), types)) {
            return Optional.empty();
        }
        Token token = words.token(trigger.token());
        Source source = holders.of(trigger.token());
        List<Party> named = actors(trigger, source);
        List<Party> recipients = recipients(trigger, source, named);
        List<Party> actors = named.isEmpty() ? speakersSide(trigger, source, recipients) : named;
        boolean background = relations.isBackground(trigger.token());
        TimeAnchor when = times.of(trigger, source, actors);
        if (trigger.frame().type().equals("CONSULT")) {
            List<Party> both = new ArrayList<>(actors);
            both.addAll(recipients);
            pairs.remember(both);
            if (how == Realis.ACTUAL && !background) {
                times.met(trigger, both, when);
            }
        }
        Span sentence = reading.sentenceOf(token).span();
        boolean split = trigger.frame().type().equals("CONSULT") && recipients.isEmpty() && actors.size() == 2;
        return Optional.of(new Report(
                trigger,
                token.sentence(),
                stem(trigger.token()),
                lexicon.modes().of(trigger, words, relations),
                isPast(trigger.token()) ? how : inTime(how, when),
                split ? actors.subList(0, 1) : actors,
                split ? actors.subList(1, 2) : recipients,
                List.of(),
                source,
                when,
                background ? null : where(token),
                triggerSpan(trigger),
                List.of(sentence),
                issue(trigger),
                pointsBack(trigger),
                headings.isHeading(token.sentence()),
                parent(trigger, types)));
    }

    private List<Party> recipients(Trigger trigger, Source source, List<Party> actors) {
        List<Party> recipients = fill(trigger, trigger.frame().pattern().recipients(), actors, false, source);
        return recipients.isEmpty() ? addressees.of(trigger, actors) : recipients;
    }

    /** "Talks with the rebels will go on, the government's negotiators said": it talks with them. */
    private List<Party> speakersSide(Trigger trigger, Source source, List<Party> recipients) {
        boolean open = trigger.frame().type().equals("CONSULT")
                && !words.isVerb(trigger.token())
                && !relations.of(trigger.token(), "with", List.of()).isEmpty();
        return recipients.isEmpty() || !open
                ? List.of()
                : names.side(source).stream()
                        .filter(side -> recipients.stream().noneMatch(other -> Merger.samePart(side, other)))
                        .toList();
    }

    /** "Fled Chad's invasion", "to repel the Chadian invasion": whose it is known to be has happened. */
    private boolean isKnownWar(Trigger trigger) {
        int token = trigger.token();
        return WARS.contains(words.lemma(token))
                && !words.isVerb(token)
                && !words.hasChild(token, Set.of("no", "any", "another"), "det")
                && !words.hasChild(token, Set.of("planned", "possible", "new", "potential", "imminent"), "amod")
                && !(relations.of(token, "poss", List.of()).isEmpty()
                        && relations.of(token, "dem", List.of()).isEmpty());
    }

    /** What is only asked for, refused or threatened is no event of its own beside the asking. */
    private boolean insideSpeech(int token, Map<Integer, String> types) {
        int at = words.head(token);
        for (int steps = 0; steps < 8 && at >= 0; steps++) {
            if (Plover.SPEECH.contains(types.getOrDefault(at, ""))) {
                return true;
            }
            at = words.head(at);
        }
        return false;
    }

    private boolean isPast(int token) {
        String word = words.word(token);
        boolean inflected = !word.equals(words.lemma(token)) && !word.endsWith("ing") && !word.endsWith("s");
        return words.isVerb(token) && inflected && !words.hasChild(token, "aux");
    }

    /** "Meets on Monday", said on Friday, is a plan. */
    private Realis inTime(Realis how, TimeAnchor when) {
        boolean future = when.first() != null
                && reading.dated().last() != null
                && when.first().isAfter(reading.dated().last());
        return how == Realis.ACTUAL && future ? Realis.PLANNED : how;
    }

    /** "It seems that the army fights on and seeks a truce": the army does both. */
    private boolean sharesSubject(int verb) {
        int head = words.head(verb);
        return words.is(verb, "conj")
                && words.hasChild(head, "nsubj")
                && (words.hasChild(verb, "aux") || !words.hasChild(head, "aux"))
                && words.cued(head).isEmpty();
    }

    /** A verb of saying without a subject of its own has the source that its attribution gives it. */
    private Optional<Party> speaker(Trigger trigger) {
        int verb = trigger.token();
        boolean shares = Plover.SPEECH.contains(trigger.frame().type())
                && words.isVerb(verb)
                && words.is(verb, "conj", "advcl", "xcomp")
                && !words.hasChild(verb, "nsubj")
                && !sharesSubject(verb);
        return shares ? words.cued(verb).flatMap(said -> names.party(holders.of(said))) : Optional.empty();
    }

    private List<Party> actors(Trigger trigger, Source source) {
        Optional<Party> speaker = speaker(trigger);
        if (speaker.isPresent()) {
            return List.of(speaker.get());
        }
        List<Party> actors = fill(trigger, trigger.frame().pattern().actors(), List.of(), true, source);
        boolean between = trigger.frame().type().equals("CONSULT")
                && actors.size() < 2
                && !relations.of(trigger.token(), "between", trigger.extras()).isEmpty();
        if (!between) {
            return actors;
        }
        List<Party> named = pairs.namedAfterBetween(trigger.token());
        return named.size() > 1 ? named : actors;
    }

    private List<Party> fill(
            Trigger trigger, List<Pattern.Slot> slots, List<Party> known, boolean actors, Source source) {
        boolean deed = Plover.DEEDS.contains(trigger.frame().type());
        List<Party> found = new ArrayList<>();
        for (Pattern.Slot slot : slots) {
            if (!found.isEmpty() && !slot.adds()) {
                continue;
            }
            if (slot.relation().equals("holder")) {
                names.party(source).ifPresent(found::add);
                continue;
            }
            List<Integer> heads = relations.of(trigger.token(), slot.relation(), trigger.extras()).stream()
                    .filter(head -> !trigger.extras().contains(head))
                    .filter(head -> words.passes(head, slot.test()))
                    .filter(head -> !onlyTells(trigger, head) && !(actors && isStruckItself(trigger, head)))
                    .toList();
            for (Party party : parties.parties(
                    heads,
                    actors || !deed,
                    !actors && FORCE.contains(trigger.frame().type()))) {
                boolean itself = party.words().stream()
                        .anyMatch(passage -> passage.span()
                                .contains(words.token(trigger.token()).span()));
                if (!itself && !isNamed(party, found) && !isNamed(party, known)) {
                    found.add(party);
                }
            }
        }
        return found;
    }

    /** "The bombing of the hospital that injured two": buildings do no violence. */
    private boolean isStruckItself(Trigger trigger, int head) {
        return trigger.frame().type().equals("ASSAULT")
                && parties.isA("buildings", head)
                && !parties.isA("bodies", head)
                && !parties.isA("troops", head);
    }

    /** "..., killing two, officials said": they did not do it. */
    private boolean onlyTells(Trigger trigger, int head) {
        int verb = words.is(head, "nsubj") ? words.head(head) : -1;
        return FORCE.contains(trigger.frame().type())
                && words.isVerb(trigger.token())
                && verb >= 0
                && verb != trigger.token()
                && !(words.is(trigger.token(), "xcomp") && words.head(trigger.token()) == verb)
                && HolderFinder.SAYING.contains(words.lemma(verb));
    }

    private static boolean isNamed(Party party, List<Party> among) {
        return among.stream().anyMatch(known -> known.name().equals(party.name()));
    }

    private String stem(int token) {
        String lemma = words.lemma(token);
        return lemma.length() > STEM ? lemma.substring(0, STEM) : lemma;
    }

    private @Nullable Where where(Token token) {
        return Settings.placeFor(reading, token)
                .map(place -> Where.of(place, reading.article()))
                .orElse(null);
    }

    private Span triggerSpan(Trigger trigger) {
        int first = trigger.token();
        int last = trigger.token();
        for (int extra : trigger.extras()) {
            if (Math.abs(extra - trigger.token()) < LONGEST_TRIGGER) {
                first = Math.min(first, extra);
                last = Math.max(last, extra);
            }
        }
        return words.tree.span(first, last + 1);
    }

    private @Nullable String issue(Trigger trigger) {
        Span own = words.tree.subtree(trigger.token());
        Issues issues = Issues.english();
        List<String> found = own.length() > 2000 ? List.of() : issues.in(own.in(reading.text()));
        return found.isEmpty() ? null : found.get(0);
    }

    /** "The talks", "their meeting": a noun that says no more than that we know of it. */
    private boolean pointsBack(Trigger trigger) {
        int token = trigger.token();
        return !words.isVerb(token) && words.hasChild(token, POINTERS, "det", "nmod:poss");
    }
}
