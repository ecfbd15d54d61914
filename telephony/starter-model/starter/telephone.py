"""What happens to voices between a mouth and us: rooms, noise, lines, codecs, lost packets.

Many voices at once, on whatever device they lie; each has a random line of its own.
"""

import math

import torch

from .features import RATE

QUIET, PACKET, LONGEST_ROOM = 0.12, RATE // 50, int(0.4 * RATE)
BABBLERS = 5


class Telephone:
    """Random lines, each made of the same few faults; those in the background speak in the batch too."""

    def __init__(self, device, seed):
        self.device = device
        self.random = torch.Generator(device)
        self.random.manual_seed(seed)

    def carried(self, samples, begins, lengths):
        """Voices that lie in ``samples``: their sounds, a row each, and how long each sound is."""
        self.count = len(begins)
        plain, lengths = self.at_another_tempo(samples, begins, lengths)
        level = loudness(plain)
        sound = self.filtered(plain, self.room_and_mouth(plain.shape[1]))
        sound = self.where(0.1, self.with_echo_of_prompt(sound, level), sound)
        noise, before_the_line = self.noise(sound, level), self.uniform(0, 1) < 0.5
        sound = self.filtered(sound + noise * before_the_line, self.band(plain.shape[1])) + noise * ~before_the_line
        sound = self.levelled(self.where(0.08, self.overdriven(sound), sound))
        sound = self.coded(self.where(0.06, self.lossy(sound), sound))
        return self.where(QUIET, plain * self.uniform(0.2, 1), sound), lengths

    def uniform(self, low, high, columns=1):
        return low + (high - low) * torch.rand(self.count, columns, generator=self.random, device=self.device)

    def hiss(self, length):
        return torch.randn(self.count, length, generator=self.random, device=self.device)

    def where(self, share, one, other):
        return torch.where(self.uniform(0, 1) < share, one, other)

    def at_another_tempo(self, samples, begins, lengths):
        """With silence before and behind; faster is higher, too."""
        factor, lead, tail = self.uniform(0.88, 1.14), self.uniform(200, 5000), self.uniform(800, 6000)
        ends = (lead + lengths[:, None] / factor + tail).long().squeeze(1)
        places = torch.arange(_round(ends.max().item()), device=self.device)
        at = (places - lead) * factor
        inside = (at >= 0) & (at < lengths[:, None] - 1)
        at = torch.where(inside, at, torch.zeros_like(at))
        first = at.long()
        share, first = at - first, first + begins[:, None]
        following = samples[torch.clamp(first + 1, max=len(samples) - 1)].float()
        return torch.where(inside, samples[first].float() * (1 - share) + following * share, 0.0 * at), ends

    @staticmethod
    def filtered(sound, response):
        size = 2 * (response.shape[1] - 1)
        return torch.fft.irfft(torch.fft.rfft(sound, size) * response, size)[:, : sound.shape[1]]

    def room_and_mouth(self, length):
        """Echoes of a room, and more or less treble."""
        size, seconds = _round(length + LONGEST_ROOM), torch.arange(LONGEST_ROOM, device=self.device) / RATE
        fading = self.uniform(0.05, 0.4)
        walls = self.hiss(LONGEST_ROOM) * torch.exp(-6 * seconds / fading) * (seconds < fading)
        walls[:, :1] = self.uniform(3, 12)
        walls = walls / torch.sqrt((walls**2).sum(1, keepdim=True))
        one = torch.ones(self.count, 1, device=self.device)
        room = self.where(0.3, torch.fft.rfft(walls, size), one + 0j)
        return self.where(0.5, 1 - self.uniform(-0.6, 0.8) * _delay(size, self.device), one + 0j) * room

    def noise(self, sound, level):
        """White, coloured, humming, or voices of others; 0 to 30 dB below the voice, or none."""
        length = sound.shape[1]
        hiss = self.hiss(length)
        coloured = self.filtered(hiss, 1 / (1 - self.uniform(0.6, 0.97) * _delay(_round(length), self.device)))
        hertz = torch.tensor([50.0, 60, 100, 400], device=self.device)[self.uniform(0, 3.99).long()]
        hum = 3 * torch.sin(2 * math.pi * hertz * torch.arange(length, device=self.device) / RATE) + 0.3 * hiss
        kind = self.uniform(0, 1)
        noise = torch.where(kind < 0.4, hiss, torch.where(kind < 0.6, coloured, hum))
        noise = torch.where(kind < 0.67, noise, self.babble(sound / level) + 0.05 * hiss)
        loud = self.where(0.8, 10 ** (-self.uniform(0, 30) / 20), torch.zeros_like(level))
        return noise * level / loudness(noise) * loud

    def babble(self, voices):
        others = self.uniform(1, BABBLERS + 0.99).long()
        return sum((others > k) * self.another(voices) for k in range(BABBLERS))

    def another(self, voices):
        """For each voice another of the batch, from another moment on."""
        by = torch.randint(1, max(voices.shape), (2,), generator=self.random, device=self.device).tolist()
        return torch.roll(voices, (by[0] % self.count, by[1]), (0, 1))

    def with_echo_of_prompt(self, sound, level):
        """Our own prompt runs on, softly, into what is said."""
        prompt = self.another(sound / level)
        return sound + prompt * level * 10 ** (-self.uniform(12, 30) / 20)

    def band(self, length):
        """What a line lets through, as a Butterworth filter of second order would."""
        size = _round(length)
        edge = lambda hertz: torch.tan(math.pi * hertz / RATE)
        here = edge(torch.arange(1, size // 2 + 1, device=self.device) * RATE / size * 0.9999)
        low, high = edge(self.uniform(60, 420)), edge(self.uniform(2700, 3800))
        high = self.where(0.3, torch.full_like(high, 1e3), high)
        passed = 1 / torch.sqrt(1 + ((here**2 - low * high) / (here * (high - low))) ** 4)
        passed = torch.cat([torch.zeros_like(low), passed], 1)
        return self.where(0.65, passed, torch.ones_like(passed))

    def overdriven(self, sound):
        most = sound.abs().amax(1, keepdim=True) * self.uniform(0.25, 0.7)
        return torch.minimum(torch.maximum(sound, -most), most)

    def levelled(self, sound):
        wanted = 32768 * 10 ** (self.uniform(-38, -14) / 20)
        return torch.clamp(sound / loudness(sound) * wanted, -32767, 32767)

    def lossy(self, sound):
        """Packets of 20 ms that never came: silence, or the one before again."""
        packets = sound.reshape(self.count, -1, PACKET)
        before = torch.roll(packets, 1, 1) * (0.7 * (self.uniform(0, 1) < 0.5))[:, :, None]
        lost = self.uniform(0, 1, packets.shape[1])[:, :, None] < 0.03
        return torch.where(lost, before, packets).reshape(sound.shape)

    def coded(self, sound):
        kind, mu = self.uniform(0, 1), mu_law(sound)
        coarse = torch.round(mu / 256) * 256 + self.uniform(-128, 128, sound.shape[1])  # as GSM full rate
        coded = torch.where(kind < 0.45, mu, torch.where(kind < 0.6, a_law(sound), coarse))
        return torch.where(kind < 0.65, coded, sound)


def loudness(sound):
    """Root mean square of each row where there is sound."""
    return torch.sqrt((sound**2).sum(1, keepdim=True) / (sound != 0).sum(1, keepdim=True).clamp(min=1)) + 1e-6


def _round(length):
    """The next length that is quick to transform and holds whole packets."""
    step = 2 ** max(5, int(math.log2(length)) - 3) * 5
    return -(-length // step) * step


def _delay(size, device):
    """One sample later, as a spectrum."""
    return torch.exp(-2j * math.pi * torch.arange(size // 2 + 1, device=device) / size)


def mu_law(sound):
    level = torch.log1p(255 * sound.abs() / 32768) / math.log(256)
    return torch.sign(sound) * torch.expm1(torch.round(level * 127) / 127 * math.log(256)) / 255 * 32768


def a_law(sound):
    size, edge, scale = sound.abs() / 32768, 1 / 87.6, 1 + math.log(87.6)
    level = torch.where(size < edge, 87.6 * size, 1 + torch.log(torch.clamp(87.6 * size, min=1e-9))) / scale
    level = torch.round(level * 127) / 127
    back = torch.where(level < 1 / scale, level * scale / 87.6, torch.exp(level * scale - 1) / 87.6)
    return torch.sign(sound) * back * 32768
