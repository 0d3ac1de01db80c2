"""Entity labels from elsewhere, in two ways.

`words`: writes gum.txt and fact.txt (a word a line, a blank line after a sentence) for peer/PeerTagger.java.
`earlier`: labels PolNeAR with an exported earlier model, whose own labels came from the peer: polnear.ner.
"""

import argparse
import glob
import os

import numpy as np
import onnxruntime

from .corpora import conllu, factuality, polnear
from .data import FACTUALITY
from .encoder import WordPieces
from .names import PEER
from .windows import Batcher, cut

QUOTES = {"“": "``", "”": "''", "‘": "`", "’": "'"}
BACK = {"LOC": "LOCATION", "ORG": "ORGANIZATION", "DUR": "DURATION", **{v: k for k, v in PEER.items() if v not in ("LOC", "ORG", "DUR", "NORP")},
        "NORP": "NATIONALITY"}
INPUTS = ("ids", "case", "mask", "first", "sent")


def write(path, docs):
    with open(path, "w", encoding="utf-8") as out:
        for doc in docs:
            for i, word in enumerate(doc.words):
                if i and doc.sent[i] != doc.sent[i - 1]:
                    out.write("\n")
                word = "_".join(word.split()) or "_"
                out.write(QUOTES.get(word, word.replace("’", "'")) + "\n")
            out.write("\n")


def earlier(docs, path, model, labels, tokenizer):
    lines = dict(line.rstrip("\n").split(": ", 1) for line in open(labels, encoding="utf-8") if not line.startswith("#"))
    names = lines["ner"].split()
    session = onnxruntime.InferenceSession(model)
    batcher = Batcher(WordPieces(tokenizer), {}, {})
    with open(path, "w", encoding="utf-8") as out:
        for doc in docs:
            doc.attribution = []
            for a, b in cut(doc, 120):
                batch = batcher.batch([(doc, doc.words, a, b)])
                scores = session.run(["ner"], {k: batch[k].numpy() for k in INPUTS})[0][0, 1: b - a + 1]
                for word, best in zip(doc.words[a:b], np.argmax(scores, -1)):
                    out.write(word.strip() + "\t" + BACK.get(names[best][2:], "O") + "\n")
            out.write("\n")


def main():
    options = argparse.ArgumentParser()
    options.add_argument("what", choices=["words", "earlier"])
    options.add_argument("--bench", required=True)
    options.add_argument("--out", required=True)
    options.add_argument("--segments", help="for `earlier`: what `parley read` wrote of PolNeAR's training part")
    options.add_argument("--model", help="for `earlier`: an exported model")
    options.add_argument("--labels", help="for `earlier`: its labels.txt")
    options.add_argument("--tokenizer", help="for `earlier`: tokenizer.json")
    chosen = options.parse_args()
    os.makedirs(chosen.out, exist_ok=True)
    if chosen.what == "words":
        write(f"{chosen.out}/gum.txt", [conllu(f) for f in sorted(glob.glob(f"{chosen.bench}/gum/train/*.conllu"))])
        write(f"{chosen.out}/fact.txt", [d for c in FACTUALITY for d in factuality(f"{chosen.bench}/factuality/{c}/train.jsonl")])
    else:
        docs = polnear(f"{chosen.bench}/polnear/train", chosen.segments)
        earlier(docs, f"{chosen.out}/polnear.ner", chosen.model, chosen.labels, chosen.tokenizer)


if __name__ == "__main__":
    main()
