"""English words: which there are, how often they are used, how the synthesizers say them."""

import collections
import functools
import re

from . import freetts, places
from .sounds import phoneme_sounds

WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
COMMON_WORDS, WAYS, RARELY = 4600, 3, 0.06
CONTRACTIONS = [
    (r"\bcan not\b", "can't"), (r"\bcannot\b", "can't"), (r"\bwill not\b", "won't"),
    (r"\b(do|does|did|is|are|was|were|has|have|had|could|would|should) not\b", r"\1n't"),
    (r"\bi am\b", "i'm"), (r"\b(i|you|we|they) have\b", r"\1've"), (r"\b(you|we|they) are\b", r"\1're"),
    (r"\b(he|she|it|that|there|who|what) (is|has)\b", r"\1's"), (r"\b(i|you|we|he|she) will\b", r"\1'll"),
    (r"\b(i|you|we|he|she) would\b", r"\1'd"),
]


@functools.cache
def counts():
    """How often each word is used in general text."""
    rows = (line.split() for line in places.english_counts("frequency_dictionary_en_82_765.txt").splitlines())
    return {row[0]: int(row[1]) for row in rows if len(row) == 2 and WORD.fullmatch(row[0])}


@functools.cache
def pairs():
    """How often one word follows another in general text."""
    rows = (line.split() for line in places.english_counts("frequency_bigramdictionary_en_243_342.txt").splitlines())
    return {(row[0], row[1]): int(row[2]) for row in rows if len(row) == 3}


@functools.cache
def followers():
    """For each word those that follow it in general text, and how often."""
    found = {}
    for (first, second), count in pairs().items():
        row = found.setdefault(first, ([], []))
        row[0].append(second)
        row[1].append(count ** 0.5)
    return found


def chain(random, length):
    """Words as one follows the other in general text, the rare ones too."""
    said = [random.choice(list(followers()))]
    while len(said) < length and said[-1] in followers():
        said.append(random.choices(*followers()[said[-1]])[0])
    return said


def words(text):
    return WORD.findall(text.lower().replace("’", "'"))


def as_said(text, random):
    """The lexicons' full forms as people say them, mostly contracted."""
    for full, short in CONTRACTIONS:
        if random.random() < 0.8:
            text = re.sub(full, short, text)
    return text


class Vocabulary:

    def __init__(self, needed_texts, own_texts):
        needed = {word for text in needed_texts for word in words(text)}
        own = needed | {word for text in own_texts for word in words(text)}
        common = sorted(counts(), key=counts().get, reverse=True)
        self.own = {word for word in own if word in counts() or word in needed or "'" in word}
        self.words = sorted(self.own | set(common[:COMMON_WORDS]) | {"a", "i"})
        self.known = set(self.words)

    def cut(self, text):
        found = words(text)
        return found if all(each in self.known for each in found) else []


def pronunciations(vocabulary, espeak, sentences):
    """Word to its ways of being said: alone, and where it is said otherwise in sentences, by each synthesizer."""
    texts = [" ".join(sentence) for sentence in sentences]
    parts = ([tuple(phoneme_sounds(part)) for part in espeak.phonemes(text).split(" ") if part] for text in texts)
    ways = _ways(dict(zip(vocabulary, (tuple(phoneme_sounds(espeak.phonemes(word))) for word in vocabulary))),
                 sentences, parts)
    others = _ways(dict(zip(vocabulary, (sounds for sounds, in freetts.words(vocabulary)))),
                   sentences, freetts.words(texts))
    return {word: list(dict.fromkeys(ways[word] + others[word])) for word in vocabulary if ways[word] + others[word]}


def _ways(alone, sentences, said):
    """How one synthesizer says each word, first alone."""
    seen = {word: collections.Counter() for word in alone}
    for sentence, parts in zip(sentences, said):
        if len(parts) == len(sentence):
            for word, part in zip(sentence, parts):
                if word in seen:
                    seen[word][part] += 1
    often = {word: [way for way, count in said.most_common(WAYS) if count >= max(3, RARELY * said.total())]
             for word, said in seen.items()}
    return {word: [way for way in dict.fromkeys([sounds, *often[word]]) if way] for word, sounds in alone.items()}
