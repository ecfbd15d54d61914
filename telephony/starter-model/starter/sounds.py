"""The sounds that the acoustic model tells apart.

Mandarin: initials and toned finals. English: the phonemes of espeak-ng, marked ``e:``; what FreeTTS says is
written down with those that sound most alike.
"""

import re

INITIALS = "zh ch sh b p m f d t n l g k h j q x r z c s".split()
WITHOUT_INITIAL = {
    "yi": "i", "ya": "ia", "ye": "ie", "yao": "iao", "you": "iou", "yan": "ian", "yin": "in",
    "yang": "iang", "ying": "ing", "yong": "iong", "yu": "v", "yue": "ve", "yuan": "van",
    "yun": "vn", "yo": "io", "wu": "u", "wa": "ua", "wo": "uo", "wai": "uai", "wei": "uei",
    "wan": "uan", "wen": "uen", "wang": "uang", "weng": "ueng",
}
SHORT_FORMS = {"iu": "iou", "ui": "uei", "un": "uen", "ue": "ve"}
SYLLABLE = re.compile(r"^([a-z]+)([1-5])$")
NASALS_ALONE = {"n", "ng", "m", "hm", "hng"}

ENGLISH_VOWELS = (
    "0 3 3: @ @2 @L A: A@ E I I# I2 O2 O: O@ OI U U@ V a a# aI aI3 aU aa e@ eI i i: i@ i@3 o@ oU u:"
).split()
ENGLISH_CONSONANTS = "D N S T Z b d dZ f g h j k l m n p r s t t# t2 tS v w z".split()
ENGLISH = ["e:" + phoneme for phoneme in ENGLISH_VOWELS + ENGLISH_CONSONANTS]
ENGLISH_REPLACED = {
    "aI@": ["aI3"], "I@": ["i@3"], "i:@": ["i@3"], "n-": ["@", "n"], "l#": ["l"], "r-": ["r"],
    "E#": ["E"], "0#": ["0"], "e": ["E"], "x": ["k"], "C": ["h"], "O": ["O:"], "A": ["A:"],
    "A~": ["A:", "N"], "O~": ["O:", "N"], "oI": ["OI"], "u": ["u:"], "?": [], "V#": ["V"],
    "O2r": ["O2", "r"], "U2": ["U"], "VR": ["3:"], "e:": ["eI"], "o": ["oU"], "y": ["j"],
}
FREETTS = {
    "aa": "0", "ae": "a", "ah": "V", "ao": "O:", "aw": "aU", "ax": "@", "ay": "aI", "b": "b", "ch": "tS", "d": "d",
    "dh": "D", "eh": "E", "er": "3", "ey": "eI", "f": "f", "g": "g", "hh": "h", "ih": "I", "iy": "i:", "jh": "dZ",
    "k": "k", "l": "l", "m": "m", "n": "n", "ng": "N", "ow": "oU", "oy": "OI", "p": "p", "r": "r", "s": "s",
    "sh": "S", "t": "t", "th": "T", "uh": "U", "uw": "u:", "v": "v", "w": "w", "y": "j", "z": "z", "zh": "Z",
}
FREETTS_WITH_R = {"aa": "A@", "ax": "3", "ao": "O@", "eh": "e@", "er": "3", "ih": "i@3", "iy": "i@3", "uh": "U@"}
FREETTS_VOWELS = {phone for phone, sound in FREETTS.items() if sound in ENGLISH_VOWELS}


def syllable_sounds(syllable):
    """``zhuang1`` is ``zh uang1``; empty for what is no syllable of Mandarin."""
    found = SYLLABLE.match(syllable.replace("ü", "v"))
    if not found or found.group(1) in NASALS_ALONE:
        return []
    base, tone = found.groups()
    if base in ("r", "er"):
        return ["er" + tone]
    if base[0] in "yw":
        final = WITHOUT_INITIAL.get(base)
        return [final + tone] if final else []
    initial = next((each for each in INITIALS if base.startswith(each)), "")
    final = base[len(initial):]
    if not final:
        return []
    if initial in ("j", "q", "x") and final[0] == "u":
        final = "v" + final[1:]
    elif final == "i" and initial in ("zh", "ch", "sh", "r"):
        final = "ix"
    elif final == "i" and initial in ("z", "c", "s"):
        final = "iy"
    elif final == "o" and initial in ("b", "p", "m", "f"):
        final = "uo"
    final = SHORT_FORMS.get(final, final)
    return ([initial] if initial else []) + [final + tone]


def phoneme_sounds(phonemes):
    """What espeak-ng calls the phonemes of a word, ``_`` between them, as sounds of the model."""
    sounds = []
    for phoneme in re.split(r"[_ ]+", phonemes):
        bare = re.sub(r"[',%=|;!~]", "", phoneme)
        if not re.search(r"[a-zA-Z0-9@]:", bare):
            bare = bare.replace(":", "")
        if bare:
            for each in ENGLISH_REPLACED.get(bare, [bare]):
                if "e:" + each in ENGLISH:
                    sounds.append("e:" + each)
    return sounds


def freetts_sounds(phones):
    """The phones of a word of FreeTTS; a vowel and an r that belongs to its syllable are one sound, as in espeak-ng."""
    sounds, at = [], 0
    while at < len(phones):
        first, second, third = (*phones[at: at + 3], "", "")[:3]
        coloured = second == "r" and third not in FREETTS_VOWELS and first in FREETTS_WITH_R
        sounds.append("e:" + (FREETTS_WITH_R if coloured else FREETTS)[first])
        at += 2 if coloured else 1
    return sounds
