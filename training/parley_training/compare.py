"""Figures of exported models side by side, run as they ship, window by window: does int8 lose anything?

`python -m parley_training.compare --data D --tokenizer T --labels labels.txt reader.fp32.onnx reader.onnx`
"""

import argparse
import pickle

import numpy as np
import onnxruntime
import torch
import torch.nn.functional as F

from . import evaluate
from .encoder import WordPieces
from .labels import ATTRIBUTIONS, ENTITIES, MENTION_HEADS, UPOS
from .model import VECTOR, Transitions
from .windows import Batcher

PAIRS = ("arc", "link")  # these have a column for each word


class Exported:
    """An exported model with the face of the trained one: its views are the outputs themselves, side by side."""

    def __init__(self, path, tables, relations):
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = 2
        self.session = onnxruntime.InferenceSession(path, options)
        self.widths = {"factuality": 1, "upos": len(UPOS), "rel": len(relations)}
        self.chain, self.names = (_chain(labels, tables[name]) for name, labels in (("attr", ATTRIBUTIONS), ("ner", ENTITIES)))
        self.pair, self.distance, self.same = tables["coref"]

    def eval(self):
        return self

    def train(self):
        return self

    def views(self, batch):
        rows = [self._run({k: batch[k][i: i + 1] for k in ("ids", "case", "mask", "first", "sent")}) for i in range(len(batch["ids"]))]
        words = batch["sent"].shape[1]
        return [torch.stack([_side_by_side(r, names, words) for r in rows]) for names in
                (("factuality", "upos", "rel", "arc"), ("ner", "attr", "link"), ("ment", "ana", "ante"))]

    def _run(self, row):
        words = int((row["sent"][0] > 0).sum()) + 1
        pieces = int(row["mask"][0].sum())
        cut = {k: v[:, : pieces if k in ("ids", "case", "mask") else words].numpy() for k, v in row.items()}
        names = [o.name for o in self.session.get_outputs()]
        return {n: torch.from_numpy(np.asarray(v[0])) for n, v in zip(names, self.session.run(None, cut))}

    def upos(self, x):
        return x[..., 1: 1 + self.widths["upos"]]

    def relations(self, x, _):
        return x[..., 1 + self.widths["upos"]: sum(self.widths.values())]

    def masked_arcs(self, x, _):
        return x[..., sum(self.widths.values()):]

    def entity(self, x):
        return x[..., : len(ENTITIES)]

    def attribution(self, x):
        return x[..., len(ENTITIES): len(ENTITIES) + len(ATTRIBUTIONS)]

    def links(self, x):
        return x[..., len(ENTITIES) + len(ATTRIBUTIONS):]

    def mention(self, x):
        return x[..., : len(MENTION_HEADS)]

    def pair_scores(self, x, features):
        classes, overlap, bucket, same = features
        start = len(MENTION_HEADS)
        anaphor, antecedent = x[..., start: start + VECTOR], x[..., start + VECTOR: start + 2 * VECTOR]
        a, b = classes[:, None], classes[None, :]
        return anaphor @ antecedent.T + self.pair[a, b, overlap] + self.distance[a, bucket] + self.same[a, same]

    def factuality(self, x):
        return x[..., :1]


def _chain(labels, tables):
    chain = Transitions(labels)
    chain.between.data, chain.begin.data = tables
    return chain


def _side_by_side(outputs, names, words):
    """The outputs of one window, its word axis filled up so that the windows of a batch stack."""
    parts = [outputs[n] if outputs[n].dim() == 2 else outputs[n][:, None] for n in names]
    missing = words - len(parts[0])
    return torch.cat([F.pad(p, (0, missing if n in PAIRS else 0, 0, missing), value=-1e4) for n, p in zip(names, parts)], 1)


def tables(path):
    """The label lists and small tables of labels.txt."""
    lines = dict(line.rstrip("\n").split(": ", 1) for line in open(path, encoding="utf-8") if not line.startswith("#"))

    def numbers(name, *shape):
        return torch.tensor([float(v) for v in lines[name].split()]).view(*shape)

    a, n = len(ATTRIBUTIONS), len(ENTITIES)
    return ({"attr": (numbers("attr-between", a, a), numbers("attr-begin", a)), "ner": (numbers("ner-between", n, n), numbers("ner-begin", n)),
             "coref": (numbers("coref-pair", 3, 3, -1), numbers("coref-dist", 3, -1), numbers("coref-same", 3, 2))},
            lines["deprel"].split())


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--data", required=True)
    options.add_argument("--tokenizer", required=True)
    options.add_argument("--labels", required=True)
    options.add_argument("models", nargs="+")
    chosen = options.parse_args()
    with open(chosen.data, "rb") as source:
        data = pickle.load(source)
    small, relations = tables(chosen.labels)
    batcher = Batcher(WordPieces(chosen.tokenizer), {r: i for i, r in enumerate(relations)}, {})
    for path in chosen.models:
        print(path, evaluate.told(evaluate.everything(Exported(path, small, relations), batcher, data)), flush=True)


if __name__ == "__main__":
    main()
