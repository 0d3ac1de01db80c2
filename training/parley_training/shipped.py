"""Takes the model that ships back into a checkpoint: `python -m parley_training.shipped --model reader.onnx --labels labels.txt --out C`.

Checkpoints are too large to keep beside the code, so training goes on from what ships. The matrices are int8 there; what they
were before is lost, but their rounded values are a fine place to begin from. Lemmas do not ship and stay behind.
"""

import argparse

import onnx
import torch
from onnx import numpy_helper

from .compare import tables
from .encoder import EVENED
from .export import MORE_SPANS
from .labels import ATTRIBUTIONS, ENTITIES
from .model import NOTHING, Reader


def module_of(path):
    """`/attribution/attribution.0` is the module attribution.0."""
    parts = path[1:].split("/")
    return ".".join(p for p, after in zip(parts, parts[1:] + [""]) if not after.startswith(p + "."))


def weights(path):
    """The state of a `Reader` that computes what the file computes, without its tables of labels."""
    graph = onnx.load(path).graph
    held = {i.name: torch.tensor(numpy_helper.to_array(i).copy()) for i in graph.initializer}
    state = {name[len("model."):]: held[name] for name in held if name.startswith("model.") and not name.endswith(("_q", "_s"))}
    table = "model.encoder.words.weight"
    state["encoder.words.weight"] = held[table + "_q"].float() * held[table + "_s"]
    kinds = next(t for name, t in held.items() if name.startswith("onnx::Add_"))
    state["encoder.kinds.weight"] = kinds.expand(2, -1).clone()
    for node in graph.node:
        if node.op_type == "MatMulInteger":
            module = module_of(node.name.removesuffix("/MatMul_mi"))
            name = node.input[1].removesuffix("_q")
            state[module + ".weight"] = (held[name + "_q"].float() * held[name + "_s"]).T.contiguous()
            even = held[node.input[0].removesuffix("_even_q") + "_factor"]
            layer, matrix = module.rsplit(".", 1)
            if matrix in EVENED:
                state[f"{layer}.even_{matrix}"] = 1 / even
        elif node.op_type == "MatMul" and node.input[1] in held and not node.input[1].startswith("model."):
            state[module_of(node.name.removesuffix("/MatMul")) + ".weight"] = held[node.input[1]].T.contiguous()
    return unevened(state)


def unevened(state):
    """Matrices as they were before their inputs were evened out."""
    for name in [n for n in state if ".even_" in n]:
        layer, matrix = name.split(".even_")
        for m in ("q", "k", "v") if matrix == "q" else (matrix,):
            state[f"{layer}.{m}.weight"] = state[f"{layer}.{m}.weight"] / state[name]
    return state


def chains(found, begins):
    """The tables of the two chains as the model has them: without what BIO forbids, and without `begins`, which export adds to the
    begin of an attribution's part."""
    out = {}
    for module, what, labels, added in (("names", "ner", ENTITIES, 0.0), ("chain", "attr", ATTRIBUTIONS, begins)):
        more = torch.tensor([added if label[0] == "B" else 0.0 for label in labels])
        for part, table in zip(("between", "begin"), found[what]):
            out[f"{module}.{part}"] = torch.where(table <= 0.9 * NOTHING, 0.0, table - more)
    return out


def reader(model, labels, begins):
    """The model, its relations and no lemmas."""
    found, relations = tables(labels)
    state = {**weights(model), **chains(found, begins), **dict(zip(("pair", "distance", "same"), found["coref"]))}
    layers = 1 + max(int(n.split(".")[2]) for n in state if n.startswith("encoder.layers."))
    out = Reader(layers, len(relations), 1)
    missing, unknown = out.load_state_dict(state, strict=False)
    assert not unknown and all(n.startswith("lemma.") or n.endswith(("allowed", "may_begin")) for n in missing), (missing, unknown)
    return out, relations


def main():
    options = argparse.ArgumentParser()
    for name in ("model", "labels", "out"):
        options.add_argument("--" + name, required=True)
    chosen = options.parse_args()
    found, relations = reader(chosen.model, chosen.labels, MORE_SPANS)
    torch.save({"model": found.state_dict(), "mean": {}, "options": {"layers": len(found.encoder.layers)},
                "relations": relations, "lemmas": [""]}, chosen.out)


if __name__ == "__main__":
    main()
