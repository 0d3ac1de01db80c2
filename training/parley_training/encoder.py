"""The encoder: a BERT-shaped transformer of width 384 whose weights are read from a published ONNX file.

A case embedding is added to its input, for the vocabulary is lower-case.
"""

import json
import math
import re
import unicodedata

import numpy as np
import onnx
import torch
import torch.nn as nn
import torch.nn.functional as F
from onnx import numpy_helper

WIDTH, HEADS, INNER, VOCABULARY = 384, 12, 1536, 30522
CASES = 6
MAX_PIECES = 8  # a word is cut at this many pieces
LINEAR = ["attention.self.query", "attention.self.key", "attention.self.value",
          "attention.output.dense", "intermediate.dense", "output.dense"]


EVENED = {"q": WIDTH, "o": WIDTH, "i": WIDTH, "w": INNER}  # the inputs of a layer's matrices; q, k and v share one


class RoundedInput(torch.autograd.Function):
    """Values of a window as one uint8 scale for all leaves them; the gradient passes as if nothing had happened."""

    @staticmethod
    def forward(ctx, x):
        low = x.amin((1, 2), keepdim=True).clamp(max=0)
        step = (x.amax((1, 2), keepdim=True).clamp(min=0) - low).clamp(min=1e-8) / 255
        return (x / step).round_().mul_(step)

    @staticmethod
    def backward(ctx, gradient):
        return gradient


class RoundedRows(torch.autograd.Function):
    """A matrix as int8 with a scale for each output leaves it."""

    @staticmethod
    def forward(ctx, matrix):
        step = matrix.abs().amax(1, keepdim=True).clamp(min=1e-8) / 127
        return (matrix / step).round_().mul_(step)

    @staticmethod
    def backward(ctx, gradient):
        return gradient


class Layer(nn.Module):
    """One layer. While `rounding` is set its matrices and their inputs take the values that int8 leaves of them, after the
    channels of each input were evened out by the factors `even_*` (rounding.py)."""

    def __init__(self, dropout):
        super().__init__()
        self.rounding = False
        for name, width in EVENED.items():
            self.register_buffer("even_" + name, torch.ones(width))
        self.q, self.k, self.v, self.o = (nn.Linear(WIDTH, WIDTH) for _ in range(4))
        self.n1, self.n2 = (nn.LayerNorm(WIDTH, eps=1e-12) for _ in range(2))
        self.i, self.w = nn.Linear(WIDTH, INNER), nn.Linear(INNER, WIDTH)
        self.dropout = nn.Dropout(dropout)

    def forward(self, x, mask):
        b, l, _ = x.shape
        q, k, v = (y.view(b, l, HEADS, WIDTH // HEADS).transpose(1, 2) for y in self._times(x, self.even_q, self.q, self.k, self.v))
        # Written out: on a processor the backward pass of the fused attention takes twice as long.
        weights = (q @ k.transpose(-1, -2) / math.sqrt(WIDTH // HEADS) + mask.to(q.dtype)).softmax(-1)
        c = weights.to(v.dtype) @ v
        o, = self._times(c.transpose(1, 2).reshape(b, l, WIDTH), self.even_o, self.o)
        x = self.n1(x + self.dropout(o))
        i, = self._times(x, self.even_i, self.i)
        w, = self._times(F.gelu(i), self.even_w, self.w)
        return self.n2(x + self.dropout(w))

    def _times(self, x, even, *matrices):
        if not self.rounding:
            return [f(x) for f in matrices]
        x = RoundedInput.apply(x.float() / even)
        return [F.linear(x, RoundedRows.apply(f.weight * even), f.bias) for f in matrices]


class Encoder(nn.Module):
    """Pieces to vectors, every layer's output kept: a list of tensors [batch, pieces, 384]."""

    def __init__(self, layers, dropout=0.0):
        super().__init__()
        self.words = nn.Embedding(VOCABULARY, WIDTH)
        self.places = nn.Embedding(512, WIDTH)
        self.kinds = nn.Embedding(2, WIDTH)
        for table in (self.words, self.places, self.kinds):
            table.weight.requires_grad = False  # a third of all weights, and the corpora are too small to move them well
        self.case = nn.Embedding(CASES, WIDTH)
        nn.init.zeros_(self.case.weight)
        self.norm = nn.LayerNorm(WIDTH, eps=1e-12)
        self.layers = nn.ModuleList([Layer(dropout) for _ in range(layers)])
        self.dropout = nn.Dropout(dropout)

    def forward(self, ids, case, mask):
        x = self.words(ids) + self.places.weight[: ids.shape[1]] + self.kinds.weight[0] + self.case(case)
        x = self.dropout(self.norm(x))
        bias = (1.0 - mask[:, None, None, :].float()) * -1e4
        out = []
        for layer in self.layers:
            x = layer(x, bias)
            out.append(x)
        return out

    def load(self, path):
        """Takes the lowest layers of a published encoder."""
        graph = onnx.load(path).graph
        held = {i.name: numpy_helper.to_array(i) for i in graph.initializer}
        matrices = [held[x] for n in graph.node if n.op_type == "MatMul" for x in n.input
                    if x in held and held[x].ndim == 2]

        def tensor(name):
            return torch.tensor(held[name].copy())

        self.words.weight.data = tensor("embeddings.word_embeddings.weight")
        self.places.weight.data = tensor("embeddings.position_embeddings.weight")
        self.kinds.weight.data = tensor("embeddings.token_type_embeddings.weight")
        self.norm.weight.data, self.norm.bias.data = (tensor("embeddings.LayerNorm." + p) for p in ("weight", "bias"))
        for i, layer in enumerate(self.layers):
            prefix = f"encoder.layer.{i}."
            linear = [layer.q, layer.k, layer.v, layer.o, layer.i, layer.w]
            for module, matrix, name in zip(linear, matrices[6 * i: 6 * i + 6], LINEAR):
                module.weight.data = torch.tensor(matrix.T.copy())
                module.bias.data = tensor(prefix + name + ".bias")
                assert module.weight.shape[0] == module.bias.shape[0], prefix + name
            for norm, name in ((layer.n1, "attention.output.LayerNorm"), (layer.n2, "output.LayerNorm")):
                norm.weight.data, norm.bias.data = tensor(prefix + name + ".weight"), tensor(prefix + name + ".bias")
        return self


class WordPieces:
    """Longest-match word pieces of lower-cased words, as the Java side cuts them."""

    QUOTES = str.maketrans("’‘“”", "''\"\"")

    def __init__(self, tokenizer_json):
        self.vocabulary = json.load(open(tokenizer_json, encoding="utf-8"))["model"]["vocab"]
        self.known = {}

    def __call__(self, word):
        if word not in self.known:
            self.known[word] = self._cut(word)[:MAX_PIECES] or [100]
        return self.known[word]

    def _cut(self, word):
        text = unicodedata.normalize("NFD", word.lower())
        text = "".join(c for c in text if unicodedata.category(c) != "Mn").translate(self.QUOTES)
        return [piece for part in re.findall(r"\w+|[^\w\s]", text) for piece in self._pieces(part)]

    def _pieces(self, part):
        out, i = [], 0
        while i < len(part):
            j = len(part)
            while j > i and (part[i:j] if i == 0 else "##" + part[i:j]) not in self.vocabulary:
                j -= 1
            if j == i:
                return [100]
            out.append(self.vocabulary[part[i:j] if i == 0 else "##" + part[i:j]])
            i = j
        return out


def shape(word):
    """0 no letters, 1 lower, 2 first letter upper, 3 all upper, 4 has a digit, 5 other."""
    if any(c.isdigit() for c in word):
        return 4
    if word.isupper():
        return 3 if len(word) > 1 else 2
    if word[:1].isupper():
        return 2
    if word.islower():
        return 1
    return 5 if any(c.isalpha() for c in word) else 0
