"""One encoder, all heads: what the exported model computes, plus the losses it is trained with.

The word axis of every head has the root at index 0, as in the exported model.
"""

import torch
import torch.nn as nn
import torch.nn.functional as F

from .encoder import WIDTH, Encoder
from .labels import ATTRIBUTIONS, ENTITIES, IGNORED, MENTION_HEADS, UPOS, may_follow

NOTHING = -1e4
FAST = torch.cpu._is_amx_tile_supported()  # without AMX bfloat16 takes twice as long as float
VECTOR = 64  # width of the coreference vectors
OVERLAPS, BUCKETS = 6, 10


class Biaffine(nn.Module):
    """A score for each pair of a dependent (row) and a head (column) (Dozat and Manning 2017)."""

    def __init__(self, width, dropout):
        super().__init__()
        self.head, self.dependent = nn.Linear(WIDTH, width), nn.Linear(WIDTH, width)
        self.pair, self.bias = nn.Parameter(torch.empty(width, width)), nn.Parameter(torch.zeros(width))
        nn.init.xavier_uniform_(self.pair)
        self.dropout = dropout

    def forward(self, x):
        heads, dependents = (self.dropout(F.gelu(f(x))) for f in (self.head, self.dependent))
        return dependents @ self.pair @ heads.transpose(1, 2) + (heads @ self.bias)[:, None, :]


class Relations(nn.Module):
    """The label of the arc from each word to one given head."""

    def __init__(self, labels, dropout, width=128):
        super().__init__()
        self.head, self.dependent = nn.Linear(WIDTH, width), nn.Linear(WIDTH, width)
        self.both = nn.Linear(width, labels)
        self.of_head, self.of_dependent = nn.Linear(width, labels, bias=False), nn.Linear(width, labels, bias=False)
        self.width, self.dropout = width, dropout

    def forward(self, x, heads):
        of_heads = self.dropout(F.gelu(self.head(x)))
        of_heads = torch.gather(of_heads, 1, heads[:, :, None].expand(-1, -1, self.width))
        dependents = self.dropout(F.gelu(self.dependent(x)))
        return self.both(of_heads * dependents) + self.of_head(of_heads) + self.of_dependent(dependents)


class Transitions(nn.Module):
    """A linear chain over BIO labels (Lafferty et al. 2001); what BIO forbids stays forbidden."""

    def __init__(self, labels):
        super().__init__()
        count = len(labels)
        self.between, self.begin = nn.Parameter(torch.zeros(count, count)), nn.Parameter(torch.zeros(count))
        allowed = torch.tensor([[0.0 if may_follow(a, b) else NOTHING for b in labels] for a in labels])
        self.register_buffer("allowed", allowed)
        self.register_buffer("may_begin", torch.tensor([0.0 if may_follow(None, b) else NOTHING for b in labels]))

    def tables(self):
        return self.between + self.allowed, self.begin + self.may_begin

    def loss(self, scores, gold):
        """Mean negative log-likelihood a word; words marked IGNORED end the sequence."""
        between, begin = self.tables()
        known = gold != IGNORED
        gold = gold.clamp(min=0)
        rows = torch.arange(len(scores))
        alpha = begin + scores[:, 0]
        path = begin[gold[:, 0]] + scores[rows, 0, gold[:, 0]]
        for t in range(1, scores.shape[1]):
            step = torch.logsumexp(alpha[:, :, None] + between, 1) + scores[:, t]
            alpha = torch.where(known[:, t, None], step, alpha)
            move = between[gold[:, t - 1], gold[:, t]] + scores[rows, t, gold[:, t]]
            path = path + torch.where(known[:, t], move, torch.zeros_like(move))
        return (torch.logsumexp(alpha, 1) - path).sum() / known.sum().clamp(min=1)

    def partial_loss(self, scores, gold, sure):
        """The same where only some words' labels are known (`sure`): of the others any will do (Tsuboi et al. 2008)."""
        between, begin = self.tables()
        known = gold != IGNORED
        only = torch.full_like(scores, NOTHING).scatter(2, gold.clamp(min=0)[:, :, None], 0.0)
        only = torch.where(sure[:, :, None], only, torch.zeros_like(only))
        alpha = begin + scores[:, 0]
        right = alpha + only[:, 0]
        for t in range(1, scores.shape[1]):
            both = torch.logsumexp(torch.cat([alpha, right])[:, :, None] + between, 1)
            free, bound = both.chunk(2)
            alpha = torch.where(known[:, t, None], free + scores[:, t], alpha)
            right = torch.where(known[:, t, None], bound + scores[:, t] + only[:, t], right)
        return (torch.logsumexp(alpha, 1) - torch.logsumexp(right, 1)).sum() / (known & sure).sum().clamp(min=1)

    def best(self, scores):
        """The best label sequence of one text; scores [words, labels]."""
        return self.best_of([scores])[0]

    def best_of(self, texts):
        """The best label sequence of each text; a text's scores are [words, labels]."""
        between, begin = (t.detach() for t in self.tables())
        order = sorted(range(len(texts)), key=lambda i: -len(texts[i]))
        scores = nn.utils.rnn.pad_sequence([texts[i] for i in order])
        total, back, alive = begin + scores[0], [], [len(texts[i]) for i in order]
        for t in range(1, len(scores)):
            n = sum(length > t for length in alive)
            value, index = (total[:n, :, None] + between).max(1)
            total = torch.cat([value + scores[t, :n], total[n:]])
            back.append(index.tolist())
        out = [[] for _ in texts]
        for row, (i, last) in enumerate(zip(order, total.argmax(1).tolist())):
            labels = [last]
            for t in range(alive[row] - 2, -1, -1):
                labels.append(back[t][row][labels[-1]])
            out[i] = labels[::-1]
        return out


class Reader(nn.Module):
    def __init__(self, layers, relations, lemmas, dropout=0.2, inner_dropout=0.0):
        super().__init__()
        self.encoder = Encoder(layers, inner_dropout)
        self.dropout = nn.Dropout(dropout)
        self.syntax_layer = max(1, layers - 2)
        self.upos, self.lemma = nn.Linear(WIDTH, len(UPOS)), nn.Linear(WIDTH, lemmas)
        self.arcs, self.relations = Biaffine(256, self.dropout), Relations(relations, self.dropout)
        self.entity = nn.Linear(WIDTH, len(ENTITIES))
        self.attribution = nn.Sequential(nn.Linear(WIDTH, 256), nn.GELU(), self.dropout, nn.Linear(256, len(ATTRIBUTIONS)))
        self.links = Biaffine(96, self.dropout)
        self.chain = Transitions(ATTRIBUTIONS)
        self.names = Transitions(ENTITIES)
        self.mention = nn.Linear(WIDTH, len(MENTION_HEADS))
        self.anaphor, self.antecedent = nn.Linear(WIDTH, VECTOR), nn.Linear(WIDTH, VECTOR)
        self.pair = nn.Parameter(torch.zeros(3, 3, OVERLAPS))
        self.distance = nn.Parameter(torch.zeros(3, BUCKETS))
        self.same = nn.Parameter(torch.zeros(3, 2))
        self.factuality = nn.Sequential(nn.Linear(WIDTH, 256), nn.GELU(), nn.Linear(256, 1))

    def vectors(self, ids, case, mask, first):
        """Three views of the words, each [batch, words + 1, 384]: for syntax and events, for speech and names, for things.

        Syntax is read two layers below the top, where it stands clearest (Tenney et al. 2019), and with it how surely things
        happened, which the top knows by heart (UW: .405 against .435 mean error); the others from the top.
        """
        outputs = self.encoder(ids, case, mask)
        at = first[:, :, None].expand(-1, -1, WIDTH)
        syntax, top = (torch.gather(x, 1, at) for x in (outputs[self.syntax_layer - 1], outputs[-1]))
        return [self.dropout(syntax), self.dropout(top), self.dropout(top)]

    def views(self, batch):
        """The vectors of a batch, computed in bfloat16 where the processor can."""
        with torch.autocast("cpu", torch.bfloat16, enabled=FAST):
            return [v.float() for v in self.vectors(batch["ids"], batch["case"], batch["mask"], batch["first"])]

    def masked_arcs(self, x, sent):
        return self.arcs(x).float() + (~_same_sentence(sent)).float() * NOTHING

    def pair_scores(self, x, features):
        """Scores [anaphors, antecedents] of the mention heads of one document; x holds their vectors in order."""
        classes, overlap, bucket, same = features
        a, b = classes[:, None], classes[None, :]
        return (self.anaphor(x) @ self.antecedent(x).T).float() + self.pair[a, b, overlap] + self.distance[a, bucket] + self.same[a, same]


def _same_sentence(sent):
    same = (sent[:, :, None] == sent[:, None, :]) & (sent[:, None, :] > 0)
    root = torch.arange(sent.shape[1])[None, None, :] == 0
    return same | root


def tag_loss(scores, gold):
    return F.cross_entropy(scores.float().flatten(0, 1), gold.flatten(), ignore_index=IGNORED) if (gold != IGNORED).any() else 0.0


def tree_loss(model, x, batch):
    sent, head = batch["sent"], batch["head"]
    arcs = model.masked_arcs(x, sent)
    relations = model.relations(x, head.clamp(min=0))
    return tag_loss(arcs, head) + tag_loss(relations, batch["deprel"])


def coreference_loss(scores, chains):
    """Marginal log-likelihood of the right antecedents, or of none (Lee et al. 2017)."""
    n = len(chains)
    earlier = torch.ones(n, n, dtype=torch.bool).tril(-1)
    right = (chains[:, None] == chains[None, :]) & earlier
    scores = scores.masked_fill(~earlier, NOTHING)
    none = torch.zeros(n, 1)
    every = torch.cat([none, scores], 1)
    good = torch.cat([torch.where(right.any(1, keepdim=True), NOTHING, 0.0), scores.masked_fill(~right, NOTHING)], 1)
    return (torch.logsumexp(every, 1) - torch.logsumexp(good, 1)).mean()


def factuality_loss(scores, gold, known):
    return F.smooth_l1_loss(scores[known], gold[known], beta=0.5)
