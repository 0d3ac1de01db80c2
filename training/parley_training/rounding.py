"""The end of training as int8 will have it (quantisation-aware training, Jacob et al. 2018; straight-through gradients).

Before that the channels of each matrix's input are evened out (SmoothQuant, Xiao et al. 2023): a few are twenty times as large
as the rest, and the input has one scale for all. The factors are found once and stay, so that export uses the same.
"""

import torch

from .encoder import EVENED, INNER, WIDTH
from .windows import cut

SHARE = {WIDTH: 0.65, INNER: 0.85}  # how much of a channel's size moves into the matrix, by the input's width
WINDOWS = 40


def begin(model, batcher, data):
    """From here on the encoder computes with rounded numbers."""
    even_out(model, batcher, data)
    for layer in model.encoder.layers:
        layer.rounding = True


@torch.no_grad()
def even_out(model, batcher, data):
    """Sets the factors by the largest value of each channel over the first windows of some training articles."""
    most, hooks = {}, []
    for layer in model.encoder.layers:
        for name in EVENED:
            hooks.append(getattr(layer, name).register_forward_pre_hook(_watch(most, layer, name)))
    model.eval()
    for doc in data.news["train"][:WINDOWS]:
        first, end = cut(doc, 120)[0]
        batch = batcher.batch([(doc, doc.words, first, end)])
        model.encoder(batch["ids"], batch["case"], batch["mask"])
    model.train()
    for hook in hooks:
        hook.remove()
    for layer in model.encoder.layers:
        for name, width in EVENED.items():
            matrices = [layer.q, layer.k, layer.v] if name == "q" else [getattr(layer, name)]
            of_matrix = torch.stack([m.weight.abs().amax(0) for m in matrices]).amax(0)
            getattr(layer, "even_" + name).copy_(factor(most[layer, name], of_matrix, SHARE[width]))


def _watch(most, layer, name):
    def see(_, inputs):
        now = inputs[0].abs().flatten(0, -2).amax(0).float()
        most[layer, name] = torch.maximum(most[layer, name], now) if (layer, name) in most else now
    return see


def factor(of_input, of_matrix, share):
    """What each channel is divided by; the matrix's column is multiplied by it, so that the product stays."""
    found = of_input.clamp(min=1e-5) ** share / of_matrix.clamp(min=1e-5) ** (1 - share)
    return (found / found.log().mean().exp()).clamp(0.01, 100)
