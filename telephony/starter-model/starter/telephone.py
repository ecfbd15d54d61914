"""What happens to a voice between a mouth and us: rooms, noise, lines, codecs, lost packets."""

import numpy as np
from scipy.signal import butter, fftconvolve, lfilter, sosfilt

from .features import RATE

BANDS = [butter(2, [low / (RATE / 2), high / (RATE / 2)], "band", output="sos")
         for low in (80, 200, 300, 400) for high in (2800, 3200, 3400, 3700)]
HIGH_PASS = butter(2, 300 / (RATE / 2), "high", output="sos")
QUIET = 0.12


class Telephone:
    """Random lines, each made of the same few faults; ``others`` are voices in the background."""

    def __init__(self, random, others):
        self.random, self.others = random, others

    def carried(self, voice):
        at_random, chance = self.random, lambda share: self.random.random() < share
        sound = np.concatenate([np.zeros(at_random.integers(200, 5000)), self.tempo(voice),
                                np.zeros(at_random.integers(800, 6000))])
        if chance(QUIET):
            return sound * at_random.uniform(0.2, 1)
        level = np.sqrt((voice.astype(np.float64) ** 2).mean()) + 1
        if chance(0.25):
            sound = self.room(sound)
        if chance(0.5):
            sound = lfilter([1, -at_random.uniform(-0.6, 0.8)], [1], sound)
        if chance(0.1):
            sound = self.echo_of_prompt(sound, level)
        if chance(0.75):
            noise = self.noise(len(sound))
            sound = sound + noise * (level / (noise.std() + 1e-6) * 10 ** (-at_random.uniform(4, 32) / 20))
        band = at_random.random()
        if band < 0.45:
            sound = sosfilt(BANDS[at_random.integers(len(BANDS))], sound)
        elif band < 0.65:
            sound = sosfilt(HIGH_PASS, sound)
        if chance(0.08):
            sound = self.overdriven(sound)
        sound = np.clip(self.level(sound), -32767, 32767)
        if chance(0.06):
            sound = self.lossy(sound)
        return self.coded(sound)

    def tempo(self, voice):
        factor = self.random.uniform(0.9, 1.12)
        places = np.arange(0, len(voice) - 1, factor)
        return np.interp(places, np.arange(len(voice)), voice)

    def room(self, sound):
        length = int(RATE * self.random.uniform(0.05, 0.4))
        response = self.random.standard_normal(length) * np.exp(-np.arange(length) * 6 / length)
        response[0] = self.random.uniform(3, 12)
        return fftconvolve(sound, response / np.sqrt((response**2).sum()))[: len(sound)]

    def noise(self, length):
        kind = self.random.random()
        hiss = self.random.standard_normal(length)
        if kind < 0.4:
            return hiss
        if kind < 0.65:
            return lfilter([1], [1, -self.random.uniform(0.6, 0.97)], hiss)
        if kind < 0.72:
            hum = np.sin(2 * np.pi * self.random.choice([50, 60, 100, 400]) * np.arange(length) / RATE)
            return hum * 3 + 0.3 * hiss
        babble = np.zeros(length)
        for _ in range(self.random.integers(1, 6)):
            babble += self.another(length)
        return babble + 0.05 * hiss * max(1.0, babble.std())

    def another(self, length):
        voice = self.others[self.random.integers(len(self.others))]
        out, at = np.zeros(length), self.random.integers(length)
        part = voice[: length - at]
        out[at: at + len(part)] = part
        return out

    def echo_of_prompt(self, sound, level):
        """Our own prompt runs on, softly, into what is said."""
        prompt = self.another(len(sound))
        return sound + prompt * (level / (prompt.std() + 1e-6) * 10 ** (-self.random.uniform(12, 30) / 20))

    def overdriven(self, sound):
        most = np.abs(sound).max() * self.random.uniform(0.25, 0.7)
        return np.clip(sound, -most, most)

    def level(self, sound):
        loudness = 32768 * 10 ** (self.random.uniform(-38, -14) / 20)
        return sound / (np.sqrt((sound**2).mean()) + 1e-6) * loudness

    def lossy(self, sound):
        """Packets of 20 ms that never came: silence, or the one before again."""
        packet = RATE // 50
        for at in range(packet, len(sound) - packet, packet):
            if self.random.random() < 0.03:
                sound[at: at + packet] = sound[at - packet: at] * self.random.choice([0, 0.7])
        return sound

    def coded(self, sound):
        kind = self.random.random()
        if kind < 0.45:
            return mu_law(sound)
        if kind < 0.6:
            return a_law(sound)
        if kind < 0.65:  # as coarse as GSM full rate makes it
            return np.round(mu_law(sound) / 256) * 256 + self.random.uniform(-128, 128, len(sound))
        return sound


def mu_law(sound):
    level = np.log1p(255 * np.abs(sound) / 32768) / np.log(256)
    return np.sign(sound) * np.expm1(np.round(level * 127) / 127 * np.log(256)) / 255 * 32768


def a_law(sound):
    size, edge, scale = np.abs(sound) / 32768, 1 / 87.6, 1 + np.log(87.6)
    level = np.where(size < edge, 87.6 * size, 1 + np.log(np.maximum(87.6 * size, 1e-9))) / scale
    level = np.round(level * 127) / 127
    back = np.where(level < 1 / scale, level * scale / 87.6, np.exp(level * scale - 1) / 87.6)
    return np.sign(sound) * back * 32768
