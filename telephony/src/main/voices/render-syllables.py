#!/usr/bin/env python3
"""Renders one inventory of toned Mandarin syllables with the espeak-ng command.

    render-syllables.py syllables.txt OUT.pieces --voice cmn-latn-pinyin+Annie --rate 150

Python standard library only. See README.md beside this file.
"""
import argparse
import concurrent.futures

import pieces

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("syllables", help="one toned syllable a line, neutral tone 5")
parser.add_argument("out")
parser.add_argument("--voice", required=True)
parser.add_argument("--rate", type=int, default=150, help="words a minute, as espeak-ng counts")
parser.add_argument("--pitch", type=int, default=50)
options = parser.parse_args()


def render(syllable):
    sound = pieces.spoken(options.voice, options.rate, options.pitch, syllable)
    return syllable, pieces.levelled(pieces.trimmed(sound))


with open(options.syllables, encoding="ascii") as lines:
    names = lines.read().split()
with concurrent.futures.ProcessPoolExecutor() as pool:
    rendered = dict(pool.map(render, names, chunksize=32))
pieces.pack(options.out, rendered)
