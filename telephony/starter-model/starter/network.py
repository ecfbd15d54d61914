"""The acoustic model: a time-delay network, one output of three frames, trained with CTC."""

import torch
from torch import nn

CONTEXT = 21
SPLICES = [(-2, -1, 0, 1, 2), (-1, 0, 1), (-3, 0, 3), (-3, 0, 3), (-6, 0, 6), (-6, 0, 6)]
STEPS = [(0, 1, 2, 3, 4), (0, 1, 2), (0, 1, 2), (0, 1, 2), (0, 2, 4), (0, 2, 4)]
SUBSAMPLING = 3


class Network(nn.Module):

    def __init__(self, outputs, width=256, cepstra=40):
        super().__init__()
        sizes = [cepstra] + [width] * 5
        self.layers = nn.ModuleList(
            nn.Linear(size * len(splice), width, bias=False)
            for size, splice in zip(sizes, SPLICES))
        self.norms = nn.ModuleList(nn.BatchNorm1d(width) for _ in SPLICES)
        self.last = nn.Linear(width, outputs)
        self.register_buffer("mean", torch.zeros(cepstra))
        self.register_buffer("scale", torch.ones(cepstra))

    def forward(self, frames):
        """Batch × time × 40, padded by CONTEXT frames on both sides; gives logarithms."""
        x = (frames - self.mean) * self.scale
        for i, (layer, norm) in enumerate(zip(self.layers, self.norms)):
            x = torch.relu(self.normed(norm, layer(self.spliced(x, i))))
            if i > 1 and self.training:
                x = x * (torch.rand(1, 1, x.shape[-1]) > 0.1).float() / 0.9
        return self.last(x).log_softmax(-1)

    def spliced(self, x, i):
        step = SUBSAMPLING if i == 1 else 1
        times = (x.shape[1] - STEPS[i][-1] - 1) // step + 1
        return torch.cat([x[:, k: k + step * (times - 1) + 1: step] for k in STEPS[i]], -1)

    @staticmethod
    def normed(norm, x):
        return norm(x.reshape(-1, x.shape[-1])).reshape(x.shape)


def padded(frames):
    """The frames with their edges repeated, and how many outputs they give."""
    count = frames.shape[0]
    outputs = (count + SUBSAMPLING - 1) // SUBSAMPLING
    behind = max(0, CONTEXT + SUBSAMPLING * (outputs - 1) + 1 - count) + 2
    return torch.cat([frames[:1].expand(CONTEXT, -1), frames, frames[-1:].expand(behind, -1)]), outputs


def greedy(logarithms):
    """The best sound of each output, repetitions and silence left out."""
    heard, last = [], 0
    for sound in logarithms.argmax(-1).tolist():
        if sound not in (last, 0):
            heard.append(sound)
        last = sound
    return heard
