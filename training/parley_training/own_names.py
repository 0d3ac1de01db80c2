"""Names that nobody marked, found by the model in training itself (self-training, Yarowsky 1995).

A document's `by_hand` holds the numbers of its sentences that a person marked. Those stay as they are.
"""

import torch

from . import evaluate
from .data import by_hand
from .names import NAMES, gold_spans, put_names, to_bio


def found_in(items, batcher, scores_of, model):
    """{id of the document: [(type, first, end)]}, names and numbers of windows; `scores_of` scores a batch, `model` has the chain."""
    found = {}
    for numbers, batch in evaluate.batches(items, batcher):
        scores = scores_of(batch)
        for row, number in enumerate(numbers):
            doc, _, a, b = items[number]
            found.setdefault(id(doc), []).extend(evaluate.named(model, scores[row, 1: b - a + 1], doc, a, b))
    return found


@torch.no_grad()
def relabel(model, batcher, data):
    """Replaces the names of every sentence of PolNeAR and of the factuality corpora that was not marked by hand."""
    docs = [d for d in data.news["train"] + data.train_facts if d.entity]
    model.eval()
    found = found_in(evaluate.windows(docs), batcher, lambda batch: model.entity(model.views(batch)[1]).float(), model)
    model.train()
    for doc in docs:
        marked = getattr(doc, "by_hand", ())
        put_names(doc, [n for n in found.get(id(doc), []) if n[0] in NAMES], {s for s in set(doc.sent) if s not in marked})


def label(model, batcher, data, shipped):
    """Labels gold names and names marked by hand, and beside them numbers, dates and the like as the model that ships does: no
    peer is needed then. What nobody marked stays unsure.

    `shipped` gives the scores of names for a batch, `model` has their chain.
    """
    gum, others = data.gum["train"], data.news["train"] + data.train_facts
    for doc in others:
        doc.entity = ["O"] * len(doc.words)
    by_hand(data.news["train"], data.train_facts)
    items = evaluate.windows(gum) + [w for d in others if getattr(d, "by_hand", ()) for w in _marked(d)]
    found = found_in(items, batcher, lambda batch: torch.from_numpy(shipped(batch)), model)
    for doc in gum:
        tags = to_bio(len(doc.words), found.get(id(doc), []))
        doc.entity = to_bio(len(doc.words), gold_spans(doc, [None if t == "O" else t[2:] for t in tags]))
    for doc in others:
        doc.entity = to_bio(len(doc.words), found.get(id(doc), []))
        doc.sure = [s in getattr(doc, "by_hand", ()) for s in doc.sent]
    by_hand(data.news["train"], data.train_facts)


def _marked(doc):
    """The sentences marked by hand, a window each."""
    starts = [i for i in range(len(doc.words)) if i == 0 or doc.sent[i] != doc.sent[i - 1]] + [len(doc.words)]
    return [(doc, doc.words, a, b) for a, b in zip(starts, starts[1:]) if doc.sent[a] in doc.by_hand]
