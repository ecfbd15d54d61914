"""The acoustic model: a time-delay network, one output of three frames, trained with CTC.

Behind two layers come blocks that each add something to what they were given: a narrow matrix, a wide
one, and the sum with what came in.
"""

import torch
from torch import nn

WIDTH, NARROW, SUBSAMPLING = 320, 96, 3
FIRST, SECOND = (-2, -1, 0, 1, 2), (-1, 0, 1)
BLOCKS = [(-3, 0, 3)] * 4 + [(-6, 0, 3)] * 4
BEFORE, BEHIND = (sum(abs(each[end]) for each in (FIRST, SECOND, *BLOCKS)) for end in (0, -1))


class Block(nn.Module):
    """``offsets`` are in frames; ``step`` frames lie between two rows that come in."""

    def __init__(self, offsets, step, size, every=1, residual=True):
        super().__init__()
        self.offsets, self.every, self.residual = offsets, every, residual
        self.at = [(offset - offsets[0]) // step for offset in offsets]
        self.narrow = nn.Linear(size * len(offsets), NARROW, bias=False)
        self.wide = nn.Linear(NARROW, WIDTH, bias=False)
        self.norm = nn.BatchNorm1d(WIDTH)

    def forward(self, x):
        count = (x.shape[1] - self.at[-1] - 1) // self.every + 1
        rows = [x[:, k: k + self.every * (count - 1) + 1: self.every] for k in self.at]
        added = self.wide(self.narrow(torch.cat(rows, -1)))
        added = self.norm(added.reshape(-1, WIDTH)).reshape(added.shape)
        return torch.relu(added + rows[self.offsets.index(0)] if self.residual else added)


class Network(nn.Module):

    def __init__(self, outputs, cepstra=40):
        super().__init__()
        self.blocks = nn.ModuleList([
            Block(FIRST, 1, cepstra, residual=False),
            Block(SECOND, 1, WIDTH, every=SUBSAMPLING),
            *(Block(offsets, SUBSAMPLING, WIDTH) for offsets in BLOCKS)])
        self.last = nn.Linear(WIDTH, outputs)
        self.register_buffer("mean", torch.zeros(cepstra))
        self.register_buffer("scale", torch.ones(cepstra))

    def forward(self, frames):
        """Batch × time × 40, padded on both sides; gives logarithms."""
        x = (frames - self.mean) * self.scale
        for block in self.blocks:
            x = block(x)
        return self.last(x).log_softmax(-1)


def padded(frames):
    """The frames (batch × time × 40) with their edges repeated."""
    outputs = output_count(frames.shape[1])
    behind = max(0, BEHIND + SUBSAMPLING * (outputs - 1) + 1 - frames.shape[1]) + 2
    return torch.cat([frames[:, :1].expand(-1, BEFORE, -1), frames, frames[:, -1:].expand(-1, behind, -1)], 1)


def output_count(frames):
    return (frames + SUBSAMPLING - 1) // SUBSAMPLING


def greedy(logarithms):
    """The best sound of each output, repetitions and silence left out."""
    heard, last = [], 0
    for sound in logarithms.argmax(-1).tolist():
        if sound not in (last, 0):
            heard.append(sound)
        last = sound
    return heard
