"""am/final.mdl in Kaldi's binary format, matrices in 8 bits."""

import struct
import typing

import numpy as np
import torch

from .network import BEFORE, BEHIND


class Decoding(typing.NamedTuple):
    """What a network needs to be decoded well. To be measured anew where it was trained anew.

    CTC likes silence too much where it is unsure: taken from it, short words are heard (English, FreeTTS: WER 7.2 %
    with 1, 6.3 % with 2.5, 6.8 % with 4). Where it is sure, noise becomes words then (Mandarin at 10 dB: CER 12.4 %
    with 2.5, 5.7 % with 0, 7.0 % with -1).

    CTC tells of a sound when it has heard it: so many frames, a multiple of the subsampling, are the
    outputs dated back. With 6 Mandarin words began 38 ms late in the median, with 9 they do not.
    """

    silence_penalty: float
    late: int
    acoustic_scale: float


DECODING = {"zh": Decoding(0.0, 9, 0.8), "en": Decoding(2.5, 6, 1.0)}

# Narrow, as these networks are sure of what they hear: 200 tokens at least, with a beam of 13, took three times as
# long and heard not one word better.
#
# What is said is over after a second of silence. After .6 s, as long as voices pause at a comma, the next word had
# often begun already and was cut in two (好的，晚 | 上七点).
CONFIGURATION = """--min-active=30
--max-active=1000
--beam=10.0
--lattice-beam=4.0
--acoustic-scale={acoustic_scale}
--frame-subsampling-factor=3
--endpoint.silence-phones=1:2
--endpoint.rule2.min-trailing-silence=1.0
--endpoint.rule3.min-trailing-silence=1.2
--endpoint.rule4.min-trailing-silence=1.6
"""


class Writer:

    def __init__(self, file):
        self.write = file.write

    def token(self, text):
        self.write(text.encode() + b" ")

    def integer(self, value):
        self.write(b"\x04" + struct.pack("<i", value))

    def single(self, value):
        self.write(b"\x04" + struct.pack("<f", value))

    def double(self, value):
        self.write(b"\x08" + struct.pack("<d", value))

    def integers(self, values):
        values = list(values)
        self.write(b"\x04" + struct.pack("<i", len(values)) + np.asarray(values, "<i4").tobytes())

    def vector(self, values):
        self.token("FV")
        self.integer(len(values))
        self.write(np.asarray(values, "<f4").tobytes())

    def matrix(self, values):
        least, most = float(values.min()), float(values.max())
        self.token("CM3")
        self.write(struct.pack("<ffii", least, most - least, *values.shape))
        self.write(np.round((values - least) / (most - least) * 255).astype("u1").tobytes())


def write_model(path, network, phones, decoding):
    with open(path, "wb") as file:
        out = Writer(file)
        out.write(b"\0B")
        _transitions(out, phones)
        _network(out, network, decoding)
        out.token("<LeftContext>")
        out.integer(BEFORE - decoding.late)
        out.token("<RightContext>")
        out.integer(BEHIND + decoding.late)
        out.token("<Priors>")
        out.vector([])


def _transitions(out, phones):
    """One state a phone, left or stayed in at no cost; phones are numbered from 1."""
    numbers = range(1, len(phones) + 1)
    out.token("<TransitionModel>")
    out.token("<Topology>")
    out.integers(numbers)
    out.integers([-1] + [0] * len(phones))
    for value in (1, 2, 0, 2, 0):
        out.integer(value)
    out.single(0.5)
    out.integer(1)
    out.single(0.5)
    out.integer(-1)
    out.integer(0)
    out.token("</Topology>")
    out.token("<Triples>")
    out.integer(len(phones))
    for phone in numbers:
        for value in (phone, 0, phones.output(phone)):
            out.integer(value)
    out.token("</Triples>")
    out.token("<LogProbs>")
    out.vector([0] + [np.log(0.5)] * (2 * len(phones)))
    out.token("</LogProbs>")
    out.token("</TransitionModel>")


def _network(out, network, decoding):
    out.token("<Nnet3>")
    out.write(b"\n")
    lines, before = ["input-node name=input dim=40"], "input"
    for i, block in enumerate(network.blocks):
        parts = ", ".join(before if k == 0 else f"Offset({before}, {k})" for k in block.offsets)
        lines.append(_node(f"l{i}.narrow", f"Append({parts})"))
        lines.append(_node(f"l{i}.wide", f"l{i}.narrow"))
        lines.append(_node(f"l{i}.relu", f"Sum({before}, l{i}.wide)" if block.residual else f"l{i}.wide"))
        before = f"l{i}.relu"
    lines += [_node("out.affine", before), _node("out.lsm", "out.affine"),
              f"output-node name=output input=Offset(out.lsm, {decoding.late}) objective=linear"]
    out.write(("\n".join(lines) + "\n\n").encode())
    out.token("<NumComponents>")
    out.integer(3 * len(network.blocks) + 2)
    for i, block in enumerate(network.blocks):
        for name, (weights, bias) in zip(("narrow", "wide"), _affines(network, block, first=i == 0)):
            _affine(out, f"l{i}.{name}", weights, bias)
        _nonlinearity(out, f"l{i}.relu", "RectifiedLinearComponent", len(bias))
    bias = _numbers(network.last.bias).copy()
    bias[0] -= decoding.silence_penalty
    _affine(out, "out.affine", _numbers(network.last.weight), bias)
    _nonlinearity(out, "out.lsm", "LogSoftmaxComponent", len(bias))
    out.token("</Nnet3>")


def _node(name, source):
    return f"component-node name={name} component={name} input={source}"


def _numbers(tensor):
    return tensor.detach().cpu().double().numpy()


def _affines(network, block, first):
    """Weights and biases of the two matrices with the normalisations folded in."""
    narrow, shift = _numbers(block.narrow.weight), 0.0
    if first:
        narrow = narrow * np.tile(_numbers(network.scale), len(block.offsets))
        shift = -narrow @ np.tile(_numbers(network.mean), len(block.offsets))
    yield narrow, np.zeros(len(narrow)) + shift
    gain = _numbers(block.norm.weight) / np.sqrt(_numbers(block.norm.running_var) + block.norm.eps)
    yield (_numbers(block.wide.weight) * gain[:, None],
           _numbers(block.norm.bias) - gain * _numbers(block.norm.running_mean))


def _affine(out, name, weights, bias):
    out.token("<ComponentName>")
    out.token(name)
    out.token("<FixedAffineComponent>")
    out.token("<LinearParams>")
    out.matrix(weights)
    out.token("<BiasParams>")
    out.vector(bias)
    out.token("</FixedAffineComponent>")


def _nonlinearity(out, name, kind, size):
    out.token("<ComponentName>")
    out.token(name)
    out.token(f"<{kind}>")
    out.token("<Dim>")
    out.integer(size)
    for label in ("ValueAvg", "DerivAvg", "Count", "OderivRms", "OderivCount"):
        out.token(f"<{label}>")
        out.double(0) if label.endswith("Count") else out.vector([])
    for label in ("NumDimsSelfRepaired", "NumDimsProcessed"):
        out.token(f"<{label}>")
        out.double(0)
    out.token(f"</{kind}>")
