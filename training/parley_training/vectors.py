"""What the lower layers of the int8 model give for windows, computed once and kept: training above them needs nothing else."""

import os
from types import SimpleNamespace

import numpy as np
import onnx
import onnxruntime
import torch

from .data import cut_sentences, lose_marks
from .encoder import WIDTH
from .export import INPUTS, full, quantised, smoothed
from .labels import IGNORED
from .windows import cut, damage, grouped

PIECES_A_BATCH = 3000
LABELS = ("sent", "entity", "sure", "attribution", "link", "mention")


def int8(model, folder):
    """The model as int8 for many windows at once (what ships has its steps joined and takes one); asked before rounding is on."""
    path = os.path.join(folder, "int8.onnx")
    if not os.path.exists(path):
        precise = os.path.join(folder, "fp32.onnx")
        full(model, precise)
        onnx.save(quantised(smoothed(precise, model)), path)
        os.remove(precise)
    return path


class Shipped:
    """One output of the int8 model, or of a layer of it, for batches of windows."""

    def __init__(self, path, output, threads):
        part = onnx.load(path)
        del part.graph.output[:]
        part.graph.output.append(onnx.helper.make_tensor_value_info(output, onnx.TensorProto.FLOAT, ["b", "l", None]))
        options = onnxruntime.SessionOptions()
        options.intra_op_num_threads = threads
        self.session = onnxruntime.InferenceSession(part.SerializeToString(), options)

    def __call__(self, batch):
        return self.session.run(None, {k: batch[k].numpy() for k in INPUTS})[0]


def lower(path, layer, threads):
    """What the layers up to this one give."""
    return Shipped(path, f"/encoder/layers.{layer - 1}/n2/LayerNormalization_output_0", threads)


def windows_of(below, batcher, items, kind):
    """One record a window: its lower vectors as float16 and its labels."""
    items = sorted(items, key=lambda i: i[3] - i[2])
    for group in grouped(items, lambda i: i[3] - i[2], PIECES_A_BATCH * 0.8):
        batch = batcher.batch(group)
        vectors = below(batch)
        for row, (doc, _, a, b) in enumerate(group):
            pieces = int(batch["mask"][row].sum())
            record = {k: batch[k][row, : b - a + 1].clone() for k in LABELS if k != "sure"}
            record["sure"] = torch.tensor([False] + (doc.sure[a:b] or [True] * (b - a)))
            record["below"] = torch.from_numpy(vectors[row, :pieces].astype(np.float16))
            record["at"] = batch["first"][row, : b - a + 1].clone()
            yield SimpleNamespace(kind=kind, doc=doc, first=a, end=b, **record)


def texts(data, rng, sizes, chance):
    """(kind, items) of one cut of all texts: `sizes` draws the words of a window."""
    def cuts(docs):
        docs = [lose_marks(d, rng) if chance else d for d in docs]
        return [(d, damage(d, rng, chance), a, b) for d in docs for a, b in cut(d, sizes(rng))]

    facts = list(cut_sentences(data.train_facts, sizes(rng), rng))
    return [("things", cuts(data.gum["train"])), ("speech", cuts(data.news["train"])), ("names", cuts(facts))]


def stack(records):
    """Windows as one batch."""
    words, pieces = max(len(r.at) for r in records), max(len(r.below) for r in records)
    out = {k: torch.full((len(records), words), 0 if k in ("sent", "sure") else IGNORED) for k in LABELS}
    out["first"] = torch.zeros(len(records), words, dtype=torch.long)
    out["below"] = torch.zeros(len(records), pieces, WIDTH)
    out["mask"] = torch.zeros(len(records), pieces)
    for row, record in enumerate(records):
        n, p = len(record.at), len(record.below)
        out["below"][row, :p], out["mask"][row, :p], out["first"][row, :n] = record.below, 1, record.at
        for k in LABELS:
            out[k][row, :n] = getattr(record, k)
    return out
