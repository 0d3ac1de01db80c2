"""Writes a checkpoint as the model that ships: `reader.onnx` (int8) and `labels.txt`, beside `reader.fp32.onnx`.

Only the encoder's matrices and the piece embeddings become int8 (a scale for each output column, of each embedding row);
the heads stay as they are, for quantising them costs accuracy and saves next to nothing. Before that the channels of each
matrix's input are evened out, by the factors that training took or by new ones (rounding.py); at last steps are joined (fused.py).
"""

import argparse
import os
import pickle

import numpy as np
import onnx
import torch
import torch.nn as nn
from onnx import helper, numpy_helper

from . import fused, rounding
from .encoder import EVENED, VOCABULARY, WIDTH, WordPieces
from .labels import ATTRIBUTIONS, ENTITIES, MENTION_HEADS, UPOS
from .model import Reader
from .windows import Batcher

MORE_SPANS = 0.4  # added to the begin of an attribution's part, for the chain finds too few (PolNeAR's development part)
INPUTS = ["ids", "case", "mask", "first", "sent"]
OUTPUTS = ["upos", "arc", "rel", "ner", "attr", "link", "ment", "ana", "ante", "factuality"]


class Shipped(nn.Module):
    """The outputs of one window, in the order of OUTPUTS. Lemmas stay behind: the rules of `Lemmatizer` are nine points better."""

    def __init__(self, model):
        super().__init__()
        self.model = model

    def forward(self, ids, case, mask, first, sent):
        m = self.model
        syntax, speech, things = m.vectors(ids, case, mask, first)
        arcs = m.masked_arcs(syntax, sent)
        relations = m.relations(syntax, arcs.argmax(-1))
        return (m.upos(syntax), arcs, relations, m.entity(speech), m.attribution(speech), m.links(speech),
                m.mention(things), m.anaphor(things), m.antecedent(things), m.factuality(syntax)[..., 0])


def load(path):
    """The averaged model of a checkpoint, and its label lists."""
    state = torch.load(path, map_location="cpu")
    model = Reader(state["options"]["layers"], len(state["relations"]), len(state["lemmas"]))
    missing, _ = model.load_state_dict({**state["model"], **state["mean"]}, strict=False)
    assert all(".even_" in name for name in missing), missing
    return model.eval(), state["relations"], state["lemmas"]


def full(model, path):
    ids = torch.randint(1000, 2000, (1, 12))
    sent = torch.tensor([[0, 1, 1, 1, 2, 2, 2, 2, 2]])
    example = (ids, torch.ones_like(ids), torch.ones_like(ids), torch.arange(9)[None], sent)
    axes = {n: {0: "b", 1: "l"} for n in INPUTS[:3]}
    axes |= {n: {0: "b", 1: "n"} for n in INPUTS[3:] + OUTPUTS}
    axes |= {n: {0: "b", 1: "n", 2: "n"} for n in ("arc", "link")}
    torch.onnx.export(Shipped(model), example, path, opset_version=17, input_names=INPUTS, output_names=OUTPUTS,
                      dynamic_axes=axes, dynamo=False)


def smoothed(path, model):
    """Each input channel divided by a factor, the matrix's row multiplied by it: the same product, evener numbers."""
    graph = onnx.load(path)
    held = {i.name: i for i in graph.graph.initializer}
    users = {}
    for node in graph.graph.node:
        if _is_matrix(node, held):
            users.setdefault(node.input[0], []).append(node)
    found = [getattr(layer, "even_" + name).numpy() for layer in model.encoder.layers for name in EVENED]
    factors = dict(zip(users, found, strict=True))
    for name, nodes in users.items():
        for node in nodes:
            matrix = numpy_helper.to_array(held[node.input[1]])
            held[node.input[1]].CopyFrom(numpy_helper.from_array(matrix * factors[name][:, None], node.input[1]))
    nodes = []
    for node in graph.graph.node:
        name = node.input[0] if node.input else ""
        if _is_matrix(node, held):
            if node is users[name][0]:
                graph.graph.initializer.append(numpy_helper.from_array(1 / factors[name], name + "_factor"))
                nodes.append(helper.make_node("Mul", [name, name + "_factor"], [name + "_even"], name=name + "_even"))
            node.input[0] = name + "_even"
        nodes.append(node)
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    return graph


def rounded(matrix, axis):
    """int8 values and the scale of each row or column."""
    scale = np.abs(matrix).max(axis, keepdims=True) / 127.0
    scale[scale == 0] = 1
    return np.clip(np.round(matrix / scale), -127, 127).astype(np.int8), scale.astype(np.float32)


def quantised(graph):
    held = {i.name: i for i in graph.graph.initializer}
    nodes, added, gone, scaled = [], [], set(), set()
    for node in graph.graph.node:
        if _is_matrix(node, held):
            nodes += _matrix(node, numpy_helper.to_array(held[node.input[1]]), added, scaled)
            gone.add(node.input[1])
        elif node.op_type == "Gather" and node.input[0] in held and list(held[node.input[0]].dims) == [VOCABULARY, WIDTH]:
            nodes += _embedding(node, numpy_helper.to_array(held[node.input[0]]), added)
            gone.add(node.input[0])
        else:
            nodes.append(node)
    keep = [i for i in graph.graph.initializer if i.name not in gone]
    del graph.graph.node[:]
    graph.graph.node.extend(nodes)
    del graph.graph.initializer[:]
    graph.graph.initializer.extend(keep + added)
    onnx.checker.check_model(graph)
    return graph


def _is_matrix(node, held):
    """Whether a node multiplies by a matrix of the encoder."""
    weight = held.get(node.input[1]) if node.op_type == "MatMul" else None
    return weight is not None and len(weight.dims) == 2 and min(weight.dims) >= WIDTH


def _matrix(node, matrix, added, scaled):
    values, scale = rounded(matrix.astype(np.float32), 0)
    name, x, out = node.input[1], node.input[0], node.output[0]
    added += [numpy_helper.from_array(values, name + "_q"), numpy_helper.from_array(scale[0], name + "_s"),
              numpy_helper.from_array(np.zeros(values.shape[1], np.int8), name + "_z")]
    before = []
    if x not in scaled:
        scaled.add(x)
        before = [helper.make_node("DynamicQuantizeLinear", [x], [x + "_q", x + "_qs", x + "_qz"], name=x + "_dq")]
    return before + [
        helper.make_node("MatMulInteger", [x + "_q", name + "_q", x + "_qz", name + "_z"], [out + "_i"], name=node.name + "_mi"),
        helper.make_node("Cast", [out + "_i"], [out + "_f"], to=onnx.TensorProto.FLOAT, name=node.name + "_c"),
        helper.make_node("Mul", [x + "_qs", name + "_s"], [out + "_sc"], name=node.name + "_ms"),
        helper.make_node("Mul", [out + "_f", out + "_sc"], [out], name=node.name + "_m")]


def _embedding(node, matrix, added):
    values, scale = rounded(matrix, 1)
    name, out = node.input[0], node.output[0]
    added += [numpy_helper.from_array(values, name + "_q"), numpy_helper.from_array(scale, name + "_s")]
    return [helper.make_node("Gather", [name + "_q", node.input[1]], [out + "_g"], axis=0, name=node.name + "_gq"),
            helper.make_node("Cast", [out + "_g"], [out + "_gf"], to=onnx.TensorProto.FLOAT, name=node.name + "_gc"),
            helper.make_node("Gather", [name + "_s", node.input[1]], [out + "_gs"], axis=0, name=node.name + "_gs"),
            helper.make_node("Mul", [out + "_gf", out + "_gs"], [out], name=node.name + "_gm")]


def labels(model, relations, path):
    def numbers(tensor):
        return " ".join(f"{v:.4f}".rstrip("0").rstrip(".") for v in tensor.detach().flatten().tolist())

    begins = torch.tensor([MORE_SPANS if label[0] == "B" else 0.0 for label in ATTRIBUTIONS])
    attribution_between, attribution_begin = (table + begins for table in model.chain.tables())
    entity_between, entity_begin = model.names.tables()
    lines = ["# What each output of the model can say, in the order of its scores, and the small tables that go with them.",
             "upos: " + " ".join(UPOS), "deprel: " + " ".join(relations),
             "ner: " + " ".join(ENTITIES), "ner-between: " + numbers(entity_between), "ner-begin: " + numbers(entity_begin),
             "attr: " + " ".join(ATTRIBUTIONS), "attr-between: " + numbers(attribution_between),
             "attr-begin: " + numbers(attribution_begin), "ment: " + " ".join(MENTION_HEADS),
             "coref-pair: " + numbers(model.pair), "coref-dist: " + numbers(model.distance), "coref-same: " + numbers(model.same)]
    with open(path, "w", encoding="utf-8") as out:
        out.write("\n".join(lines) + "\n")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--checkpoint", required=True)
    options.add_argument("--data", required=True, help="what parley_training.data wrote, for sample windows")
    options.add_argument("--tokenizer", required=True)
    options.add_argument("--out", required=True, help="folder")
    chosen = options.parse_args()
    os.makedirs(chosen.out, exist_ok=True)
    model, relations, _ = load(chosen.checkpoint)
    precise = os.path.join(chosen.out, "reader.fp32.onnx")
    full(model, precise)
    if all((layer.even_q == 1).all() for layer in model.encoder.layers):  # trained without rounding
        with open(chosen.data, "rb") as source:
            rounding.even_out(model, Batcher(WordPieces(chosen.tokenizer), {}, {}), pickle.load(source))
        model.eval()
    onnx.save(fused.checked(quantised(smoothed(precise, model))), os.path.join(chosen.out, "reader.onnx"))
    labels(model, relations, os.path.join(chosen.out, "labels.txt"))
    for name in ("reader.fp32.onnx", "reader.onnx"):
        print(name, f"{os.path.getsize(os.path.join(chosen.out, name)) / 1e6:.1f} MB")


if __name__ == "__main__":
    main()
