"""Speech to measure with, in voices kept out of training: sentences that no language model was made of, numbers,
and sayings at random with the times of their words."""

import itertools
import random as randoms
import re
import wave

import numpy as np

from . import corpus, english, features, freetts, mandarin, sentences, texts, voices

SENTENCES, NUMBERS, TIMED, PADDING = 200, 300, 120, (1600, 2400)
SHORTEST, LONGEST = {"zh": 2, "en": 8}, {"zh": 30, "en": 120}
PLAIN = {"zh": re.compile(r"[\u4e00-\u9fff，、]+"), "en": re.compile(r"[A-Za-z', -]+")}


def write(language, folder):
    """Lists of sound files with what is said in them, by name."""
    folder.mkdir(parents=True, exist_ok=True)
    said = sorted({text.strip() for text in texts.kept_for_measuring(language)
                   if PLAIN[language].fullmatch(text.strip())})
    said = [text for text in said if SHORTEST[language] <= len(text) <= LONGEST[language]]
    said = randoms.Random(3).sample(said, min(SENTENCES, len(said)))
    lists = {"unheard": _list(folder / f"{language}-unheard", said, _in_held_out_voices(language, said, folder))}
    if language == "en":
        lines = [f"100 12 1 {text}" for text in said]
        sounds = (corpus.at_telephone_rate(sound, freetts.RATE) for _, sound in freetts.said(lines))
        lists["freetts"] = _list(folder / "en-freetts", said, sounds)
    numbers = randoms.Random(3).sample(list(sentences.Sentences(language).all_numbers()), NUMBERS)
    lists["numbers"] = _list(folder / f"{language}-numbers", numbers, _in_held_out_voices(language, numbers, folder))
    lists["times"] = _list(folder / f"{language}-times", *zip(*_timed(language, folder)))
    return lists


def _speaker(language, folder):
    """Somebody, and a way to give them one held-out voice after the other."""
    speaker = {"zh": corpus.Mandarin, "en": corpus.English}[language](randoms.Random(3), None, folder)
    names = itertools.cycle(voices.HELD_OUT[language])
    speaker.splicing, speaker.say = 0, dict(rate=160, pitch=50, pitch_range=50)
    return speaker, lambda: speaker.espeak.voice(f"{voices.ACCENTS[language][0]}+{next(names)}")


def _timed(language, folder):
    """Sayings, their sound and when each character or word of them is said."""
    speaker, another = _speaker(language, folder)
    found = 0
    while found < TIMED:
        text = speaker.sentences.one(speaker.random)
        if language == "zh":
            words = speaker.vocabulary.cut(text)
            parts = [part for word in words for part in mandarin.spoken(word, mandarin.readings(word))]
            units = "".join(words)
        else:
            units = parts = english.words(text)
        another()
        sound = speaker.espeak.say(" ".join(parts), **speaker.say)
        times = speaker.espeak.word_times()
        if parts and len(times) == len(units):
            found += 1
            yield "".join(units) if language == "zh" else " ".join(units), corpus.at_telephone_rate(
                sound, speaker.espeak.rate), times


def _in_held_out_voices(language, said, folder):
    speaker, another = _speaker(language, folder)
    for text in said:
        another()
        if language == "zh":
            phrases = [speaker.vocabulary.cut(phrase) for phrase in re.split("[，、]", text)]
            written = [word for phrase in phrases for word in [*phrase, "，"]][:-1]
        else:
            written = [text]
        sound, _ = speaker.spoken(written)
        yield corpus.at_telephone_rate(sound, speaker.espeak.rate)


def _list(folder, said, sounds, times=None):
    folder.mkdir(exist_ok=True)
    rows = ["path\treference" + ("\ttimes" if times else "")]
    for i, (text, sound) in enumerate(zip(said, sounds)):
        with wave.open(str(folder / f"{i}.wav"), "wb") as file:
            file.setparams((1, 2, features.RATE, 0, "NONE", ""))
            padded = np.pad(np.clip(sound, -32767, 32767), PADDING)
            file.writeframes(padded.astype("<i2").tobytes())
        rows.append(f"{folder.name}/{i}.wav\t{re.sub('[，、]', '', text).lower().replace(',', '').replace('-', ' ')}")
        if times:
            rows[-1] += "\t" + " ".join("-".join(map(_milliseconds, each)) for each in times[i])
    file = folder.with_suffix(".tsv")
    file.write_text("\n".join(rows) + "\n", "utf-8")
    return file


def _milliseconds(seconds):
    return f"{1000 * (seconds + PADDING[0] / features.RATE):.0f}"
