"""The label sets, in the order in which the exported model gives them."""

ENTITY_TYPES = ["PER", "ORG", "LOC", "FAC", "NORP", "TITLE", "EVENT", "WEAPON",
                "DATE", "TIME", "DUR", "NUM", "ORD", "MONEY", "PCT", "MISC"]
ATTRIBUTION_TYPES = ["Source", "Cue", "Content"]
MENTION_HEADS = ["O", "PER", "ORG", "LOC"]
UPOS = ["ADJ", "ADP", "ADV", "AUX", "CCONJ", "DET", "INTJ", "NOUN", "NUM", "PART", "PRON", "PROPN", "PUNCT",
        "SCONJ", "SYM", "VERB", "X"]
IGNORED = -100


def bio(types):
    return ["O"] + [prefix + t for t in types for prefix in ("B-", "I-")]


ENTITIES = bio(ENTITY_TYPES)
ATTRIBUTIONS = bio(ATTRIBUTION_TYPES)


def may_follow(before, label):
    """Whether a BIO label may stand after another (None: at the start)."""
    return label[0] != "I" or (before is not None and before != "O" and before[2:] == label[2:])


def spans(tags):
    """(type, first, end) of a BIO sequence; an I without its B opens a span."""
    out, start = set(), None
    for i, tag in enumerate(list(tags) + ["O"]):
        if start is not None and not (tag[0] == "I" and tag[2:] == start[1]):
            out.add((start[1], start[0], i))
            start = None
        if tag[0] == "B" or (tag[0] == "I" and start is None):
            start = (i, tag[2:])
    return out
