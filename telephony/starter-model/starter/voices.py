"""The voices that speak for training, and those that are kept out of it for measuring.

Beside the stock variants of espeak-ng there are variants of our own, made at random: formants,
pitch, loudness of consonants, breath and roughness far beyond the stock ones.
"""

import pathlib
import shutil

DATA = pathlib.Path("/usr/lib/x86_64-linux-gnu/espeak-ng-data")
HELD_OUT = {"zh": ["f3", "m5", "linda", "robert", "Michael", "grandma"],
            "en": ["f3", "m8", "robert", "grandma"]}
STOCK = (
    "m1 m2 m3 m4 m5 m6 m7 m8 f1 f2 f3 f4 f5 klatt klatt2 klatt3 klatt4 Andy Annie Alex Mario linda "
    "steph anika belinda edward john max michel norbert quincy rob robert shelby adam alan david "
    "Denis Diogo ed Gene Gene2 grandma grandpa iven jacky kaukovalta marcelo Michael Mike miguel mike2 "
    "pablo paul Reed RicishayMax sandro Storm Tweaky travis victor zac antonio aunty benjamin caleb "
    "gustave Hugo Lee Marco pedro"
).split()
MADE_UP = 160
ACCENTS = {"zh": ["cmn-latn-pinyin"], "en": ["en-us"] * 8 + ["en-gb", "en-gb-x-rp", "en-029", "en-gb-scotland"]}


def prepare(random, folder):
    """Espeak-ng's data with variants of our own beside the stock ones; where it is."""
    data = folder / "espeak-ng-data"
    if not data.exists():
        for language in ("en", "cmn"):  # the table of voices is full at 350
            for file in DATA.glob(f"lang/*/{language}*"):
                _copied(file, data)
        for file in [*DATA.glob("voices/!v/*"), *DATA.glob("phon*"), DATA / "intonations",
                     DATA / "en_dict", DATA / "cmn_dict"]:
            _copied(file, data)
        for i in range(MADE_UP):
            (data / f"voices/!v/made{i}").write_text(_variant(f"made{i}", random))
    return data.parent


def _copied(file, data):
    to = data / file.relative_to(DATA)
    to.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy(file, to)


def names(language):
    stock = [name for name in STOCK if name not in HELD_OUT[language]]
    return [""] * 3 + stock + [f"made{i}" for i in range(MADE_UP)]


def _variant(name, random):
    low = random.uniform(70, 200)
    shift = random.uniform(85, 122) if low < 130 else random.uniform(98, 138)
    lines = ["language variant", f"name {name}", f"pitch {low:.0f} {low * random.uniform(1.25, 2.0):.0f}"]
    for formant in range(9):
        place = shift * random.gauss(1, 0.035)
        loud = random.uniform(70, 120) if formant < 4 else random.uniform(30, 120)
        lines.append(f"formant {formant} {place:.0f} {loud:.0f} {random.uniform(70, 160):.0f}")
    lines.append(f"voicing {random.uniform(60, 140):.0f}")
    lines.append(f"consonants {random.uniform(60, 140):.0f} {random.uniform(60, 140):.0f}")
    if random.random() < 0.3:
        lines.append("breath " + " ".join(f"{random.uniform(0, 8):.0f}" for _ in range(8)))
    if random.random() < 0.4:
        lines.append(f"roughness {random.randint(0, 6)}")
    if random.random() < 0.3:
        lines.append(f"flutter {random.randint(0, 8)}")
    if random.random() < 0.15:
        lines.append(f"echo {random.randint(40, 130)} {random.randint(5, 20)}")
    if random.random() < 0.15:
        lines.append(f"klatt {random.randint(1, 4)}")
    return "\n".join(lines) + "\n"
