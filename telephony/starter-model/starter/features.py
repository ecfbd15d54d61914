"""The features that Kaldi computes from sound: 40 cepstra of 8 kHz, as conf/mfcc.conf says."""

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
    return torch.tensor(bank)


def _cosines():
    row = np.arange(CEPSTRA)[:, None]
    cosines = np.sqrt(2 / MELS) * np.cos(np.pi / MELS * (np.arange(MELS) + 0.5) * row)
    cosines[0] = np.sqrt(1 / MELS)
    lifted = cosines * (1 + 0.5 * LIFTER * np.sin(np.pi * row / LIFTER))
    return torch.tensor(lifted.astype(np.float32))


_FILTERS, _COSINES = _filters(), _cosines()
_POVEY = torch.tensor(
    np.power(0.5 - 0.5 * np.cos(2 * np.pi * np.arange(WINDOW) / (WINDOW - 1)), 0.85), dtype=torch.float32
)


def cepstra(sound):
    """Frames × 40 of a float array in the scale of 16-bit samples."""
    samples = torch.as_tensor(np.asarray(sound, np.float32))
    if samples.numel() < WINDOW:
        samples = torch.nn.functional.pad(samples, (0, WINDOW - samples.numel()))
    frames = samples.unfold(0, WINDOW, HOP)
    frames = frames - frames.mean(1, keepdim=True)
    before = torch.cat([frames[:, :1], frames[:, :-1]], 1)
    spectrum = torch.fft.rfft((frames - 0.97 * before) * _POVEY, n=SPECTRUM)
    power = spectrum.real**2 + spectrum.imag**2
    return torch.log(torch.clamp(power @ _FILTERS.T, min=1.1920929e-07)) @ _COSINES.T
