"""The English voice of FreeTTS, by a Java program beside this file: what it says, and in which sounds.

It does not say words as espeak-ng does: "cut" has the vowel of "cot", "to" is short, "your" has the vowel of "or".
So what is learned from it is written down as FreeTTS says it.
"""

import numpy as np

from . import places
from .sounds import freetts_sounds

RATE = 16000


def said(lines):
    """For each line of pitch, range, length and text: the sounds of each word, and samples at ``RATE``."""
    return _answers(lines)


def words(texts):
    """The sounds of each word of each text, without its being said."""
    return (sounds for sounds, _ in _answers((f"0 0 0 {text}" for text in texts), "silent"))


def _answers(lines, *arguments):
    written, at = places.java(places.FREETTS, "Kevin.java", lines, *arguments), 0
    while at < len(written):
        phones, at = _counted(written, at, 2)
        sound, at = _counted(written, at, 4)
        words = [tuple(freetts_sounds(word.split("-"))) for word in phones.decode().split(" ")]
        yield words, np.frombuffer(sound, ">i2")


def _counted(written, at, size):
    """What comes behind its length, and where it ends."""
    begin = at + size
    end = begin + int.from_bytes(written[at: begin], "big")
    return written[begin: end], end
