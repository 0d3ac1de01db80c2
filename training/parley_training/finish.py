"""Trains the top of a finished reader once more: `python -m parley_training.finish --data D --checkpoint C --kept FOLDER --out F`.

The lower layers stay as they ship, so trees, parts of speech and factuality stay to the bit. What they give is computed once, by
the int8 model itself, for several cuts of the texts; an epoch over the two layers above then takes minutes.
Names come from gold and from marks by hand; where nobody marked, names count for nothing.
"""

import argparse
import os
import pickle
import random
import time

import torch

from . import evaluate, own_names
from .coreference import features
from .encoder import WIDTH, WordPieces
from .export import load
from .model import NOTHING, coreference_loss, tag_loss
from .train import Mean
from .vectors import PIECES_A_BATCH, Shipped, int8, lower, stack, texts, windows_of
from .windows import Batcher, grouped

HEADS = ("entity.", "names.", "attribution.", "chain.", "links.", "mention.", "anaphor.", "antecedent.")
TABLES = ("pair", "distance", "same")


def top(model, batch):
    """The top's vectors of the words."""
    bias = (1.0 - batch["mask"][:, None, None, :]) * -1e4
    x = batch["below"]
    for layer in model.encoder.layers[model.syntax_layer:]:
        x = layer(x, bias)
    return model.dropout(torch.gather(x, 1, batch["first"][:, :, None].expand(-1, -1, WIDTH)))


def loss_of(model, records, options):
    batch = stack(records)
    x = top(model, batch)
    loss = options.names * model.names.partial_loss(model.entity(x)[:, 1:], batch["entity"][:, 1:], batch["sure"][:, 1:] > 0)
    kind = records[0].kind
    if kind == "speech":
        words = batch["sent"] > 0
        words[:, 0] = True
        links = model.links(x).masked_fill(~words[:, None, :], NOTHING)
        loss = loss + options.speech * model.chain.loss(model.attribution(x)[:, 1:], batch["attribution"][:, 1:]) + 0.3 * tag_loss(links, batch["link"])
    elif kind == "things":
        loss = loss + tag_loss(model.mention(x), batch["mention"]) + chains(model, records, x)
    return loss


def chains(model, records, x):
    """The chains of the documents whose windows stand together in the batch."""
    loss, docs = 0.0, {id(r.doc): r.doc for r in records}
    for doc in docs.values():
        mine = sorted(((r.first, r.end, row) for row, r in enumerate(records) if r.doc is doc))
        flat = torch.cat([x[row, 1: b - a + 1] for a, b, row in mine])
        at = sorted(doc.heads)[:600]
        if len(at) > 1 and len(flat) == len(doc.words):
            numbers = {c: k for k, c in enumerate(sorted({doc.heads[i][1] for i in at}))}
            if getattr(doc, "features", None) is None:
                doc.features = features(doc.words, doc.upos, doc.head, doc.deprel, doc.sent, at)
            loss = loss + coreference_loss(model.pair_scores(flat[at], doc.features), torch.tensor([numbers[doc.heads[i][1]] for i in at]))
    return loss / max(1, len(docs))


def plan(records, rng):
    """Batches of one epoch: GUM by document, the rest by length."""
    out, docs = [], {}
    for r in records:
        if r.kind == "things":
            docs.setdefault(id(r.doc), []).append(r)
    out += docs.values()
    for kind in ("speech", "names"):
        mine = sorted((r for r in records if r.kind == kind), key=lambda r: len(r.below) + rng.random() * 20)
        out += grouped(mine, lambda r: len(r.below), PIECES_A_BATCH)
    rng.shuffle(out)
    return out


def trained(model, options):
    """The parameters that move: the top layers at one rate, the heads at another."""
    for p in model.parameters():
        p.requires_grad = False
    layers = [p for layer in model.encoder.layers[model.syntax_layer:] for p in layer.parameters()]
    heads = [p for n, p in model.named_parameters() if n.startswith(HEADS) or n in TABLES]
    for p in layers + heads:
        p.requires_grad = True
    return torch.optim.AdamW([{"params": layers, "lr": options.rate}, {"params": heads, "lr": options.head_rate}], weight_decay=0.01)


def development(data, below, batcher):
    """Windows of the development parts, computed once."""
    return {what: list(windows_of(below, batcher, evaluate.windows(docs), what))
            for what, docs in (("names", data.names_dev), ("speech", data.news["dev"]))}


@torch.no_grad()
def figures(model, dev):
    """Exact F1 of names and of the parts of attributions (plain chain)."""
    model.eval()
    names, parts = evaluate.Counts(), evaluate.Counts()
    for what, head, counts, count in (("names", model.entity, names, evaluate.count_names),
                                      ("speech", model.attribution, parts, evaluate.count_parts)):
        for records in grouped(dev[what], lambda r: len(r.below), PIECES_A_BATCH):
            scores = head(top(model, stack(records)))
            for row, r in enumerate(records):
                count(counts, model, scores[row, 1: r.end - r.first + 1], r.doc, r.first, r.end)
    model.train()
    return {"UNER": evaluate.names_told(names), "PolNeAR": {k: parts.f1(k) for k in ("Source", "Cue", "Content")}}


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--checkpoint", required=True, help="what parley_training.shipped wrote")
    options.add_argument("--tokenizer", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--cuts", type=int, default=2, help="how many times the texts are cut and spoiled anew")
    options.add_argument("--epochs", type=int, default=3)
    options.add_argument("--rate", type=float, default=1e-4)
    options.add_argument("--head-rate", type=float, default=4e-4)
    options.add_argument("--names", type=float, default=1.0, help="weight of the names' loss")
    options.add_argument("--speech", type=float, default=1.0, help="weight of the attributions' loss")
    options.add_argument("--damage", type=float, default=0.15)
    options.add_argument("--threads", type=int, default=2)
    options.add_argument("--seed", type=int, default=7)
    options.add_argument("--kept", required=True, help="folder that keeps labels and lower vectors between runs")
    options.add_argument("--few", type=int, default=0, help="only so many documents of each kind (for trials)")
    options = options.parse_args()
    torch.set_num_threads(options.threads)
    torch.manual_seed(options.seed)
    os.makedirs(options.kept, exist_ok=True)
    model, relations, _ = load(options.checkpoint)
    shipped = int8(model, options.kept)
    for layer in model.encoder.layers:
        layer.rounding = True
    batcher = Batcher(WordPieces(options.tokenizer), {r: i for i, r in enumerate(relations)}, {})
    records, dev = kept(model, shipped, batcher, options)
    print("before", evaluate.told(figures(model, dev)), flush=True)
    mean = run(model, records, dev, options)
    save(mean.apply(model), relations, options)


def kept(model, shipped, batcher, options):
    """Training windows and development windows; made once where `--kept` names a folder."""
    with open(options.data, "rb") as source:
        data = pickle.load(source)
    if options.few:
        for part in (data.gum, data.news):
            part.update({k: v[: options.few] for k, v in part.items()})
        data.train_facts, data.names_dev = data.train_facts[: options.few * 20], data.names_dev[: options.few]
    data = once(options, "labelled", lambda: labelled(model, shipped, batcher, data, options))
    below = lower(shipped, model.syntax_layer, options.threads)
    dev = once(options, "development", lambda: development(data, below, batcher))
    cuts = [once(options, f"cut-{n}", lambda: one_cut(data, below, batcher, n, options)) for n in range(options.cuts)]
    return [r for records in cuts for r in records], dev


def once(options, what, make):
    """What a file of the folder holds, or what is made now and kept there."""
    path = os.path.join(options.kept, what + ".pt")
    if not os.path.exists(path):
        started = time.time()
        torch.save(make(), path)
        print(what, f"{time.time() - started:.0f} s", flush=True)
    return torch.load(path, weights_only=False)


def labelled(model, shipped, batcher, data, options):
    own_names.label(model, batcher, data, Shipped(shipped, "ner", options.threads))
    return data


def one_cut(data, below, batcher, number, options):
    """Every other cut reads single sentences or a few, as headlines and quotations come; GUM's chains want whole texts."""
    short, rng = number % 2 == 1, random.Random(options.seed * 100 + number)
    sizes = (lambda r: r.choice([15, 15, 40, 80])) if short else (lambda r: r.randint(100, 170))
    return [record for kind, items in texts(data, rng, sizes, options.damage) if not (short and kind == "things")
            for record in windows_of(below, batcher, items, kind)]


def run(model, records, dev, options):
    optimizer, mean = trained(model, options), Mean(model)
    rng = random.Random(options.seed)
    total = options.epochs * len(plan(records, random.Random(0)))
    schedule = torch.optim.lr_scheduler.LambdaLR(optimizer, lambda t: min(1.0, (t + 1) / 100) * max(0.02, 1 - t / total))
    step, started, seen = 0, time.time(), {}
    model.train()
    for epoch in range(options.epochs):
        for batch in plan(records, rng):
            loss = loss_of(model, batch, options)
            optimizer.zero_grad()
            loss.backward()
            torch.nn.utils.clip_grad_norm_([p for p in model.parameters() if p.requires_grad], 1.0)
            optimizer.step()
            schedule.step()
            mean.update(model)
            step += 1
            seen[batch[0].kind] = 0.97 * seen.get(batch[0].kind, loss.item()) + 0.03 * loss.item()
            if step % 100 == 0:
                print(f"{step}/{total}", {k: round(v, 3) for k, v in seen.items()}, f"{time.time() - started:.0f} s", flush=True)
        print("epoch", epoch, evaluate.told(figures(mean.apply(model), dev)), flush=True)
    return mean


def save(model, relations, options):
    torch.save({"model": model.state_dict(), "mean": {}, "options": {"layers": len(model.encoder.layers)},
                "relations": relations, "lemmas": [""]}, options.out)


if __name__ == "__main__":
    main()
