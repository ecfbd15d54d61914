"""am/final.mdl in Kaldi's binary format, matrices in 8 bits; written and read back."""

import re
import struct

import numpy as np
import torch

from .network import CONTEXT, SPLICES, Network

# CTC likes silence too much: without this short words are lost, in noise most of all. Of 0, 0.7, 1.5,
# 2.5, 4 and 6 this one gave the fewest errors (Mandarin, half of zh-synthetic: 7.3 % without, 3.7 %).
SILENCE_PENALTY = 2.5
CONFIGURATION = """--min-active=200
--max-active=3000
--beam=13.0
--lattice-beam=5.0
--acoustic-scale=1.0
--frame-subsampling-factor=3
--endpoint.silence-phones=1
--endpoint.rule2.min-trailing-silence=0.6
--endpoint.rule3.min-trailing-silence=0.9
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


def write_model(path, network):
    with open(path, "wb") as file:
        out = Writer(file)
        out.write(b"\0B")
        _transitions(out, network.last.out_features)
        _network(out, network)
        out.token("<LeftContext>")
        out.integer(CONTEXT)
        out.token("<RightContext>")
        out.integer(CONTEXT)
        out.token("<Priors>")
        out.vector([])


def _transitions(out, sounds):
    """One state a sound, left or stayed in at no cost; the sounds are numbered from 1."""
    out.token("<TransitionModel>")
    out.token("<Topology>")
    out.integers(range(1, sounds + 1))
    out.integers([-1] + [0] * sounds)
    for value in (1, 2, 0, 2, 0):
        out.integer(value)
    out.single(0.5)
    out.integer(1)
    out.single(0.5)
    out.integer(-1)
    out.integer(0)
    out.token("</Topology>")
    out.token("<Triples>")
    out.integer(sounds)
    for sound in range(sounds):
        for value in (sound + 1, 0, sound):
            out.integer(value)
    out.token("</Triples>")
    out.token("<LogProbs>")
    out.vector([0] + [np.log(0.5)] * (2 * sounds))
    out.token("</LogProbs>")
    out.token("</TransitionModel>")


def _network(out, network):
    out.token("<Nnet3>")
    out.write(b"\n")
    lines, before = ["input-node name=input dim=40"], "input"
    for i in range(len(SPLICES) + 1):
        name, shape, source = _names(i), "relu" if i < len(SPLICES) else "lsm", before
        if i < len(SPLICES):
            offsets = (before if k == 0 else f"Offset({before}, {k})" for k in SPLICES[i])
            source = "Append(" + ", ".join(offsets) + ")"
        lines.append(f"component-node name={name}.affine component={name}.affine input={source}")
        lines.append(f"component-node name={name}.{shape} component={name}.{shape} input={name}.affine")
        before = f"{name}.{shape}"
    lines.append(f"output-node name=output input={before} objective=linear")
    out.write(("\n".join(lines) + "\n\n").encode())
    out.token("<NumComponents>")
    out.integer(2 * (len(SPLICES) + 1))
    for i, (weights, bias) in enumerate(_affines(network)):
        last = i == len(SPLICES)
        _affine(out, _names(i), weights, bias)
        _nonlinearity(out, _names(i) + (".lsm" if last else ".relu"), last, len(bias))
    out.token("</Nnet3>")


def _names(i):
    return f"l{i}" if i < len(SPLICES) else "out"


def _affines(network):
    """Weights and biases with the normalisations folded in."""
    for i, (layer, norm) in enumerate(zip(network.layers, network.norms)):
        gain = norm.weight.double() / torch.sqrt(norm.running_var.double() + norm.eps)
        weights = layer.weight.double() * gain[:, None]
        bias = norm.bias.double() - gain * norm.running_mean.double()
        if i == 0:
            repeats = len(SPLICES[0])
            weights = weights * network.scale.double().repeat(repeats)
            bias = bias - weights @ network.mean.double().repeat(repeats)
        yield weights.detach().numpy(), bias.detach().numpy()
    bias = network.last.bias.detach().double().numpy().copy()
    bias[0] -= SILENCE_PENALTY
    yield network.last.weight.detach().double().numpy(), bias


def _affine(out, name, weights, bias):
    out.token("<ComponentName>")
    out.token(name + ".affine")
    out.token("<FixedAffineComponent>")
    out.token("<LinearParams>")
    out.matrix(weights)
    out.token("<BiasParams>")
    out.vector(bias)
    out.token("</FixedAffineComponent>")


def _nonlinearity(out, name, last, size):
    kind = "LogSoftmaxComponent" if last else "RectifiedLinearComponent"
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


def read_network(path):
    """The network of a file that was written here, its normalisations doing nothing."""
    data = open(path, "rb").read()
    affines = []
    for found in re.finditer(rb"<LinearParams> CM3 ", data):
        at = found.end()
        least, span, rows, columns = struct.unpack("<ffii", data[at: at + 16])
        raw = np.frombuffer(data, "u1", rows * columns, at + 16).reshape(rows, columns)
        at = data.index(b"<BiasParams> FV ", at + 16 + rows * columns) + 16 + 5
        affines.append((raw / 255 * span + least, np.frombuffer(data, "<f4", rows, at)))
    network = Network(len(affines[-1][1]), len(affines[0][1]))
    with torch.no_grad():
        for layer, norm, (weights, bias) in zip(network.layers, network.norms, affines):
            layer.weight.copy_(torch.tensor(weights))
            norm.bias.copy_(torch.tensor(bias))
            norm.running_var.fill_(1 - norm.eps)
        network.last.weight.copy_(torch.tensor(affines[-1][0]))
        network.last.bias.copy_(torch.tensor(affines[-1][1]))
        network.last.bias[0] += SILENCE_PENALTY
    return network.eval()
