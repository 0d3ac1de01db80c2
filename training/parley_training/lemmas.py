"""Lemmas as edit scripts: how many letters to cut at the end of the form and what to put there, and whether to lower it."""

from collections import Counter


def script(form, lemma):
    """`cut|add|L` turns the form into its lemma (L: lowered first); None if their beginnings have nothing in common."""
    for flag, base in (("", form), ("L", form.lower())):
        common = 0
        while common < min(len(base), len(lemma)) and base[common] == lemma[common]:
            common += 1
        if common or base == lemma:
            return f"{len(base) - common}|{lemma[common:]}|{flag}"
    return None


def apply(code, form):
    cut, add, flag = code.split("|")
    base = form.lower() if flag == "L" else form
    return base[: len(base) - int(cut)] + add if int(cut) <= len(base) else base


def inventory(docs, least=3):
    """The scripts that occur at least so often, the most frequent first; the first one changes nothing."""
    seen = Counter(s for d in docs for f, l in zip(d.words, d.lemma) if (s := script(f, l)))
    return ["0||"] + [s for s, n in sorted(seen.items(), key=lambda x: (-x[1], x[0])) if n >= least and s != "0||"]
