"""Speech for training: sentences in many voices at 8 kHz, with the sounds that they are made of."""

import math
import random as randoms

import numpy as np
from scipy.signal import resample_poly

from . import english, features, mandarin, places, sentences, voices, words
from .espeak import Espeak
from .sounds import phoneme_sounds, syllable_sounds

SENTENCES_A_VOICE, LONGEST_SECONDS, SPLICED = 25, 9, 0.12
RATES = {"zh": (100, 235), "en": (110, 215)}


class Corpus:
    """Samples of all utterances behind each other, where each ends, and its sounds."""

    def __init__(self, samples, ends, sounds, sound_ends):
        self.samples, self.ends, self.sounds, self.sound_ends = samples, ends, sounds, sound_ends

    def __len__(self):
        return len(self.ends)

    def __getitem__(self, i):
        begin, sound_begin = (self.ends[i - 1], self.sound_ends[i - 1]) if i else (0, 0)
        return self.samples[begin: self.ends[i]], self.sounds[sound_begin: self.sound_ends[i]]

    @property
    def hours(self):
        return len(self.samples) / features.RATE / 3600

    @staticmethod
    def load(folder):
        return Corpus(*(np.load(folder / f"{name}.npy", mmap_mode="r")
                        for name in ("samples", "ends", "sounds", "sound_ends")))


def build(language, hours, seed, sound_numbers, voice_names=None, folder=None):
    """Makes a corpus once; the same seed makes the same one."""
    folder = folder or places.work(f"corpus-{language}-{seed}-{hours:g}")
    if not (folder / "sound_ends.npy").exists():
        random = randoms.Random(f"{language}{seed}")
        maker = {"zh": Mandarin, "en": English, "kevin": FreeTts}[language](random, voice_names)
        _save(folder, _collected(maker, hours * 3600 * features.RATE, sound_numbers))
    return Corpus.load(folder)


def _collected(maker, samples, sound_numbers):
    pieces, ends, sounds, sound_ends, total = [], [], [], [], 0
    for sound, names in maker.utterances():
        numbers = [sound_numbers[name] for name in names if name in sound_numbers]
        if numbers and 0.15 * features.RATE < len(sound) < LONGEST_SECONDS * features.RATE:
            pieces.append(np.clip(sound, -32767, 32767).astype(np.int16))
            sounds += numbers
            total += len(sound)
            ends.append(total)
            sound_ends.append(len(sounds))
        if total >= samples:
            break
    return np.concatenate(pieces), np.array(ends), np.array(sounds, np.int16), np.array(sound_ends)


def _save(folder, arrays):
    folder.mkdir(parents=True, exist_ok=True)
    for name, array in zip(("samples", "ends", "sounds", "sound_ends"), arrays):
        np.save(folder / f"{name}.npy", array)


def _at_telephone_rate(sound, rate, stretch=1.0):
    """``stretch`` above 1 makes a larger speaker: slower and lower, the formants too."""
    up, down = features.RATE, int(round(rate / stretch / 50)) * 50
    common = math.gcd(up, down)
    return resample_poly(np.asarray(sound, np.float32), up // common, down // common)


class _EspeakSpeaker:

    language = ""

    def __init__(self, random, voice_names):
        self.random = random
        self.espeak = Espeak(voices.prepare(randoms.Random(7)))
        self.names = voice_names or voices.names(self.language)
        self.sentences = sentences.Sentences(self.language)

    def utterances(self):
        while True:
            name = self.random.choice(self.names)
            accent = self.random.choice(voices.ACCENTS[self.language])
            if not self.espeak.voice(accent + ("+" + name if name else "")):
                continue
            for _ in range(SENTENCES_A_VOICE):
                written = self.text()
                if written:
                    self.say = dict(rate=self.random.randint(*RATES[self.language]),
                                    pitch=self.random.randint(10, 90), pitch_range=self.random.randint(20, 85))
                    sound, sounds = self.spoken(written)
                    stretch = self.random.choice([1, 1, self.random.uniform(0.84, 1.2)])
                    yield _at_telephone_rate(sound, self.espeak.rate, stretch), sounds

    def spliced(self, parts):
        """Said part by part and joined, as voices made of recorded pieces speak."""
        sound = np.zeros(0, np.float32)
        for part in parts:
            piece = _trimmed(self.espeak.say(part, **self.say).astype(np.float32), self.espeak.rate)
            overlap = min(len(sound), len(piece), int(self.random.uniform(0.004, 0.03) * self.espeak.rate))
            fade = np.linspace(0, 1, overlap)
            joined = sound[len(sound) - overlap:] * (1 - fade) + piece[:overlap] * fade
            sound = np.concatenate([sound[:len(sound) - overlap], joined, piece[overlap:]])
        return sound


def _trimmed(piece, rate):
    block = rate // 100
    loud = [i for i in range(0, len(piece) - block, block) if np.abs(piece[i: i + block]).max() > 300]
    return piece[loud[0]: loud[-1] + 2 * block] if loud else piece


class Mandarin(_EspeakSpeaker):

    language = "zh"

    def __init__(self, random, voice_names):
        super().__init__(random, voice_names)
        self.vocabulary = words.mandarin()
        self.common = [word for word in self.vocabulary.words if len(word) > 1]

    def text(self):
        """Words, and ``，`` where there is a pause."""
        if self.random.random() < 0.5:
            phrases = self.sentences.one(self.random).split("，")
            found = []
            for phrase in phrases:
                found += (["，"] if found else []) + self.vocabulary.cut(phrase)
            return found
        pool = self.common if self.random.random() < 0.8 else self.vocabulary.words
        return [self.random.choice(pool) for _ in range(self.random.randint(1, 6))]

    def spoken(self, written):
        said = [mandarin.spoken(word, mandarin.readings(word)) if word != "，" else [","] for word in written]
        syllables = [each for part in said for each in part]
        sounds = [sound for each in syllables if each != "," for sound in syllable_sounds(each)]
        if self.random.random() < SPLICED:
            return self.spliced([each for each in syllables if each != ","]), sounds
        return self.espeak.say(" ".join(syllables), **self.say), sounds


class English(_EspeakSpeaker):

    language = "en"

    def __init__(self, random, voice_names):
        super().__init__(random, voice_names)
        self.reference = "en-us"
        self.vocabulary = words.english()

    def text(self):
        if self.random.random() < 0.6:
            return english.words(english.as_said(self.sentences.one(self.random), self.random))
        return [self.random.choice(self.vocabulary.words) for _ in range(self.random.randint(1, 6))]

    def spoken(self, written):
        if self.random.random() < SPLICED:
            sounds = [sound for word in written for sound in phoneme_sounds(self.espeak.phonemes(word))]
            return self.spliced(written), sounds
        text = " ".join(written)
        return self.espeak.say(text, **self.say), phoneme_sounds(self.espeak.phonemes(text))


class FreeTts:
    """The English voice of FreeTTS, by a Java program beside this file."""

    AT_ONCE = 400

    def __init__(self, random, _voice_names):
        self.random = random
        self.reader = English(random, None)
        self.reader.espeak.voice("en-us")

    def utterances(self):
        while True:
            texts = [text for text in (" ".join(self.reader.text()) for _ in range(self.AT_ONCE)) if text]
            lines = [f"{self.random.uniform(75, 180):.0f} {self.random.uniform(8, 25):.0f} "
                     f"{self.random.uniform(0.8, 1.35):.2f} {text}" for text in texts]
            said = places.java(places.FREETTS, "Kevin.java", lines)
            at = 0
            for text in texts:
                size = int.from_bytes(said[at: at + 4], "big")
                sound = np.frombuffer(said, ">i2", size // 2, at + 4)
                at += 4 + size
                stretch = self.random.choice([1, self.random.uniform(0.85, 1.15)])
                yield (_at_telephone_rate(sound, 16000, stretch),
                       phoneme_sounds(self.reader.espeak.phonemes(text)))

