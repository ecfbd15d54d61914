"""The vocabularies of the two models."""

import functools
import random as randoms

from . import expressions, sentences, texts


SAMPLES_A_LINE = 60


def _lexicon_words(language):
    """All that is written out in the lexicons, and what their parts make together."""
    lexicons, random = expressions.Lexicons(language), randoms.Random(5)
    yield from lexicons.words()
    for line in lexicons.lines:
        for _ in range(SAMPLES_A_LINE):
            yield lexicons.said(random, line)


@functools.cache
def mandarin():
    from . import mandarin as language
    literals = {run for text in expressions.Lexicons("zh").words() for run in texts.HAN.findall(text)}
    own = set(texts.danger("zh")) | {word for word in literals if word in language.counts()}
    own |= set(texts.added("words-zh.txt"))
    numbers = sentences.Sentences("zh").all_numbers()
    return language.Vocabulary(own, [*texts.replies("zh"), *texts.vocabulary_texts("zh"), *literals, *numbers])


@functools.cache
def english():
    from . import english as language
    needed = [*texts.danger("en"), *expressions.Lexicons("en").whole_words(), *texts.added("words-en.txt"), *texts.added("sayings-en.tsv")]
    own = [*texts.replies("en"), *texts.vocabulary_texts("en"), *_lexicon_words("en")]
    return language.Vocabulary(needed, own)
