"""What a finished model says about itself: NOTE.txt, its figures, and the list of its files."""

import hashlib
import json
import os
import pathlib
import subprocess

from . import places, train, unheard

LABEL = "SYNTHETIC-VOICES-ONLY"
MANIFEST = "MANIFEST.sha256"
NAMES = {"zh": "Mandarin", "en": "English"}
TAGS = {"zh": "zh-CN", "en": "en"}
MODEL_OPTION = {"zh": "--mandarin-model", "en": "--english-model"}
LISTS = {"zh": ["zh-synthetic", "zh-synthetic-noisy"], "en": ["en-synthetic"]}
UNHEARD = {"times": "word times",
           "unheard": "sentences of the library and of residents, not in the language model",
           "freetts": "these sentences in FreeTTS's voice",
           "numbers": "temperatures, counts, times and dates"}
HEAD = """starter-{language}: a small Vosk model for {name}, made for this project and free under its licence.

TRAINED ON SYNTHETIC VOICES ONLY. IT DOES NOT UNDERSTAND PEOPLE: the first model of this kind heard
human digits at chance and human sentences with a character error rate of 98 %. It is for
development, tests and demonstrations. For real calls fetch an official model (`warmline models`) or
name a folder in the settings.

8,000 Hz, {words:,} words. Made by telephony/starter-model.
"""


def training_facts(training, date):
    made = ", ".join(f"{training.plan.speech[name][0]:g} h {name}" for name in train.SHARES[training.language])
    return (f"Trained {date} on {training.device}: {training.step:,} steps on {training.seconds / 3600:,.0f} hours of"
            f" sound over random\ntelephone lines, made of {made} (espeak-ng; kevin: FreeTTS), seed {training.seed},\n"
            f"begun with {training.begun_with}.\n")


def describe(model, language, words):
    """Writes the note and, last, the checksums of all files."""
    parts = [HEAD.format(language=language, name=NAMES[language], words=words)]
    for file in ("am/TRAINING.txt", "am/FIGURES.txt"):
        if (model / file).exists():
            parts.append((model / file).read_text("utf-8"))
    (model / "NOTE.txt").write_text("\n".join(parts), "utf-8")
    files = sorted(file for file in model.rglob("*") if file.is_file() and file.name != MANIFEST)
    sums = (f"{hashlib.sha256(file.read_bytes()).hexdigest()}  {file.relative_to(model).as_posix()}\n"
            for file in files)
    (model / MANIFEST).write_text("".join(sums))


def measure(model, language):
    """Figures by ``$WARMLINE evaluate``, on the lists in ``$WARMLINE_MEASURING_DATA``."""
    data = pathlib.Path(os.environ["WARMLINE_MEASURING_DATA"])
    lists = {name: data / f"speech/{name}.tsv" for name in LISTS[language]}
    for name, file in unheard.write(language, places.work("unheard")).items():
        lists[UNHEARD[name]] = file
    rows = []
    times = lists.pop(UNHEARD["times"])
    for name, file in lists.items():
        found = _heard(file, model, language)
        rate = f"CER {found['cer']:.1%}" + ("" if language == "zh" else f", WER {found['wer']:.1%}")
        rows.append(f"{name}: {rate}, real-time factor {found['realTimeFactor']:.3f}")
    found = _heard(times, model, language)["wordTimes"]
    rows.append(f"{UNHEARD['times']}: {found['beginsRight']:.0%} of {found['words']} words begin and "
                f"{found['endsRight']:.0%} end within 60 ms, in the median {found['beginsLateMillis']} and "
                f"{found['endsLateMillis']} ms late")
    for noise in ([], ["--noise", "10"]):
        found = _warmline("evaluate", "understanding", "--spoken", *noise, "--cases",
                          data / f"understanding/{language}.jsonl", MODEL_OPTION[language], model)
        rows.append(f"replies{' at 10 dB' if noise else ''}: danger signs found {found['dangerRecall']:.1%}, "
                    f"whole meaning right {found['exact']:.1%}, CER {found['cer']:.1%}, "
                    f"taken for danger {found['lookAlikesFlagged']} of {found['spoken']}")
    (model / "am/FIGURES.txt").write_text("\n".join(rows) + "\n", "utf-8")


def _heard(file, model, language):
    return _warmline("evaluate", "speech", "--language", TAGS[language], "--audio", file,
                     MODEL_OPTION[language], model)


def _warmline(*arguments):
    command = [*os.environ["WARMLINE"].split(" "), *map(str, arguments), "--json"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
