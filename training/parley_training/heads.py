"""Fits the small heads again on the finished encoder: factuality and coreference.

In the joint run both get few steps and the coreference tables, which start at nothing, hardly move. On frozen vectors a pass
takes seconds: `python -m parley_training.heads --data D --tokenizer T --checkpoint run/last.pt --out run/final.pt`.
"""

import argparse
import pickle
import random

import torch
import torch.nn as nn

from . import coreference, evaluate
from .encoder import WIDTH, WordPieces
from .export import load
from .model import coreference_loss
from .windows import Batcher

NEWS = {"UW": 1.0, "MEANTIME": 0.5}  # what a word counts; UDS-IH2 (web text, a scale of its own) makes news worse
FACTUALITY_STEPS = 1200
TABLE_RATE, VECTOR_RATE = 0.03, 3e-4


@torch.no_grad()
def event_vectors(model, batcher, docs, weight):
    """(vector, score, weight) of every annotated word; each sentence stands alone, as it is annotated."""
    rows = []
    for numbers, batch in evaluate.batches(evaluate.windows(docs), batcher):
        syntax, _, _ = model.views(batch)
        for row, number in enumerate(numbers):
            rows += [(syntax[row, i + 1], score) for i, score in docs[number].factuality]
    return torch.stack([r[0] for r in rows]), torch.tensor([r[1] for r in rows]), torch.full((len(rows),), weight)


def fit_factuality(model, batcher, data):
    parts = [event_vectors(model, batcher, data.facts["train"][c], weight) for c, weight in NEWS.items()]
    vectors, scores, weights = (torch.cat(p) for p in zip(*parts))
    first, last = model.factuality[0], model.factuality[2]
    first.reset_parameters()
    last.reset_parameters()
    head = nn.Sequential(nn.Dropout(0.2), first, nn.GELU(), nn.Dropout(0.3), last)
    optimizer = torch.optim.AdamW(head.parameters(), lr=1e-3, weight_decay=0.02)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: max(0.0, 1 - t / FACTUALITY_STEPS))
    for _ in range(FACTUALITY_STEPS):
        rows = torch.multinomial(weights, 256, replacement=True)
        loss = (head(vectors[rows])[:, 0] - scores[rows]).abs().mean()
        optimizer.zero_grad()
        loss.backward()
        optimizer.step()
        schedule.step()


@torch.no_grad()
def mention_vectors(model, batcher, docs):
    """Per document: the vectors of its mention heads in order, their chains, their pair features."""
    for doc in docs:
        items = evaluate.windows([doc])
        at = sorted(doc.heads)[:700]
        if len(at) < 2:
            continue
        _, _, things = model.views(batcher.batch(items))
        flat = torch.cat([things[r, 1: b - a + 1] for r, (_, _, a, b) in enumerate(items)])
        numbers = {c: k for k, c in enumerate(sorted({doc.heads[i][1] for i in at}))}
        found = coreference.features(doc.words, doc.upos, doc.head, doc.deprel, doc.sent, at)
        yield flat[at], torch.tensor([numbers[doc.heads[i][1]] for i in at]), found


def fit_coreference(model, batcher, data, epochs, rng):
    docs = list(mention_vectors(model, batcher, data.gum["train"]))
    tables = [model.pair, model.distance, model.same]
    vectors = [*model.anaphor.parameters(), *model.antecedent.parameters()]
    optimizer = torch.optim.AdamW([{"params": tables, "lr": TABLE_RATE}, {"params": vectors, "lr": VECTOR_RATE}], weight_decay=0.01)
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: max(0.0, 1 - t / (epochs * len(docs))))
    for _ in range(epochs):
        rng.shuffle(docs)
        for x, chains, found in docs:
            loss = coreference_loss(model.pair_scores(nn.functional.dropout(x, 0.2), found), chains)
            optimizer.zero_grad()
            loss.backward()
            optimizer.step()
            schedule.step()


def main():
    options = argparse.ArgumentParser()
    for name in ("data", "tokenizer", "checkpoint", "out"):
        options.add_argument("--" + name, required=True)
    options.add_argument("--epochs", type=int, default=8)
    chosen = options.parse_args()
    torch.manual_seed(7)
    torch.set_num_threads(2)
    with open(chosen.data, "rb") as source:
        data = pickle.load(source)
    model, relations, lemmas = load(chosen.checkpoint)
    batcher = Batcher(WordPieces(chosen.tokenizer), {r: i for i, r in enumerate(relations)}, {l: i for i, l in enumerate(lemmas)})
    fit_factuality(model, batcher, data)
    fit_coreference(model, batcher, data, chosen.epochs, random.Random(7))
    with torch.no_grad():
        figures = {"mentions": evaluate.mentions(model.eval(), batcher, data.gum["dev"]),
                   **{c: evaluate.factuality(model, batcher, d) for c, d in data.facts["dev"].items()}}
    print(evaluate.told(figures))
    state = torch.load(chosen.checkpoint)
    state["model"], state["mean"] = model.state_dict(), {}
    torch.save({k: v for k, v in state.items() if k != "optimizer"}, chosen.out)


if __name__ == "__main__":
    main()
