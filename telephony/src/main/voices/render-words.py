#!/usr/bin/env python3
"""Renders words and whole phrases of English with the espeak-ng command.

    render-words.py english.txt OUT.pieces --voice en-us+f3 --rate 150

Python standard library only. See README.md beside this file.
"""
import argparse
import concurrent.futures

import pieces

parser = argparse.ArgumentParser(description=__doc__)
parser.add_argument("words", help="one word or phrase a line, lower case; # begins a comment")
parser.add_argument("out")
parser.add_argument("--voice", required=True)
parser.add_argument("--rate", type=int, default=150)
parser.add_argument("--pitch", type=int, default=50)
options = parser.parse_args()


def render(words):
    sound = pieces.spoken(options.voice, options.rate, options.pitch, words)
    return words, pieces.levelled(pieces.trimmed(sound))


with open(options.words, encoding="ascii") as lines:
    names = sorted({line.strip() for line in lines if line.strip() and not line.startswith("#")})
with concurrent.futures.ProcessPoolExecutor() as pool:
    rendered = dict(pool.map(render, names, chunksize=16))
pieces.pack(options.out, rendered)
