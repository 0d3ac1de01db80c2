"""Fewer and quicker steps to the same numbers, for ONNX Runtime on a processor. Export takes them; for a `reader.onnx` of before:

`python -m parley_training.fused older.onnx --out reader.onnx`

ONNX Runtime finds none of this by itself. Heads are read where they lie instead of being laid out anew, the mask is left out (a run
is one window without padding, so it adds nothing), residual and normalisation are one step, rows are copied whole. Both graphs are
run on made-up windows before anything is written; they have to agree in every bit.
"""

import argparse

import numpy as np
import onnx
import onnxruntime
from onnx import helper, numpy_helper

from .encoder import CASES, HEADS, WIDTH

CONTRIB = "com.microsoft"
APART, JOINED, FIRST = "heads_apart", "heads_joined", "first_axis"
SAMPLES = (1, 7, 60, 120)  # words of the windows on which old and new are compared


class Graph:
    """A graph that can be asked who makes and who uses a value."""

    def __init__(self, model):
        self.model, self.graph = model, model.graph
        self._look()

    def _look(self):
        self.maker = {name: node for node in self.graph.node for name in node.output}
        self.held = {i.name: i for i in self.graph.initializer}
        self.users = {}
        for node in self.graph.node:
            for name in node.input:
                self.users.setdefault(name, []).append(node)

    def results(self, kind):
        """The first result of each node of a kind."""
        return [node.output[0] for node in self.graph.node if node.op_type == kind]

    def behind(self, name, *kinds):
        """The result of the nodes of these kinds that follow one another, each the only use of the last; a cast between is passed over."""
        for kind in kinds:
            node, = self.users[name]
            if node.op_type == "Cast" and kind != "Cast":
                node, = self.users[node.output[0]]
            assert node.op_type == kind, f"{node.name} is no {kind}"
            name = node.output[0]
        return name

    def number(self, name):
        source = self.held[name] if name in self.held else self.maker[name].attribute[0].t
        return numpy_helper.to_array(source)

    def hold(self, name, values):
        if name not in self.held:
            self.graph.initializer.append(numpy_helper.from_array(np.array(values, np.int64), name))
            self._look()

    def replace(self, name, nodes):
        """Puts nodes where the one stood that made a value."""
        kept = []
        for node in self.graph.node:
            kept += nodes if name in node.output else [node]
        self._set(kept)

    def without_unused(self):
        """Drops what nothing needs any more."""
        needed, kept = {o.name for o in self.graph.output}, []
        for node in reversed(self.graph.node):
            if needed.intersection(node.output):
                needed.update(node.input)
                kept.append(node)
        self._set(kept[::-1])
        initializers = [i for i in self.graph.initializer if i.name in needed]
        del self.graph.initializer[:]
        self.graph.initializer.extend(initializers)
        self._look()

    def _set(self, nodes):
        copies = [onnx.NodeProto.FromString(node.SerializeToString()) for node in nodes]
        del self.graph.node[:]
        self.graph.node.extend(copies)
        self._look()


def _joined_steps(graph, chances):
    """What a softmax of attention reads and leads to: queries, keys, values, what their product is divided by, and the result."""
    added = graph.maker[graph.maker[chances].input[0]]
    divided = graph.maker[added.input[0]]
    assert (added.op_type, divided.op_type) == ("Add", "Div"), f"{chances} is no attention"
    product = graph.maker[divided.input[0]]
    mixed = graph.maker[graph.behind(chances, "MatMul")]

    def before_heads(name):
        return graph.maker[graph.maker[name].input[0]].input[0]

    vectors = [before_heads(name) for name in (*product.input, mixed.input[1])]
    return vectors, graph.number(divided.input[1]), graph.behind(chances, "MatMul", "Transpose", "Reshape")


def attention(graph):
    """[words, heads, width] read with a stride, without a copy for each of queries, keys and values."""
    graph.hold(APART, [-1, HEADS, WIDTH // HEADS])
    graph.hold(JOINED, [1, -1, WIDTH])
    for chances in graph.results("Softmax"):
        vectors, divisor, result = _joined_steps(graph, chances)
        q, k, v = (name + "_heads" for name in vectors)
        scores, weights, mixed, turned = (f"{chances}_{step}" for step in ("scores", "weights", "mixed", "turned"))
        nodes = [helper.make_node("Reshape", [name, APART], [name + "_heads"], name=name + "_heads") for name in vectors]
        nodes += [
            helper.make_node("FusedMatMul", [q, k], [scores], name=scores, domain=CONTRIB, alpha=float(np.float32(1) / np.float32(divisor)),
                             transBatchA=1, transBatchB=1, transB=1),
            helper.make_node("Softmax", [scores], [weights], name=weights, axis=-1),
            helper.make_node("FusedMatMul", [weights, v], [mixed], name=mixed, domain=CONTRIB, transBatchB=1),
            helper.make_node("Transpose", [mixed], [turned], name=turned, perm=[1, 0, 2]),
            helper.make_node("Reshape", [turned, JOINED], [result], name=result)]
        graph.replace(result, nodes)


def residuals(graph):
    """The sum of a layer's input and output, and its normalisation, in one step."""
    for result in graph.results("LayerNormalization"):
        norm = graph.maker[result]
        added = graph.maker[norm.input[0]]
        of_layers = added.op_type == "Add" and len(graph.users[added.output[0]]) == 1 and "/layers." in norm.name
        if of_layers:
            epsilon, = (a.f for a in norm.attribute if a.name == "epsilon")
            graph.replace(result, [helper.make_node("SkipLayerNormalization", [*added.input, *norm.input[1:]], [result],
                                                    name=norm.name, domain=CONTRIB, epsilon=epsilon)])


def rows(graph):
    """Rows are taken whole where each value's place was spelled out."""
    graph.hold(FIRST, [0])
    for result in graph.results("GatherElements"):
        gather = graph.maker[result]
        spread = graph.maker[gather.input[1]]
        places = graph.maker[spread.input[0]]
        assert (spread.op_type, places.op_type) == ("Expand", "Unsqueeze"), f"{result} takes no whole rows"
        flat = result + "_rows"
        graph.replace(result, [helper.make_node("Squeeze", [places.input[0], FIRST], [flat], name=flat),
                               helper.make_node("Gather", [gather.input[0], flat], [result], axis=1, name=gather.name)])


def zero_points(graph):
    """A matrix's zero points are nought, which is what leaving them out means."""
    for result in graph.results("MatMulInteger"):
        node = graph.maker[result]
        assert not graph.number(node.input[3]).any(), f"{node.name} has zero points"
        del node.input[3:]


def fused(model):
    graph = Graph(model)
    for step in (attention, residuals, rows, zero_points):
        step(graph)
        graph.without_unused()
    model.opset_import.append(helper.make_opsetid(CONTRIB, 1))
    return model


def checked(model):
    """The fused model, after it said the same as this one."""
    quick = fused(onnx.ModelProto.FromString(model.SerializeToString()))
    check_same(model, quick)
    return quick


def sample(words, random):
    """A made-up window as the product would give it."""
    lengths = random.integers(1, 3, words)
    pieces = int(lengths.sum()) + 2
    first = np.concatenate([[0], 1 + np.cumsum(lengths) - lengths])
    sentences = np.concatenate([[0], 1 + np.arange(words) // 20])
    window = {"ids": random.integers(1000, 2000, pieces), "case": random.integers(0, CASES, pieces), "mask": np.ones(pieces),
              "first": first, "sent": sentences}
    return {name: np.asarray(values, np.int64)[None] for name, values in window.items()}


def check_same(old, new):
    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = 1
    sessions = [onnxruntime.InferenceSession(model.SerializeToString(), options) for model in (old, new)]
    names = [output.name for output in sessions[0].get_outputs()]
    random = np.random.default_rng(7)
    for words in SAMPLES:
        window = sample(words, random)
        for name, before, after in zip(names, *(session.run(names, window) for session in sessions)):
            assert np.array_equal(before, after), f"{name} of {words} words moves by {np.abs(before - after).max()}"


def main():
    options = argparse.ArgumentParser()
    options.add_argument("model")
    options.add_argument("--out", required=True)
    chosen = options.parse_args()
    onnx.save(checked(onnx.load(chosen.model)), chosen.out)


if __name__ == "__main__":
    main()
