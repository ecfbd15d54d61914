"""What a finished model says about itself: NOTE.txt, its figures, and the list of its files."""

import hashlib
import json
import os
import pathlib
import subprocess

LABEL = "SYNTHETIC-VOICES-ONLY"
MANIFEST = "MANIFEST.sha256"
NAMES = {"zh": "Mandarin", "en": "English"}
TAGS = {"zh": "zh-CN", "en": "en"}
MODEL_OPTION = {"zh": "--mandarin-model", "en": "--english-model"}
LISTS = {"zh": ["zh-synthetic", "zh-synthetic-noisy"], "en": ["en-synthetic"]}
HEAD = """starter-{language}: a small Vosk model for {name}, made for this project and free under its licence.

TRAINED ON SYNTHETIC VOICES ONLY. IT DOES NOT UNDERSTAND PEOPLE: the first model of this kind heard
human digits at chance and human sentences with a character error rate of 98 %. It is for
development, tests and demonstrations. For real calls fetch an official model (`warmline models`) or
name a folder in the settings.

8,000 Hz, {words:,} words. Made by telephony/starter-model.
"""


def training_facts(training, date):
    hours = ", ".join(f"{hours:g} h {name}" for name, hours in training.plan.hours.items())
    return (f"Trained {date}: {training.step:,} steps on {training.seconds / 3600:.0f} hours of sound over random"
            f" telephone lines,\nmade of {hours} (espeak-ng; kevin: FreeTTS), seed {training.seed},\n"
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
    rows = []
    for name in LISTS[language]:
        found = _warmline("evaluate", "speech", "--language", TAGS[language], "--audio",
                          data / f"speech/{name}.tsv", MODEL_OPTION[language], model)
        kind = "cer" if language == "zh" else "wer"
        rows.append(f"{name}: {kind.upper()} {found[kind]:.1%}, real-time factor {found['realTimeFactor']:.3f}")
    for noise in ([], ["--noise", "10"]):
        found = _warmline("evaluate", "understanding", "--spoken", *noise, "--cases",
                          data / f"understanding/{language}.jsonl", MODEL_OPTION[language], model)
        rows.append(f"replies{' at 10 dB' if noise else ''}: danger signs found {found['dangerRecall']:.1%}, "
                    f"whole meaning right {found['exact']:.1%}, CER {found['cer']:.1%}")
    (model / "am/FIGURES.txt").write_text("\n".join(rows) + "\n", "utf-8")


def _warmline(*arguments):
    command = [*os.environ["WARMLINE"].split(" "), *map(str, arguments), "--json"]
    return json.loads(subprocess.run(command, stdout=subprocess.PIPE, check=True).stdout)
