"""Mandarin words: which there are, how often they are used, how they are read and cut."""

import functools
import math
import re
import unicodedata

from . import places, texts
from .sounds import syllable_sounds

HAN = re.compile(r"[\u4e00-\u9fff]+")
COMMON_WORDS, COMMON_CHARACTERS, LONGEST = 12000, 2450, 8
OWN_COUNT = 400
NUMERAL = "[零一二两三四五六七八九十百]"
NUMBER = re.compile(f"({NUMERAL}+[十百]{NUMERAL}*|[十百]{NUMERAL}+)")
NUMBER_PARTS = re.compile(r"[一二两三四五六七八九]百|[一二三四五六七八九]?十[一二三四五六七八九]?|.")
TONES = {"\u0304": "1", "\u0301": "2", "\u030c": "3", "\u0300": "4"}


@functools.cache
def counts():
    """How often each word is used in general text (jieba's dictionary)."""
    found = {}
    for line in places.JIEBA.read_text("utf-8").splitlines():
        word, count = line.split(" ")[:2]
        if HAN.fullmatch(word) and len(word) <= 4:
            found[word] = int(count)
    return found


def pairs(words):
    """How often one of these words follows another in general text (HanLP's dictionary)."""
    rows = places.java(places.HANLP, "WordPairs.java", words).decode().splitlines()
    return {(first, second): int(count) for first, second, count in (row.split(" ") for row in rows)}


def _numbered(marked):
    """``shàng`` is ``shang4``."""
    tone, letters = "5", ""
    for letter in unicodedata.normalize("NFD", marked):
        if letter in TONES:
            tone = TONES[letter]
        elif letter == "\u0308":
            letters = letters[:-1] + "v"
        elif letter.isalpha():
            letters += letter
    return letters + tone


@functools.cache
def _dictionary():
    phrases = {}
    for line in places.in_jar(places.PINYIN, "pinyin_dict_phrase.txt").splitlines():
        word, _, read = line.partition(":")
        syllables = [_numbered(each) for each in read.split()]
        if len(syllables) == len(word) and all(map(syllable_sounds, syllables)):
            phrases[word] = syllables
    for line in (places.TELEPHONY / "syllables/readings.tsv").read_text("utf-8").splitlines():
        if not line.startswith("#") and "\t" in line:
            word, read = line.split("\t")[:2]
            phrases[word] = read.split()
    return phrases


@functools.cache
def _characters():
    found = {}
    for line in places.in_jar(places.PINYIN, "pinyin_dict_char.txt").splitlines():
        character, _, read = line.partition(":")
        syllables = [_numbered(each) for each in read.split(",")]
        found[character] = [each for each in syllables if syllable_sounds(each)]
    return found


@functools.cache
def everyday_characters():
    table = (places.ASSISTANT / "understanding/syllables.tsv").read_text("utf-8")
    return set("".join(HAN.findall(table)))


def readings(word):
    """The syllables of a word as a dictionary gives them; empty if it cannot be read."""
    syllables, at, phrases = [], 0, _dictionary()
    while at < len(word):
        length = next((n for n in range(min(LONGEST, len(word) - at), 1, -1)
                       if word[at: at + n] in phrases), 1)
        part = word[at: at + length]
        if part in phrases:
            syllables += phrases[part]
        elif _characters().get(part):
            syllables.append(_characters()[part][0])
        else:
            return []
        at += length
    return syllables


def spoken(word, syllables):
    """With the changes of 一, 不 and third tones beside each other."""
    said = list(syllables)
    for i, character in enumerate(word):
        if character not in "一不" or said[i][-1] == "5" or i + 1 == len(word):
            continue
        falling = said[i + 1][-1] == "4" or word[i + 1] == "个"
        if character == "不":
            said[i] = "bu2" if falling else "bu4"
        elif word[i + 1] not in "零一二三四五六七八九幺十月号楼" and (i == 0 or word[i - 1] != "第"):
            said[i] = "yi2" if falling else "yi4"
    for i in range(len(said) - 1):
        if said[i][-1] == "3" and said[i + 1][-1] == "3":
            said[i] = said[i][:-1] + "2"
    return said


ALONE = {"一": ["yi1", "yi2", "yi4", "yao1"], "不": ["bu4", "bu2"], "儿": ["er2", "er5"], "子": ["zi3", "zi5"]}


def pronunciations(word):
    """All ways that a word may come: as sounds."""
    read = readings(word)
    if not read:
        return []
    ways = [spoken(word, read), read]
    if len(word) == 1:
        ways += [[each] for each in ALONE.get(word, _characters().get(word, [])[:2])]
    if read[-1][-1] == "3":  # a third tone may follow
        ways.append(spoken(word, read)[:-1] + [read[-1][:-1] + "2"])
    elif len(word) == 2 and read[0] == read[1]:
        ways.append([read[0], read[0][:-1] + "5"])
    return list(dict.fromkeys(tuple(sound for each in way for sound in syllable_sounds(each))
                              for way in ways))


class Vocabulary:
    """The words of the model. Our own texts and lexicons first, then the common ones."""

    def __init__(self, own_words, own_texts):
        known = counts()
        self.own = {word for word in own_words if HAN.fullmatch(word)}
        self.cost = {}
        total = sum(known.values()) + OWN_COUNT * len(self.own)
        for word in known.keys() | self.own:
            count = max(known.get(word, 0), OWN_COUNT if word in self.own else 1)
            self.cost[word] = math.log(total / count)
        used = set(self.own)
        for text in own_texts:
            for run in HAN.findall(text):
                used.update(self._cut(run))
        common = sorted(known, key=known.get, reverse=True)
        words = used | {word for word in common[:COMMON_WORDS] if len(word) > 1}
        singles = {each for word in used for each in word}
        singles = self._with_every_syllable(singles, common)
        self.words = sorted(word for word in (words | singles) if pronunciations(word))
        self.cost = {word: self.cost.get(word, math.log(total)) for word in self.words}

    @staticmethod
    def _with_every_syllable(singles, common):
        known = counts()
        frequent = [word for word in common if len(word) == 1]
        heard = {tuple(pronunciations(each)[0]) for each in singles if pronunciations(each)}
        for character in frequent + sorted(everyday_characters(), key=lambda c: (-known.get(c, 0), c)):
            ways = pronunciations(character)
            if ways and tuple(ways[0]) not in heard:
                heard.add(tuple(ways[0]))
                singles.add(character)
        for character in frequent:
            if len(singles) >= COMMON_CHARACTERS:
                break
            singles.add(character)
        return singles

    def cut(self, text):
        """The words of a sentence; empty where something in it is no Mandarin."""
        found = []
        for run in HAN.findall(text):
            found += self._cut(run)
        return found

    def _cut(self, run):
        """Numbers always in the same parts, whatever stands behind: 二十 and 分 rather than 二 and 十分."""
        for i, part in enumerate(NUMBER.split(run)):
            yield from NUMBER_PARTS.findall(part) if i % 2 else self._parted(part)

    def _parted(self, run):
        best = [(0.0, 0)] + [(math.inf, 0)] * len(run)
        for end in range(1, len(run) + 1):
            for begin in range(max(0, end - LONGEST), end):
                word = run[begin:end]
                cost = self.cost.get(word, 30.0 if len(word) == 1 else math.inf)
                if best[begin][0] + cost < best[end][0]:
                    best[end] = (best[begin][0] + cost, begin)
        words, end = [], len(run)
        while end > 0:
            words.append(run[best[end][1]: end])
            end = best[end][1]
        return words[::-1]
