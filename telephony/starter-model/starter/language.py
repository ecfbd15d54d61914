"""What is put into the language model of each language, and how much each part counts."""

import collections
import random as randoms

from . import english as english_words
from . import mandarin as mandarin_words
from . import graph, ngram, sentences, texts, words
from .espeak import Espeak

SAYINGS, REPLY_WEIGHT, WEIGHT_OF_SAYINGS = {"zh": 60000, "en": 240000}, 5.0, 18000
NUMBER_WEIGHT = 1.5
GENERAL_SHARE, PAIR_WEIGHT, MANDARIN_PAIR_WEIGHT = 0.2, 12.0, 12.0
SCALE = {"zh": 0.8, "en": 0.8}
LEAST = {"zh": (0.0, 0.5, 1.0), "en": (0.0, 0.7, 1.3)}  # as many as fit into 12 MB with the rest


def build(language, folder, phones, scale=None):
    """The graphs of a language for an acoustic model with these phones."""
    vocabulary = {"zh": words.mandarin, "en": words.english}[language]()
    source = sentences.Sentences(language)
    said = list(_sayings(language, vocabulary, source))
    counts = ngram.Counts()
    for sentence in said:
        counts.sentence(sentence, WEIGHT_OF_SAYINGS / SAYINGS[language])
    for reply in texts.replies(language):
        sentence = vocabulary.cut(reply)
        if sentence:
            counts.sentence(sentence, REPLY_WEIGHT)
    for number in source.all_numbers():
        counts.sentence(vocabulary.cut(number), NUMBER_WEIGHT)
    pronounced, general = (_mandarin if language == "zh" else _english)(vocabulary, said, counts)
    sounds = set(phones.sounds())
    general = {word: share for word, share in general.items()
               if any(set(way) <= sounds for way in pronounced[word])}
    general[graph.UNKNOWN] = min(general.values())
    model = ngram.Model(counts, general, GENERAL_SHARE, LEAST[language])
    return graph.build(folder, phones, pronounced, model, scale or SCALE[language])


def _sayings(language, vocabulary, source):
    random = randoms.Random(11)
    for _ in range(SAYINGS[language]):
        text = source.one(random)
        sentence = vocabulary.cut(english_words.as_said(text, random) if language == "en" else text)
        if sentence:
            yield sentence


def _mandarin(vocabulary, _said, counts):
    pairs = mandarin_words.pairs(vocabulary.words)
    followed = collections.Counter()
    for (first, _), count in pairs.items():
        followed[first] += count
    for (first, second), count in pairs.items():
        share = max(0, count - 0.5) / (followed[first] + 50)
        counts.pair(first, second, MANDARIN_PAIR_WEIGHT * share)
    ways = {word: mandarin_words.pronunciations(word) for word in vocabulary.words}
    return ways, _shares(vocabulary.words, mandarin_words.counts())


def _english(vocabulary, said, counts):
    known = english_words.counts()
    for (first, second), count in english_words.pairs().items():
        if first in vocabulary.known and second in vocabulary.known and first in known:
            counts.pair(first, second, PAIR_WEIGHT * count / known[first])
    espeak = Espeak()
    espeak.voice("en-us")
    ways = english_words.pronunciations(vocabulary.words, espeak, said[:: len(said) // 8000])
    return ways, _shares(ways, known)


def _shares(vocabulary, known):
    least = 3
    counts = {word: max(known.get(word, 0), least) for word in vocabulary}
    total = sum(counts.values())
    return {word: count / total for word, count in counts.items()}
