"""Entity labels: gold mentions of GUM turned into name spans, and labels of a peer's tagger refined by word lists.

The peer (CoreNLP) labels words only; what it says of persons, organisations and places in GUM is replaced by gold.
"""

from .labels import ENTITY_TYPES, spans

PEER = {"PERSON": "PER", "ORGANIZATION": "ORG", "STATE_OR_PROVINCE": "LOC", "COUNTRY": "LOC", "CITY": "LOC",
        "LOCATION": "LOC", "NATIONALITY": "NORP", "RELIGION": "NORP", "IDEOLOGY": "NORP", "TITLE": "TITLE",
        "DATE": "DATE", "TIME": "TIME", "DURATION": "DUR", "SET": "DUR", "NUMBER": "NUM", "ORDINAL": "ORD",
        "MONEY": "MONEY", "PERCENT": "PCT", "MISC": "MISC"}
PRONOUNS = set("he she him her his hers they them their it its who i me my we us our you your".split())
FACILITIES = set("""airport airfield airbase hospital clinic school mosque church cathedral synagogue temple bridge stadium
    arena museum library prison jail dam reactor refinery pipeline terminal station port harbour harbor palace castle fort
    barracks base hotel theatre theater tower hall mall market square street avenue road boulevard highway tunnel checkpoint
    crossing camp cemetery park monument memorial embassy consulate building house center centre plant""".split())
EVENTS = set("""war wars summit conference olympics games revolution uprising intifada battle siege massacre genocide crisis
    festival championship cup marathon convention talks accords election elections referendum holocaust offensive operation
    hurricane earthquake tsunami riots raid bombing bombings attacks""".split())
WEAPONS = set("""missile missiles rocket rockets drone drones rifle rifles grenade grenades mortar mortars howitzer howitzers
    tank tanks warplane warplanes warship warships bomb bombs landmine landmines mine mines artillery munition munitions
    ammunition torpedo torpedoes warhead warheads pistol pistols handgun handguns shotgun shotguns gun guns bomber bombers
    submarine submarines helicopter gunship gunships explosives weapon weapons firearm firearms dynamite launcher launchers
    knife knives machete machetes""".split())
WEAPON_MODIFIERS = set("""cruise ballistic anti-tank anti-aircraft surface-to-air air-to-air long-range short-range
    medium-range nuclear chemical biological machine assault fighter cluster petrol car roadside suicide pipe guided
    hypersonic intercontinental land naval combat attack sniper hunting semi-automatic automatic rocket-propelled atomic
    hydrogen dirty barrel thermobaric incendiary battle stealth strategic tactical""".split())
TITLES = set("""mr mr. mrs mrs. ms ms. miss dr dr. sir lord lady dame president king queen prince princess senator sen. rep.
    representative congressman congresswoman governor gov. mayor professor prof. judge justice captain colonel general major
    lieutenant sergeant admiral bishop pope saint st. emperor chancellor minister secretary chairman aunt uncle father
    mother brother sister reverend rev. rabbi imam sheikh ayatollah officer detective inspector coach""".split())
JOINTS = {"of", "the", "and", "&", "for", "de", "la", "del", "von", "van", "der", "den", "al", "el", "bin", "ibn", "-", "'s",
          "’s", "in", "on"}


def peer_types(words, tags):
    """One type or None a word."""
    return [None if PEER.get(t) is None or (PEER[t] == "PER" and w.lower() in PRONOUNS) else PEER[t]
            for w, t in zip(words, tags)]


def runs(types):
    """(type, first, end) of equal neighbours."""
    out, first = [], 0
    for i in range(1, len(types) + 1):
        if i == len(types) or types[i] != types[first]:
            if types[first]:
                out.append((types[first], first, i))
            first = i
    return out


def refine(words, types, sent):
    """Splits facilities and events off places, bodies and the rest, and marks weapons by their nouns."""
    found = []
    for kind, first, end in runs(types):
        cut = first
        for i in range(first + 1, end + 1):  # no name runs over a sentence's end
            if i == end or sent[i] != sent[i - 1]:
                found.append((_kind(words, kind, cut, i), cut, i))
                cut = i
    taken = {i for _, a, b in found for i in range(a, b)}
    found += [w for w in _weapons(words, sent) if not any(i in taken for i in range(w[1], w[2]))]
    return found


def _kind(words, kind, first, end):
    last = words[end - 1].lower()
    if end - first > 1 and kind in ("LOC", "ORG", "MISC") and last in FACILITIES:
        return "FAC"
    if kind in ("MISC", "ORG", "LOC") and end - first > 1 and (last in EVENTS or words[first].lower() in ("operation", "battle")):
        return "EVENT"
    return kind


def _weapons(words, sent):
    for i, word in enumerate(words):
        if word in WEAPONS:
            first = i
            while first > 0 and sent[first - 1] == sent[i] and words[first - 1].lower() in WEAPON_MODIFIERS:
                first -= 1
            yield "WEAPON", first, i + 1


def head_of(doc, first, end):
    """The word of the span whose head lies outside it; the first such."""
    return next((i for i in range(first, end) if not first <= doc.head[i] < end), first)


GOLD = {"person": "PER", "organization": "ORG", "place": "LOC", "event": "EVENT", "object": "MISC", "abstract": "MISC",
        "substance": "MISC", "animal": "MISC", "plant": "MISC"}


def gold_spans(doc, types):
    """Name spans of a GUM document: gold persons, bodies and places; of the peer's types those that are left free."""
    found, taken = [], set()
    for first, end, kind, _, _, _ in sorted(doc.mentions, key=lambda m: (m[0] - m[1], m[0])):
        if kind not in GOLD:
            continue
        head = head_of(doc, first, end)
        if not doc.proper[head] or types[head] == "NORP" or types[head] in ("DATE", "TIME"):
            continue
        a, b = _name(doc, head, first, end, kind)
        if a < b and not any(i in taken for i in range(a, b)):
            taken.update(range(a, b))
            found.append((_kind(doc.words, GOLD[kind], a, b), a, b))
    rest = [None if i in taken or t in ("PER", "ORG", "LOC", "MISC") else t for i, t in enumerate(types)]
    return found + [f for f in refine(doc.words, rest, doc.sent) if not any(i in taken for i in range(f[1], f[2]))]


def _name(doc, head, first, end, kind):
    """The words of the name around its head. "New" and "United" are adjective and verb by their part of speech (UD since
    2.8), so what is part of a name is asked of the language's own tag."""
    a = b = head
    while a > first and _joins(doc, a - 1, first, head):
        a -= 1
    while b + 1 < end and _joins(doc, b + 1, end - 1, head) and (kind != "person" or doc.upos[b + 1] == "PROPN" or doc.words[b+1] == "-"):
        b += 1
    while a < b and (not doc.proper[a] or (kind == "person" and doc.words[a].lower() in TITLES)):
        a += 1
    while b > a and not doc.proper[b] and doc.upos[b] != "NUM":
        b -= 1
    return a, b + 1


def _joins(doc, i, edge, head):
    word = doc.words[i]
    if doc.proper[i] or (doc.upos[i] == "ADJ" and word[:1].isupper()):
        return True
    beyond = i + (1 if edge > i else -1)
    return word.lower() in JOINTS and i != edge and doc.proper[beyond]


def to_bio(length, found):
    tags = ["O"] * length
    for kind, first, end in found:
        assert kind in ENTITY_TYPES, kind
        for i in range(first, end):
            tags[i] = ("B-" if i == first else "I-") + kind
    return tags


NAMES = ("PER", "ORG", "LOC", "FAC", "NORP", "MISC")


def put_names(doc, found, sentences):
    """Takes the names of these sentences out of a document's labels and puts others, (type, first, end), in."""
    found = [f for f in found if doc.sent[f[1]] in sentences]
    taken = {i for _, a, b in found for i in range(a, b)}
    kept = [s for s in spans(doc.entity) if doc.sent[s[1]] not in sentences
            or (s[0] not in NAMES and not any(i in taken for i in range(s[1], s[2])))]
    doc.entity = to_bio(len(doc.words), kept + found)


def by_hand(path):
    """What people marked: {document: {sentence: (words, [(type, first, end)])}}, counted from the sentence's first word."""
    marked = {}
    for line in open(path, encoding="utf-8"):
        if line.strip() and line[0] != "#":
            name, sentence, words, *found = line.rstrip("\n").split("\t")
            found = [(k, int(a), int(b)) for k, a, b in (s.split() for s in found)]
            marked.setdefault(name, {})[int(sentence)] = int(words), found
    return marked


def attach_by_hand(docs, path):
    """Replaces the peer's names in the sentences that people marked, and remembers which these are.

    Sentences that our segmenter cuts otherwise than on the day of the marking are passed over.
    """
    marked = by_hand(path)
    for doc in docs:
        rows = {s: found for s, (words, found) in marked.get(doc.name, {}).items() if doc.sent.count(s) == words}
        first = {s: doc.sent.index(s) for s in rows}
        put_names(doc, [(k, first[s] + a, first[s] + b) for s, found in rows.items() for k, a, b in found], set(rows))
        doc.by_hand = set(rows)
