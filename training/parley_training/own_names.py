"""Names that nobody marked, found by the model in training itself (self-training, Yarowsky 1995).

A document's `by_hand` holds the numbers of its sentences that a person marked. Those stay as they are.
"""

import torch

from . import evaluate
from .names import NAMES, put_names


@torch.no_grad()
def relabel(model, batcher, data):
    """Replaces the names of every sentence of PolNeAR and of the factuality corpora that was not marked by hand."""
    model.eval()
    docs = [d for d in data.news["train"] + data.train_facts if d.entity]
    items, found = evaluate.windows(docs), {}
    for numbers, batch in evaluate.batches(items, batcher):
        _, speech, _ = model.views(batch)
        scores = model.entity(speech).float()
        for row, number in enumerate(numbers):
            doc, _, a, b = items[number]
            names = evaluate.named(model, scores[row, 1: b - a + 1], doc, a, b)
            found.setdefault(id(doc), []).extend(n for n in names if n[0] in NAMES)
    for doc in docs:
        marked = getattr(doc, "by_hand", ())
        put_names(doc, found.get(id(doc), []), {s for s in set(doc.sent) if s not in marked})
    model.train()
