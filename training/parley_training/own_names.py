"""Names that nobody marked, found by the model in training itself (self-training, Yarowsky 1995).

A document's `by_hand` holds the numbers of its sentences that a person marked. Those stay as they are.
"""

import torch

from . import evaluate
from .labels import ENTITIES, spans
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
            tags = [ENTITIES[i] for i in model.names.best(scores[row, 1: b - a + 1])]
            found.setdefault(id(doc), []).extend((k, a + x, a + y) for k, x, y in spans(tags) if k in NAMES)
    for doc in docs:
        marked = getattr(doc, "by_hand", ())
        put_names(doc, found.get(id(doc), []), {s for s in set(doc.sent) if s not in marked})
    model.train()
