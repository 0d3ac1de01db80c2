"""Documents cut to windows of whole sentences, windows put together to tensors, and damage done to them on purpose."""

import random

import torch

from .encoder import shape
from .labels import ATTRIBUTIONS, ENTITIES, IGNORED, MENTION_HEADS, UPOS, may_follow
from .lemmas import script

ENTITY_INDEX, ATTRIBUTION_INDEX, UPOS_INDEX = ({l: i for i, l in enumerate(x)} for x in (ENTITIES, ATTRIBUTIONS, UPOS))
LONGEST = 508  # pieces of a window


def cut(doc, size):
    """Index ranges of whole sentences, at most `size` words each; a longer sentence is cut where it reaches that."""
    starts = [i for i in range(len(doc.words)) if i == 0 or doc.sent[i] != doc.sent[i - 1]] + [len(doc.words)]
    out, first = [], 0
    for begin, end in zip(starts, starts[1:]):
        if end - first > size and begin > first:
            out.append((first, begin))
            first = begin
        while end - first > size:
            out.append((first, first + size))
            first += size
    if first < len(doc.words):
        out.append((first, len(doc.words)))
    return out


def opened(tags):
    """The tags with every I that continues nothing made a B: a window may begin within a span."""
    out, before = [], None
    for tag in tags:
        out.append(tag if may_follow(before, tag) else "B" + tag[1:])
        before = tag
    return out


def damage(doc, rng, chance):
    """Words as real feeds spoil them: all upper, all lower, title case, apostrophes lost, quotation marks of one kind.

    Returns the forms; the number of words never changes, so that every label keeps its place.
    """
    if rng.random() >= chance:
        return doc.words
    kind = rng.choice(["upper", "lower", "title", "apostrophe", "straight", "curly", "single"])
    return [SPOILED[kind](w) for w in doc.words]


SPOILED = {
    "upper": str.upper,
    "lower": str.lower,
    "title": lambda w: w[:1].upper() + w[1:] if len(w) > 3 else w,
    "apostrophe": lambda w: w.replace("'", "").replace("’", "") or w,
    "straight": lambda w: {"“": '"', "”": '"', "‘": "'", "’": "'"}.get(w, w),
    "curly": lambda w: {'"': "”"}.get(w, w),
    "single": lambda w: {'"': "'", "“": "‘", "”": "’"}.get(w, w),
}


def drop(doc, rng, kinds, share):
    """The indexes that stay when some marks are lost; only words that nothing hangs on are lost."""
    governed = set(doc.head) if doc.head else set()
    return [i for i, w in enumerate(doc.words) if w not in kinds or i in governed or rng.random() >= share]


def grouped(items, size, most):
    """The items in their order, so many together that the number of them times the last one's size stays within `most`."""
    group = []
    for item in items:
        if group and (len(group) + 1) * size(item) > most:
            yield group
            group = []
        group.append(item)
    if group:
        yield group


class Batcher:
    """Windows to tensors. `relations` and `lemmas` map labels to their numbers."""

    def __init__(self, pieces, relations, lemmas):
        self.pieces, self.relations, self.lemmas = pieces, relations, lemmas

    def batch(self, items):
        """items: (doc, forms, first, end). Every tensor has one row an item; the root stands at index 0."""
        encoded = [self._encode(forms[a:b]) for _, forms, a, b in items]
        words = max(b - a for _, _, a, b in items) + 1
        long = max(len(e[0]) for e in encoded)
        out = {k: torch.zeros(len(items), long, dtype=torch.long) for k in ("ids", "case", "mask")}
        out["first"] = torch.zeros(len(items), words, dtype=torch.long)
        out["sent"] = torch.zeros(len(items), words, dtype=torch.long)
        for name in ("upos", "head", "deprel", "lemma", "entity", "attribution", "link", "mention"):
            out[name] = torch.full((len(items), words), IGNORED)
        out["factuality"] = torch.full((len(items), words), float("nan"))
        for row, ((ids, case, first), item) in enumerate(zip(encoded, items)):
            out["ids"][row, : len(ids)] = torch.tensor(ids)
            out["case"][row, : len(ids)] = torch.tensor(case)
            out["mask"][row, : len(ids)] = 1
            out["first"][row, 1: len(first) + 1] = torch.tensor(first)
            self._labels(out, row, *item)
        return out

    def _encode(self, forms):
        ids, case, first = [101], [0], []
        for form in forms:
            first.append(min(len(ids), LONGEST))
            cut = self.pieces(form)
            ids += cut
            case += [shape(form)] * len(cut)
        return ids[: LONGEST + 1] + [102], case[: LONGEST + 1] + [0], first

    def _labels(self, out, row, doc, forms, a, b):
        n = b - a

        def put(name, values):
            out[name][row, 1: n + 1] = torch.tensor(values)

        put("sent", [s - doc.sent[a] + 1 for s in doc.sent[a:b]])
        if doc.upos:
            put("upos", [UPOS_INDEX.get(p, IGNORED) for p in doc.upos[a:b]])
            inside = [h if a <= h < b or h < 0 else None for h in doc.head[a:b]]
            put("head", [IGNORED if h is None else 0 if h < 0 else h - a + 1 for h in inside])
            put("deprel", [IGNORED if h is None else self.relations.get(r, IGNORED) for h, r in zip(inside, doc.deprel[a:b])])
            put("lemma", [self.lemmas.get(script(f, l), IGNORED) for f, l in zip(forms[a:b], doc.lemma[a:b])])
        if doc.entity:
            put("entity", [ENTITY_INDEX[t] for t in opened(doc.entity[a:b])])
        if doc.attribution:
            put("attribution", [ATTRIBUTION_INDEX[t] for t in opened(doc.attribution[a:b])])
            put("link", [l - a + 1 if a <= l < b else IGNORED for l in doc.link[a:b]])
        if getattr(doc, "heads", None) is not None:
            put("mention", [MENTION_HEADS.index(doc.heads.get(i, ("O",))[0]) for i in range(a, b)])
        for i, score in doc.factuality:
            if a <= i < b:
                out["factuality"][row, i - a + 1] = score
