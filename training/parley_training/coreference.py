"""Mentions by their head words, and what two of them share: the features the Java side computes too."""

import torch

from .names import head_of

KINDS = {"person": "PER", "organization": "ORG", "place": "LOC"}
MODIFIERS = {"flat", "compound", "amod", "nummod"}
LIMITS = [0, 1, 2, 4, 8, 16, 32, 64, 128]


def heads(doc):
    """Head word -> (type, chain) of the persons, bodies and places of a document; of two at one word the shorter."""
    out = {}
    for first, end, kind, chain, _, _ in sorted(doc.mentions, key=lambda m: m[0] - m[1]):
        if kind in KINDS:
            out[head_of(doc, first, end)] = (KINDS[kind], chain)
    return out


def word_class(upos):
    return 0 if upos == "PRON" else 2 if upos == "PROPN" else 1


def name_words(words, head, deprel, index, children):
    kept = [index] + [c for c in children.get(index, ()) if deprel[c].split(":")[0] in MODIFIERS]
    return words[index].lower(), frozenset(words[i].lower() for i in kept)


def overlap(later, earlier):
    """0 nothing shared, 1 heads equal, 2 same words, 3 later within earlier, 4 earlier within later, 5 some shared."""
    (head_a, a), (head_b, b) = later, earlier
    if a == b:
        return 2
    if a < b:
        return 3
    if b < a:
        return 4
    if head_a == head_b:
        return 1
    return 5 if a & b else 0


def bucket(between):
    return sum(between > limit for limit in LIMITS)


def features(words, upos, head, deprel, sent, at):
    """Tensors over the mention heads `at` (indexes in order): classes [n], overlap, bucket and same sentence [n, n]."""
    children = {}
    for i, h in enumerate(head):
        if h >= 0:
            children.setdefault(h, []).append(i)
    names = [name_words(words, head, deprel, i, children) for i in at]
    n = len(at)
    shared = torch.tensor([[overlap(names[i], names[j]) if j < i else 0 for j in range(n)] for i in range(n)])
    apart = torch.tensor([[bucket(max(0, i - j - 1)) for j in range(n)] for i in range(n)])
    same = torch.tensor([[int(sent[a] == sent[b]) for b in at] for a in at])
    return torch.tensor([word_class(upos[i]) for i in at]), shared, apart, same


def clusters(scores, threshold=0.0):
    """Each mention joins the best earlier one that scores above the threshold."""
    chain = list(range(len(scores)))
    for i in range(1, len(scores)):
        value, j = scores[i, :i].max(0)
        if value > threshold:
            chain[i] = chain[int(j)]
    return chain


def links_right(predicted, gold):
    """B-cubed precision and recall of two chain lists over the same mentions."""
    n = len(gold)
    precision = recall = 0.0
    for i in range(n):
        p = {j for j in range(n) if predicted[j] == predicted[i]}
        g = {j for j in range(n) if gold[j] == gold[i]}
        precision += len(p & g) / len(p)
        recall += len(p & g) / len(g)
    return precision, recall, n
