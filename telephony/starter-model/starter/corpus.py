"""Speech for training: sentences in many voices at 8 kHz, with the sounds that they are made of."""

import functools
import math
import multiprocessing
import os
import random as randoms
import shutil
import traceback

import numpy as np
import torch
from scipy.signal import resample_poly

from . import english, features, freetts, mandarin, places, processes, sentences, texts, voices, words
from .espeak import Espeak
from .sounds import phoneme_sounds, syllable_sounds

SENTENCES_A_VOICE, LONGEST_SECONDS, SPLICED, ATTEMPTS = 12, 9, 0.25, 9
RATES = {"zh": (100, 235), "en": (110, 215)}


class Corpus:
    """Samples of all utterances behind each other, where each ends, and its sounds."""

    PARTS = ("samples", "ends", "sounds", "sound_ends")

    def __init__(self, samples, ends, sounds, sound_ends):
        self.samples, self.ends, self.sounds, self.sound_ends = samples, ends, sounds, sound_ends
        self.begins = np.concatenate([[0], ends[:-1]])
        self.lengths = ends - self.begins

    def __len__(self):
        return len(self.ends)

    def said(self, i):
        return self.sounds[self.sound_ends[i - 1] if i else 0: self.sound_ends[i]]

    @staticmethod
    def load(folder):
        return Corpus(*(np.load(folder / f"{name}.npy", mmap_mode="r") for name in Corpus.PARTS))


def build(name, hours, seed, sounds, voice_names=None, part=0):
    """Makes a corpus once, or one part of it; the same seed makes the same one.

    Espeak-ng crashes with some voices, so this is done in a process of its own, which chooses other
    voices if need be; each in a new folder, so that one that was stopped changes nothing.
    """
    folder = places.work(f"corpus-{name}-{seed}", f"{part}-{hours:g}h")
    for attempt in range(ATTEMPTS):
        if folder.exists():
            break
        random = randoms.Random(f"{name}{seed}.{part}.{attempt}")
        child = os.fork()
        if not child:
            processes.end_with_parent()
            _make(name, hours, random, sounds, voice_names, folder)
        os.waitpid(child, 0)
    return Corpus.load(folder)


def _make(name, hours, random, sounds, voice_names, folder):
    try:
        new = folder.with_name(folder.name + ".new")
        shutil.rmtree(new, ignore_errors=True)
        maker = {"zh": Mandarin, "en": English, "kevin": FreeTts}[name](random, voice_names, new)
        _save(new, _collected(maker, hours * 3600 * features.RATE, {each: i for i, each in enumerate(sounds)}))
        new.rename(folder)
    except BaseException:
        traceback.print_exc()
    finally:
        os._exit(0)


def most_samples(hours, parts):
    """How much room a corpus of so many parts may need."""
    return int((hours * 3600 + parts * LONGEST_SECONDS) * features.RATE)


class Growing:
    """A corpus in parts, in a room that it is given; processes make the next parts while others are used."""

    def __init__(self, name, hours, parts, seed, sounds, room):
        self.row, self.parts, self.samples = (name, hours / parts, seed, sounds), parts, room
        self.there, self.filled, self.said = 0, 0, []
        self.begins, self.lengths = np.zeros(0, np.int64), np.zeros(0, np.int64)
        self.makers = multiprocessing.Pool(max(1, os.cpu_count() // 2 - 1), _beside_the_training)
        self.coming = self.makers.imap(functools.partial(_made, *self.row), range(parts))

    def grow(self, parts):
        """Up to so many parts; waits for what is not made yet."""
        while self.there < min(parts, self.parts):
            next(self.coming)
            part = build(*self.row, part=self.there)
            end = self.filled + len(part.samples)
            self.samples[self.filled: end] = torch.from_numpy(np.array(part.samples))
            self.begins = np.concatenate([self.begins, part.begins + self.filled])
            self.lengths = np.concatenate([self.lengths, part.lengths])
            self.said += [part.said(i) for i in range(len(part))]
            self.there, self.filled = self.there + 1, end

    def stop(self):
        self.makers.terminate()
        self.makers.join()


def _beside_the_training():
    processes.end_with_parent()
    os.nice(5)


def _made(name, hours, seed, sounds, part):
    build(name, hours, seed, sounds, part=part)


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
    for name, array in zip(Corpus.PARTS, arrays):
        np.save(folder / f"{name}.npy", array)


def at_telephone_rate(sound, rate, stretch=1.0):
    """``stretch`` above 1 makes a larger speaker: slower and lower, the formants too."""
    up, down = features.RATE, int(round(rate / stretch / 50)) * 50
    common = math.gcd(up, down)
    return resample_poly(np.asarray(sound, np.float32), up // common, down // common)


class _EspeakSpeaker:

    language, splicing = "", SPLICED

    def __init__(self, random, voice_names, folder):
        self.random = random
        self.espeak = Espeak(voices.prepare(random, folder))
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
                    yield at_telephone_rate(sound, self.espeak.rate, stretch), sounds

    def spliced(self, parts):
        """Said part by part and joined, as voices made of recorded pieces speak; mostly falling."""
        sound, rate = np.zeros(0, np.float32), self.espeak.rate
        fall, length = self.random.uniform(-8, 25), self.random.uniform(0.8, 1.25)
        for i, part in enumerate(parts):
            pitch = self.say["pitch"] + fall * (0.5 - i / len(parts)) + self.random.gauss(0, 3)
            pace = self.say["rate"] * length * self.random.uniform(0.9, 1.1)
            said = self.espeak.say(part, int(pace), min(99, max(0, int(pitch))), self.say["pitch_range"])
            piece = _trimmed(said.astype(np.float32), rate)
            overlap = min(len(sound), len(piece), int(self.random.uniform(0.002, 0.03) * rate))
            fade = np.linspace(0, 1, overlap)
            joined = sound[len(sound) - overlap:] * (1 - fade) + piece[:overlap] * fade
            pause = np.zeros(int(self.random.uniform(0.02, 0.3) * rate) if self.random.random() < 0.08 else 0)
            sound = np.concatenate([sound[:len(sound) - overlap], joined, piece[overlap:], pause])
        return sound


def _trimmed(piece, rate):
    block = rate // 100
    loud = [i for i in range(0, len(piece) - block, block) if np.abs(piece[i: i + block]).max() > 300]
    return piece[loud[0]: loud[-1] + 2 * block] if loud else piece


class Mandarin(_EspeakSpeaker):

    language = "zh"

    def __init__(self, random, voice_names, folder):
        super().__init__(random, voice_names, folder)
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
        if self.random.random() < self.splicing:
            return self.spliced([each for each in syllables if each != ","]), sounds
        return self.espeak.say(" ".join(syllables), **self.say), sounds


class English(_EspeakSpeaker):

    language = "en"

    def __init__(self, random, voice_names, folder):
        super().__init__(random, voice_names, folder)
        self.vocabulary = words.english()

    def text(self):
        if self.random.random() < 0.6:
            return english.words(english.as_said(self.sentences.one(self.random), self.random))
        return [self.random.choice(self.vocabulary.words) for _ in range(self.random.randint(1, 6))]

    def spoken(self, written):
        if self.random.random() < self.splicing:
            sounds = [sound for word in written for sound in phoneme_sounds(self.espeak.phonemes(word))]
            return self.spliced(written), sounds
        text = " ".join(written)
        return self.espeak.say(text, **self.say), phoneme_sounds(self.espeak.phonemes(text))


class FreeTts:
    """The English voice of FreeTTS; it is measured with other sentences."""

    AT_ONCE, CHAINS, LONGEST_CHAIN = 400, 0.4, 9

    def __init__(self, random, _voice_names, folder):
        self.random = random
        self.reader = English(random, None, folder)
        self.measured = {tuple(english.words(text)) for text in texts.kept_for_measuring("en")}

    def text(self):
        chained = self.random.random() < self.CHAINS
        said = english.chain(self.random, self.random.randint(2, self.LONGEST_CHAIN)) if chained else self.reader.text()
        return [] if tuple(said) in self.measured else said

    def utterances(self):
        while True:
            written = [text for text in (" ".join(self.text()) for _ in range(self.AT_ONCE)) if text]
            lines = [f"{self.random.uniform(75, 180):.0f} {self.random.uniform(8, 25):.0f} "
                     f"{self.random.uniform(0.8, 1.35):.2f} {text}" for text in written]
            for words_said, sound in freetts.said(lines):
                stretch = self.random.choice([1, self.random.uniform(0.85, 1.15)])
                yield at_telephone_rate(sound, freetts.RATE, stretch), [each for word in words_said for each in word]
