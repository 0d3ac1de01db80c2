"""Trains the reader: `python -m parley_training.train --data D --encoder E --tokenizer T --out FOLDER`.

Every epoch ends with development figures and a checkpoint; the same command goes on from the last checkpoint.
"""

import argparse
import copy
import os
import pickle
import random
import time

import torch

from . import evaluate, own_names, rounding
from .coreference import features
from .data import cut_sentences, lose_marks
from .encoder import WordPieces
from .labels import IGNORED
from .model import NOTHING, Reader, coreference_loss, factuality_loss, tag_loss, tree_loss
from .windows import Batcher, cut, damage, grouped

PIECES_A_BATCH = 3000
TREE_PASSES = 2  # over GUM in one over PolNeAR, which is four times its size
AVERAGE = 0.998  # decay of the weights' running mean, which is what is kept


def plan(data, rng, options):
    """One epoch's batches of (kind, items), in random order."""
    out = [("trees", [d]) for d in data.gum["train"] * TREE_PASSES]
    size = rng.randint(110, 170)
    news = [item for d in data.news["train"] for item in _windows(lose_marks(d, rng), rng, rng.randint(100, 170), options.damage)]
    facts = [item for d in cut_sentences(data.train_facts, size, rng) for item in _windows(d, rng, size + 20, options.damage)]
    for kind, items in (("speech", news), ("facts", facts)):
        items.sort(key=lambda i: (i[3] - i[2]) + rng.random() * 20)
        out += [(kind, group) for group in grouped(items, lambda i: (i[3] - i[2]) * 1.25, PIECES_A_BATCH)]
    rng.shuffle(out)
    return out


def _windows(doc, rng, size, chance):
    return [(doc, damage(doc, rng, chance), a, b) for a, b in cut(doc, size)]


def loss_of(model, batcher, kind, items, rng, options):
    if kind == "trees":
        items = [i for d in items for i in _windows(lose_marks(d, rng), rng, rng.randint(80, 160), options.damage)]
    batch = batcher.batch(items)
    syntax, speech, things = model.views(batch)
    if kind == "trees":
        return _tree_losses(model, batch, items, syntax, speech, things)
    names = model.names.loss(model.entity(speech)[:, 1:], batch["entity"][:, 1:]) if (batch["entity"] != IGNORED).any() else 0.0
    if kind == "facts":
        known = ~batch["factuality"].isnan()
        return factuality_loss(model.factuality(syntax)[..., 0], batch["factuality"], known) + names
    links = model.links(speech).masked_fill(~_words(batch)[:, None, :], NOTHING)
    return (options.speech * model.chain.loss(model.attribution(speech)[:, 1:], batch["attribution"][:, 1:])
            + 0.3 * tag_loss(links, batch["link"]) + 0.5 * names)


def _words(batch):
    words = batch["sent"] > 0
    words[:, 0] = True
    return words


def _tree_losses(model, batch, items, syntax, speech, things):
    loss = tree_loss(model, syntax, batch) + tag_loss(model.upos(syntax), batch["upos"]) + 0.3 * tag_loss(model.lemma(syntax), batch["lemma"])
    if (batch["entity"] != IGNORED).any():
        loss = loss + model.names.loss(model.entity(speech)[:, 1:], batch["entity"][:, 1:])
    loss = loss + tag_loss(model.mention(things), batch["mention"])
    chains = 0.0
    docs = {id(d): d for d, _, _, _ in items}
    for doc in docs.values():
        flat = torch.cat([things[r, 1: b - a + 1] for r, (d, _, a, b) in enumerate(items) if d is doc])
        at = sorted(doc.heads)[:600]
        if len(at) > 1:
            numbers = {c: k for k, c in enumerate(sorted({doc.heads[i][1] for i in at}))}
            found = _features(doc, at)
            chains = chains + coreference_loss(model.pair_scores(flat[at], found), torch.tensor([numbers[doc.heads[i][1]] for i in at]))
    return loss + chains / max(1, len(docs))


def _features(doc, at):
    """Kept with the document, for they cost as much as a forward pass."""
    if getattr(doc, "features", None) is None:
        doc.features = features(doc.words, doc.upos, doc.head, doc.deprel, doc.sent, at)
    return doc.features


def optimiser(model, options):
    """Lower layers learn more slowly (Howard and Ruder 2018); heads learn fastest."""
    encoder, depth = model.encoder, len(model.encoder.layers)
    groups = [{"params": [p for n, p in model.named_parameters() if not n.startswith("encoder.") and p.requires_grad], "lr": options.head_rate}]
    groups.append({"params": encoder.case.parameters(), "lr": options.head_rate})
    groups.append({"params": encoder.norm.parameters(), "lr": options.rate * options.layer_decay ** depth})
    groups += [{"params": list(l.parameters()), "lr": options.rate * options.layer_decay ** (depth - 1 - i)} for i, l in enumerate(encoder.layers)]
    return torch.optim.AdamW(groups, weight_decay=0.01, fused=True)


class Mean:
    """A running mean of the weights (Polyak and Juditsky 1992)."""

    def __init__(self, model):
        self.weights = {k: v.detach().clone() for k, v in model.named_parameters() if v.requires_grad}
        self.steps = 0

    def update(self, model):
        self.steps += 1
        keep = min(AVERAGE, (1 + self.steps) / (10 + self.steps))
        now = dict(model.named_parameters())
        torch._foreach_lerp_(list(self.weights.values()), [now[k].detach() for k in self.weights], 1 - keep)

    def apply(self, model):
        out = copy.deepcopy(model)
        out.load_state_dict({**model.state_dict(), **self.weights})
        return out


def save(path, model, mean, optimizer, epoch, rounded, options, data):
    state = {"model": model.state_dict(), "mean": mean.weights, "mean_steps": mean.steps, "optimizer": optimizer.state_dict(),
             "epoch": epoch, "rounded": rounded, "options": vars(options), "relations": data.relations, "lemmas": data.lemmas}
    torch.save(state, path + ".new")
    os.replace(path + ".new", path)


def build(options, data):
    return Reader(options.layers, len(data.relations), len(data.lemmas), options.dropout, options.inner_dropout)


def arguments():
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True, help="the file that parley_training.data wrote")
    options.add_argument("--encoder", required=True, help="ONNX file of the encoder to start from")
    options.add_argument("--tokenizer", required=True, help="its tokenizer.json")
    options.add_argument("--out", required=True, help="folder of checkpoints")
    options.add_argument("--layers", type=int, default=9, help="of the encoder, from the lowest")
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--rate", type=float, default=2e-4)
    options.add_argument("--head-rate", type=float, default=1e-3)
    options.add_argument("--layer-decay", type=float, default=0.9)
    options.add_argument("--dropout", type=float, default=0.25)
    options.add_argument("--inner-dropout", type=float, default=0.0)
    options.add_argument("--speech", type=float, default=3.0, help="weight of the attribution loss")
    options.add_argument("--damage", type=float, default=0.15, help="share of windows whose letters are spoiled")
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--relabel", type=int, default=1, help="after so many epochs the model's own names replace an earlier model's; 0: never")
    options.add_argument("--begin-from", help="a checkpoint whose weights to begin from instead of the published encoder's")
    options.add_argument("--rounded", type=float, default=0.3, help="share of the steps, at the end, computed as int8 will")
    options.add_argument("--steps", type=int, default=0, help="stop after so many (for trials)")
    options.add_argument("--seed", type=int, default=7)
    return options.parse_args()


def main():
    options = arguments()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    with open(options.data, "rb") as source:
        data = pickle.load(source)
    os.makedirs(options.out, exist_ok=True)
    batcher = Batcher(WordPieces(options.tokenizer), {r: i for i, r in enumerate(data.relations)}, {l: i for i, l in enumerate(data.lemmas)})
    model = build(options, data)
    if options.begin_from:
        state = torch.load(options.begin_from)
        model.load_state_dict({**state["model"], **state["mean"]}, strict=False)
    else:
        model.encoder.load(options.encoder)
    run(model, batcher, data, options)


def run(model, batcher, data, options):
    optimizer, mean, first, rounded = optimiser(model, options), Mean(model), 0, False
    path = os.path.join(options.out, "last.pt")
    if os.path.exists(path):
        state = torch.load(path)
        model.load_state_dict(state["model"])
        optimizer.load_state_dict(state["optimizer"])
        mean.weights, mean.steps, first, rounded = state["mean"], state["mean_steps"], state["epoch"], state["rounded"]
        for layer in model.encoder.layers:
            layer.rounding = rounded
        print("going on after epoch", first, flush=True)
    an_epoch = len(plan(data, random.Random(0), options))
    total = an_epoch * options.epochs
    step = first * an_epoch
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1.0, (t + 1) / 200) * max(0.02, 1 - t / total))
    schedule.last_epoch = step
    model.train()
    seen, started = {}, time.time()
    for epoch in range(first, options.epochs):
        if options.relabel and (epoch == options.relabel or first == epoch > options.relabel):
            own_names.relabel(mean.apply(model), batcher, data)
        rng = random.Random(options.seed * 1000 + epoch)
        for kind, items in plan(data, rng, options):
            if not rounded and step >= total * (1 - options.rounded):
                rounding.begin(model, batcher, data)
                rounded = True
            loss = loss_of(model, batcher, kind, items, rng, options)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_(model.parameters(), 1.0)
            optimizer.step()
            schedule.step()
            mean.update(model)
            step += 1
            value = loss.item()
            seen[kind] = 0.97 * seen.get(kind, value) + 0.03 * value
            if step % 20 == 0:
                print(f"{step}/{total}", {k: round(v, 3) for k, v in seen.items()}, f"{time.time() - started:.0f} s", flush=True)
            if step == options.steps:
                break
        print("epoch", epoch, evaluate.told(evaluate.everything(mean.apply(model), batcher, data)), flush=True)
        save(path, model, mean, optimizer, epoch + 1, rounded, options, data)
        if step == options.steps:
            return


if __name__ == "__main__":
    main()
