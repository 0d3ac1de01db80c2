"""Reads the corpora as they lie on disk. Nothing here knows about tensors.

A document is a dict: `words` (forms), `sent` (sentence number of each word, from 0), and whatever its corpus annotates.
"""

import bisect
import glob
import json
import os
import re
from dataclasses import dataclass, field

ATTRIBUTION = re.compile(r"T(\d+)\t(Source|Cue|Content) ([\d ;]+)\t")


@dataclass
class Doc:
    """One document with the annotation its corpus has; a list that is empty is not annotated."""

    name: str
    words: list
    sent: list
    upos: list = field(default_factory=list)
    proper: list = field(default_factory=list)  # whether the word is part of a proper name by its own tag (NNP, NNPS)
    head: list = field(default_factory=list)  # index in the document, -1 for a root
    deprel: list = field(default_factory=list)
    lemma: list = field(default_factory=list)
    entity: list = field(default_factory=list)  # BIO
    sure: list = field(default_factory=list)  # whether the word's entity label is more than the model's own; empty: of all
    attribution: list = field(default_factory=list)  # BIO of Source, Cue, Content
    link: list = field(default_factory=list)  # first word of a source or content span: first word of its cue
    mentions: list = field(default_factory=list)  # (first, end, type, chain, named)
    factuality: list = field(default_factory=list)  # (first, score)


def conllu(path):
    """A GUM document with trees, lemmas and entity mentions (column 10, `Entity=`)."""
    doc = Doc(os.path.basename(path)[:-7], [], [])
    rows, number = [], 0
    opened = []
    kinds = None

    def close_sentence():
        nonlocal rows, number
        base = len(doc.words)
        for row in rows:
            doc.words.append(row[1])
            doc.sent.append(number)
            doc.upos.append(row[3])
            doc.proper.append(row[4].startswith("NNP"))
            doc.lemma.append(row[2])
            doc.head.append(base + int(row[6]) - 1 if row[6] != "0" else -1)
            doc.deprel.append(row[7])
        for i, row in enumerate(rows):
            _entities(row[9], base + i, opened, doc.mentions, kinds)
        number += 1 if rows else 0
        rows = []

    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# global.Entity"):
            kinds = line.split("=", 1)[1].strip().split("-")
        elif not line:
            close_sentence()
        elif line[0] != "#":
            row = line.split("\t")
            if row[0].isdigit():
                rows.append(row)
    close_sentence()
    doc.mentions.sort()
    return doc


PIECE = re.compile(r"\([^()]+|[^()]+\)|\)")


def _entities(misc, index, opened, mentions, kinds):
    value = next((part[7:] for part in misc.split("|") if part.startswith("Entity=")), "")
    for piece in re.findall(r"\([^()]*\)?|[^()]+\)", value):
        if piece.startswith("("):
            opened.append((index, piece.strip("()")))
            if piece.endswith(")"):
                _close(opened.pop(), index, mentions, kinds)
        else:
            chain = piece[:-1]
            for at in range(len(opened) - 1, -1, -1):
                if opened[at][1].split("-")[0] == chain:
                    _close(opened.pop(at), index, mentions, kinds)
                    break


def _close(opened, index, mentions, kinds):
    first, text = opened
    fields = text.split("-", len(kinds) - 1)
    identity = fields[len(kinds) - 1] if len(fields) == len(kinds) else ""
    if "[" in fields[0]:
        return  # a piece of a broken mention
    link = fields[kinds.index("link")] if len(fields) > kinds.index("link") else ""
    mentions.append((first, index + 1, fields[1], fields[0], identity, link))


def polnear(folder, segments):
    """PolNeAR: our words (what `./parley read FOLDER --format jsonl` wrote, `segments`) with BIO tags and each part's cue.

    Where a document has two annotators the first in sorted order counts.
    """
    for line in open(segments, encoding="utf-8"):
        record = json.loads(line)
        base = record["article"][:-4]
        files = sorted(glob.glob(os.path.join(folder, "attributions", glob.escape(base) + "_*.ann")))
        if files:
            text = open(os.path.join(folder, "text", record["article"]), encoding="utf-8", newline="").read()
            yield _brat(base, text, _segments(record), files[0])


def _segments(record):
    """(start, end, sentence) of each word."""
    starts = [s["start"] for s in record["sentences"]]
    return [(t["start"], t["end"], bisect.bisect_right(starts, t["start"]) - 1) for t in record["tokens"]]


def _code_points(text, tokens):
    if max(text, default="") <= "\uffff":
        return tokens
    at = []
    for i, char in enumerate(text):
        at += [i] * (2 if char > "\uffff" else 1)
    at.append(len(text))
    return [[at[a], at[b], s] for a, b, s in tokens]


def _brat(name, text, tokens, path):
    tokens = _code_points(text, tokens)
    doc = Doc(name, [text[a:b] for a, b, _ in tokens], [s for _, _, s in tokens])
    owner = {o: i for i, (a, b, _) in enumerate(tokens) for o in range(a, b)}
    doc.attribution = ["O"] * len(tokens)
    doc.link = [-1] * len(tokens)
    parts = {}
    for line in open(path, encoding="utf-8"):
        match = ATTRIBUTION.match(line)
        if match:
            kind, runs = match.group(2), []
            for span in match.group(3).split(";"):
                start, end = map(int, span.split())
                words = sorted({owner[o] for o in range(start, end) if o in owner})
                for j, i in enumerate(words):
                    doc.attribution[i] = ("B-" if j == 0 else "I-") + kind
                runs.append(words)
            parts["T" + match.group(1)] = [r for r in runs if r]
        elif line.startswith("E"):
            _link(doc, line, parts)
    return doc


def _link(doc, line, parts):
    roles = [x.split(":") for x in line.split("\t")[1].split() if ":" in x]
    cue = next((parts.get(t) for r, t in roles if r == "Cue"), None)
    if not cue:
        return
    for role, target in roles:
        if role.startswith(("Source", "Content")):
            for run in parts.get(target, []):
                if doc.link[run[0]] < 0:
                    doc.link[run[0]] = cue[0][0]


def factuality(path):
    """Sentences with the word a score in -3..3 stands for (Stanovsky et al. 2017, one scale for three corpora)."""
    for number, line in enumerate(open(path, encoding="utf-8")):
        record = json.loads(line)
        words = record["text"].split(" ")
        scores = [(t["span1"][0], float(t["label"])) for t in record["targets"] if t["span1"][0] < len(words)]
        if scores and len(words) <= 150:
            yield Doc(f"{os.path.basename(os.path.dirname(path))}-{number}", words, [0] * len(words), factuality=scores)


def words_and_tags(path):
    """A file of `word TAB tag` lines, a blank line after each sentence."""
    sentence = []
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line:
            sentence.append(tuple(line.split("\t")))
        elif sentence:
            yield sentence
            sentence = []
