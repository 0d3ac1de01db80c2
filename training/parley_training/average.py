"""A weighted mean of the weights of several runs that began from one another (model soups, Wortsman et al. 2022).

`python -m parley_training.average --out FILE LAST.pt=0.4 MIDDLE.pt=0.2 EARLIER.pt=0.4`; all but the weights is the first one's.
"""

import argparse

import torch


def weights(path):
    state = torch.load(path, map_location="cpu")
    return {**state["model"], **state["mean"]}, state


def main():
    options = argparse.ArgumentParser()
    options.add_argument("--out", required=True)
    options.add_argument("runs", nargs="+", help="CHECKPOINT=SHARE; the shares add up to 1")
    chosen = options.parse_args()
    runs = [(path, float(share)) for path, _, share in (r.rpartition("=") for r in chosen.runs)]
    assert abs(sum(share for _, share in runs) - 1) < 1e-6, "the shares do not add up to 1"
    first, state = weights(runs[0][0])
    total = {name: value * runs[0][1] if _is_learned(name, value) else value for name, value in first.items()}
    for path, share in runs[1:]:
        other, _ = weights(path)
        for name, value in first.items():
            if _is_learned(name, value):
                total[name] = total[name] + share * other[name]
    state = {key: value for key, value in state.items() if key != "optimizer"}
    torch.save({**state, "model": total, "mean": {}}, chosen.out)


def _is_learned(name, value):
    return value.is_floating_point() and ".even_" not in name


if __name__ == "__main__":
    main()
