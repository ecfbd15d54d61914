"""The features that Kaldi computes from sound: 40 cepstra of 8 kHz, as conf/mfcc.conf says."""

import functools

import numpy as np
import torch

RATE, WINDOW, HOP, SPECTRUM, MELS, CEPSTRA = 8000, 200, 80, 256, 40, 40
LOWEST, HIGHEST, LIFTER = 60.0, 3700.0, 22
SETTINGS = f"""--use-energy=false
--sample-frequency={RATE}
--num-mel-bins={MELS}
--num-ceps={CEPSTRA}
--low-freq={LOWEST:.0f}
--high-freq={HIGHEST:.0f}
--dither=0.0
--allow-upsample=true
--allow-downsample=true
"""


def _mel(hertz):
    return 1127.0 * np.log(1 + hertz / 700.0)


def _filters():
    lowest, step = _mel(LOWEST), (_mel(HIGHEST) - _mel(LOWEST)) / (MELS + 1)
    mel = _mel(np.arange(SPECTRUM // 2) * RATE / SPECTRUM)
    bank = np.zeros((MELS, SPECTRUM // 2 + 1), np.float32)
    for each in range(MELS):
        left, centre, right = (lowest + (each + k) * step for k in range(3))
        rising, falling = (mel - left) / (centre - left), (right - mel) / (right - centre)
        bank[each, :-1] = np.where((mel > left) & (mel < right), np.minimum(rising, falling), 0)
    return bank.T


def _cosines():
    row = np.arange(CEPSTRA)[:, None]
    cosines = np.sqrt(2 / MELS) * np.cos(np.pi / MELS * (np.arange(MELS) + 0.5) * row)
    cosines[0] = np.sqrt(1 / MELS)
    return (cosines * (1 + 0.5 * LIFTER * np.sin(np.pi * row / LIFTER))).T


def _povey():
    return np.power(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / (WINDOW - 1)), 0.85)


@functools.cache
def _tables(device):
    return [torch.tensor(table, dtype=torch.float32, device=device) for table in (_povey(), _filters(), _cosines())]


def cepstra(sound):
    """… × frames × 40 of sounds of … × samples, in the scale of 16-bit samples; one window at least."""
    window, filters, cosines = _tables(sound.device)
    frames = sound.unfold(-1, WINDOW, HOP)
    frames = frames - frames.mean(-1, keepdim=True)
    before = torch.cat([frames[..., :1], frames[..., :-1]], -1)
    spectrum = torch.fft.rfft((frames - 0.97 * before) * window, n=SPECTRUM)
    power = spectrum.real**2 + spectrum.imag**2
    return torch.log(torch.clamp(power @ filters, min=1.1920929e-07)) @ cosines
