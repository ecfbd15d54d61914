"""Speech to measure with: sentences that no language model was made of, in voices kept out of training."""

import random as randoms
import re
import wave

import numpy as np

from . import corpus, features, texts, voices

SENTENCES, SHORTEST, LONGEST = 200, {"zh": 2, "en": 8}, {"zh": 30, "en": 120}
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
        sounds = (corpus.at_telephone_rate(sound, 16000) for sound in corpus.FreeTts.said(lines))
        lists["freetts"] = _list(folder / "en-freetts", said, sounds)
    return lists


def _in_held_out_voices(language, said, folder):
    speaker = {"zh": corpus.Mandarin, "en": corpus.English}[language](randoms.Random(3), None, folder)
    speaker.splicing, names = 0, voices.HELD_OUT[language]
    for i, text in enumerate(said):
        speaker.espeak.voice(f"{voices.ACCENTS[language][0]}+{names[i % len(names)]}")
        speaker.say = dict(rate=160, pitch=50, pitch_range=50)
        if language == "zh":
            phrases = [speaker.vocabulary.cut(phrase) for phrase in re.split("[，、]", text)]
            written = [word for phrase in phrases for word in [*phrase, "，"]][:-1]
        else:
            written = [text]
        sound, _ = speaker.spoken(written)
        yield corpus.at_telephone_rate(sound, speaker.espeak.rate)


def _list(folder, said, sounds):
    folder.mkdir(exist_ok=True)
    rows = ["path\treference"]
    for i, (text, sound) in enumerate(zip(said, sounds)):
        with wave.open(str(folder / f"{i}.wav"), "wb") as file:
            file.setparams((1, 2, features.RATE, 0, "NONE", ""))
            padded = np.pad(np.clip(sound, -32767, 32767), (1600, 2400))
            file.writeframes(padded.astype("<i2").tobytes())
        rows.append(f"{folder.name}/{i}.wav\t{re.sub('[，、]', '', text).lower().replace(',', '').replace('-', ' ')}")
    file = folder.with_suffix(".tsv")
    file.write_text("\n".join(rows) + "\n", "utf-8")
    return file
