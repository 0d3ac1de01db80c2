"""The training and development documents, ready for windows: `python -m parley_training.data` writes them to one file."""

import argparse
import glob
import os
import pickle
import random
from types import SimpleNamespace

from . import coreference, names
from .corpora import Doc, conllu, factuality, polnear, words_and_tags
from .lemmas import inventory
from .windows import drop

MARKED = os.path.join(os.path.dirname(__file__), "..", "marked")  # names that we marked by hand, without the words
FACTUALITY = ("UW", "MEANTIME", "UDS_IH2")


def attach_peer(docs, path):
    """Adds the peer's entity labels: one tag a word, in the same order. Documents beyond the end of the file get none."""
    if not os.path.exists(path):
        print("no labels of the peer at", path, "- these documents train without entities")
        return
    tags = iter([t for sentence in words_and_tags(path) for t in sentence])
    for doc in docs:
        mine = [tag for _, (_, tag) in zip(doc.words, tags)]
        if len(mine) < len(doc.words):
            break
        types = names.peer_types(doc.words, mine)
        found = names.gold_spans(doc, types) if doc.mentions else names.refine(doc.words, types, doc.sent)
        doc.entity = names.to_bio(len(doc.words), found)


def cut_sentences(docs, size, rng):
    """Single sentences packed to documents of a window's size, so that batches fill."""
    docs = list(docs)
    rng.shuffle(docs)
    packed = None
    for doc in docs:
        if packed is None or len(packed.words) + len(doc.words) > size:
            if packed:
                yield packed
            packed = Doc("packed", [], [])
        base = len(packed.words)
        number = packed.sent[-1] + 1 if packed.sent else 0
        packed.words += doc.words
        packed.sent += [number] * len(doc.words)
        packed.entity += doc.entity
        packed.sure += doc.sure
        packed.factuality += [(base + i, s) for i, s in doc.factuality]
    if packed:
        yield packed


def without(doc, keep):
    """The document with some words left out."""
    at = {old: new for new, old in enumerate(keep)}
    out = Doc(doc.name, [doc.words[i] for i in keep], [doc.sent[i] for i in keep])
    for field in ("upos", "proper", "deprel", "lemma", "entity", "sure", "attribution"):
        values = getattr(doc, field)
        setattr(out, field, [values[i] for i in keep] if values else [])
    if doc.head:
        out.head = [at[doc.head[i]] if doc.head[i] >= 0 else -1 for i in keep]
    if doc.link:
        out.link = [at.get(doc.link[i], -1) if doc.link[i] >= 0 else -1 for i in keep]
    out.factuality = [(at[i], s) for i, s in doc.factuality if i in at]
    if getattr(doc, "heads", None) is not None:
        out.heads = {at[i]: v for i, v in doc.heads.items() if i in at}
    return out


def lose_marks(doc, rng):
    """Now and then all quotation marks or a third of the commas of a text are lost."""
    roll = rng.random()
    if roll < 0.03 and not doc.factuality:
        keep = drop(doc, rng, {'"', "“", "”", "''", "``"}, 1.0)
    elif roll < 0.06:
        keep = drop(doc, rng, {","}, 0.33)
    else:
        return doc
    return without(doc, keep) if keep else doc


def uner(path):
    """UNER EWT: sentences of one document together, PER, ORG and LOC in BIO."""
    docs, doc, number = [], None, 0
    for line in open(path, encoding="utf-8"):
        line = line.rstrip("\n")
        if line.startswith("# newdoc"):
            doc = Doc(line.split("=")[1].strip(), [], [])
            docs.append(doc)
        elif not line:
            number += 1
        elif line[0] != "#":
            row = line.split("\t")
            doc.words.append(row[1])
            doc.sent.append(number)
            doc.entity.append(row[2] if row[2][2:] in ("PER", "ORG", "LOC") else "O")
    return docs


def by_hand(news, facts):
    """Puts the names in that we marked."""
    names.attach_by_hand(news, f"{MARKED}/polnear.tsv")
    names.attach_by_hand(facts, f"{MARKED}/uds.tsv")


def prepare(bench, segments, peer, rng):
    gum = {s: [conllu(f) for f in sorted(glob.glob(f"{bench}/gum/{s}/*.conllu"))] for s in ("train", "dev")}
    news = {s: list(polnear(f"{bench}/polnear/{s}", f"{segments}/polnear-{s}.jsonl")) for s in ("train", "dev")}
    facts = {s: {c: list(factuality(f"{bench}/factuality/{c}/{s}.jsonl")) for c in FACTUALITY} for s in ("train", "dev")}
    train_facts = [d for c in FACTUALITY for d in facts["train"][c]]
    for docs, labels in ((gum["train"], "gum"), (news["train"], "polnear"), (train_facts, "fact")):
        attach_peer(docs, f"{peer}/{labels}.ner")
    by_hand(news["train"], train_facts)
    for docs in gum.values():
        for doc in docs:
            doc.heads = coreference.heads(doc)
    return SimpleNamespace(
        gum=gum, news=news, facts=facts, train_facts=train_facts,
        names_dev=uner(f"{bench}/ner/uner-ewt-dev.iob2"),
        relations=sorted({r for d in gum["train"] for r in d.deprel}), lemmas=inventory(gum["train"]))


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--bench", required=True, help="folder with gum, polnear, factuality and ner")
    options.add_argument("--segments", required=True, help="folder with the segmenter's words of PolNeAR")
    options.add_argument("--peer", required=True, help="folder with the peer's entity labels")
    options.add_argument("--out", required=True)
    chosen = options.parse_args()
    data = prepare(chosen.bench, chosen.segments, chosen.peer, random.Random(7))
    with open(chosen.out, "wb") as out:
        pickle.dump(data, out)
    for name, docs in (("GUM", data.gum["train"]), ("PolNeAR", data.news["train"]), ("factuality", data.train_facts)):
        print(name, len(docs), "documents", sum(len(d.words) for d in docs), "words")
    print(len(data.relations), "relations", len(data.lemmas), "lemma scripts")


if __name__ == "__main__":
    main()
