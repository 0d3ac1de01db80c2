"""Development figures of a model, on gold words. The product's own figures come from `./parley eval`."""

import torch

from . import coreference
from .labels import ATTRIBUTIONS, ENTITIES, IGNORED, spans
from .windows import cut, grouped

WINDOW = 150


class Counts:
    """Right, predicted and gold, by key."""

    def __init__(self):
        self.of = {}

    def add(self, predicted, gold):
        for key in {s[0] for s in predicted | gold}:
            c = self.of.setdefault(key, [0, 0, 0])
            p, g = ({s for s in x if s[0] == key} for x in (predicted, gold))
            c[0] += len(p & g)
            c[1] += len(p)
            c[2] += len(g)

    def f1(self, *keys):
        r, p, g = (sum(self.of.get(k, [0, 0, 0])[i] for k in keys) for i in range(3))
        return 200 * r / max(1, p + g)


def windows(docs, size=WINDOW):
    return [(d, d.words, a, b) for d in docs for a, b in cut(d, size)]


def batches(items, batcher, words=3000):
    """Batches of about so many words; windows of like length stand together. Gives (numbers of the items, tensors)."""
    def size(i):
        return items[i][3] - items[i][2]

    for group in grouped(sorted(range(len(items)), key=size), size, words):
        yield group, batcher.batch([items[k] for k in group])


def attribution(model, batcher, docs, size=WINDOW):
    """Exact F1 of source, cue and content, and of links given right spans, over whole documents."""
    items, counts, linked = windows(docs, size), Counts(), [0, 0]
    for numbers, batch in batches(items, batcher):
        _, speech, _ = model.views(batch)
        scores, links = model.attribution(speech).float(), model.links(speech).float()
        for row, number in enumerate(numbers):
            doc, _, a, b = items[number]
            count_parts(counts, model, scores[row, 1: b - a + 1], doc, a, b)
            best = links[row, :, 1: b - a + 1].argmax(-1)
            for i in range(a, b):
                if a <= doc.link[i] < b:
                    linked[1] += 1
                    linked[0] += int(best[i - a + 1]) == doc.link[i] - a
    return {"source": counts.f1("Source"), "cue": counts.f1("Cue"), "content": counts.f1("Content"), "link": 100 * linked[0] / max(1, linked[1])}


def count_parts(counts, model, scores, doc, first, end):
    """Adds the sources, cues and contents of a window."""
    tags = [ATTRIBUTIONS[i] for i in model.chain.best(scores)]
    counts.add(spans(tags), spans(doc.attribution[first:end]))


def trees(model, batcher, docs):
    """UPOS, UAS, LAS and lemma-script accuracy on gold words."""
    items, n = windows(docs), [0, 0, 0, 0, 0]
    for numbers, batch in batches(items, batcher):
        syntax, _, _ = model.views(batch)
        arcs = model.masked_arcs(syntax, batch["sent"]).argmax(-1)
        relations = model.relations(syntax, arcs).argmax(-1)
        known = batch["head"] != IGNORED
        n[0] += int(known.sum())
        n[1] += int(((model.upos(syntax).argmax(-1) == batch["upos"]) & known).sum())
        right = (arcs == batch["head"]) & known
        n[2] += int(right.sum())
        n[3] += int((right & (relations == batch["deprel"])).sum())
        if hasattr(model, "lemma"):
            n[4] += int(((model.lemma(syntax).argmax(-1) == batch["lemma"]) & known).sum())
    return {k: 100 * v / n[0] for k, v in zip(("UPOS", "UAS", "LAS", "lemma"), n[1:])}


def named(model, scores, doc, first, end):
    """(type, first, end) of the names of a window, each sentence by itself: no name runs over a sentence's end."""
    starts = [i for i in range(first, end) if i == first or doc.sent[i] != doc.sent[i - 1]] + [end]
    sentences = list(zip(starts, starts[1:]))
    best = model.names.best_of([scores[a - first: b - first] for a, b in sentences])
    return [(kind, a + x, a + y) for (a, _), tags in zip(sentences, best) for kind, x, y in spans([ENTITIES[k] for k in tags])]


def entities(model, batcher, docs):
    """Exact F1 of PER, ORG and LOC (facilities count as places there)."""
    items, counts = windows(docs), Counts()
    for numbers, batch in batches(items, batcher):
        _, speech, _ = model.views(batch)
        scores = model.entity(speech).float()
        for row, number in enumerate(numbers):
            doc, _, a, b = items[number]
            count_names(counts, model, scores[row, 1: b - a + 1], doc, a, b)
    return names_told(counts)


def count_names(counts, model, scores, doc, first, end):
    """Adds the names of a window, facilities as places."""
    found = {(k.replace("FAC", "LOC"), a - first, b - first) for k, a, b in named(model, scores, doc, first, end)}
    counts.add({s for s in found if s[0] in ("PER", "ORG", "LOC")}, spans(doc.entity[first:end]))


def names_told(counts):
    return {"names": counts.f1("PER", "ORG", "LOC"), **{k: counts.f1(k) for k in ("PER", "ORG", "LOC")}}


def mentions(model, batcher, docs):
    """Mention heads (typed F1) and B-cubed of the chains over gold heads."""
    counts, sums = Counts(), [0.0, 0.0, 0]
    for doc in docs:
        items = windows([doc])
        batch = batcher.batch(items)
        _, _, things = model.views(batch)
        flat = torch.cat([things[r, 1: b - a + 1] for r, (_, _, a, b) in enumerate(items)])
        kinds = model.mention(flat).argmax(-1)
        names = ("O", "PER", "ORG", "LOC")
        counts.add({(names[k], i, i) for i, k in enumerate(kinds.tolist()) if k}, {(h[0], i, i) for i, h in doc.heads.items()})
        at = sorted(doc.heads)
        if not at:
            continue
        found = coreference.features(doc.words, doc.upos, doc.head, doc.deprel, doc.sent, at)
        chains = coreference.clusters(model.pair_scores(flat[at], found))
        p, r, n = coreference.links_right(chains, [doc.heads[i][1] for i in at])
        sums = [sums[0] + p, sums[1] + r, sums[2] + n]
    p, r = sums[0] / sums[2], sums[1] / sums[2]
    return {"heads": counts.f1("PER", "ORG", "LOC"), "chains": 200 * p * r / (p + r)}


def factuality(model, batcher, docs):
    """Mean absolute error and Pearson's r."""
    items, pairs = windows(docs), []
    for numbers, batch in batches(items, batcher):
        syntax, _, _ = model.views(batch)
        known = ~batch["factuality"].isnan()
        pairs.append(torch.stack([model.factuality(syntax).float()[..., 0][known].clamp(-3, 3), batch["factuality"][known]]))
    pairs = torch.cat(pairs, 1)
    return {"MAE": float((pairs[0] - pairs[1]).abs().mean()), "r": float(torch.corrcoef(pairs)[0, 1])}


@torch.no_grad()
def everything(model, batcher, data):
    model.eval()
    news = [d for d in data.gum["dev"] if "_news_" in d.name]
    out = {"PolNeAR": attribution(model, batcher, data.news["dev"]), "GUM": trees(model, batcher, data.gum["dev"]),
           "GUM news": trees(model, batcher, news), "UNER": entities(model, batcher, data.names_dev),
           "mentions": mentions(model, batcher, data.gum["dev"]),
           **{c: factuality(model, batcher, d) for c, d in data.facts["dev"].items()}}
    model.train()
    return out


def told(figures):
    return " | ".join(suite + " " + " ".join(f"{k} {v:.2f}" for k, v in row.items()) for suite, row in figures.items())
