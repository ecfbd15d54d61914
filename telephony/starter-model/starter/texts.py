"""The project's own texts: what gives words only, and what also says how sentences go."""

import json
import re

from . import places

HAN = re.compile(r"[\u4e00-\u9fff]+")
ENGLISH_WORD = re.compile(r"[a-z]+(?:'[a-z]+)*")
UNDERSTANDING = places.ASSISTANT_TESTS / "understanding"
QUOTED = re.compile(r'(\w+): "([^"+]+)"')
OWN_REPLIES = ("own", "paraphrases", "unforeseen")


def _lines(path):
    return [line for line in path.read_text("utf-8").splitlines() if line and not line.startswith("#")]


def danger(language):
    """The phrases of the danger lexicon; those listened for beside free decoding come first."""
    rows = [line.split("\t") for line in _lines(places.ASSISTANT / f"understanding/danger-{language}.tsv")
            if not line.startswith("@")]
    return [row[1] for row in sorted(rows, key=lambda row: "spotted" not in row)]


def replies(language):
    """Replies that were written for the project's own tables and tests, without those to measure with."""
    measured = {_letters(json.loads(line)["said"]) for line in _lines(UNDERSTANDING / f"{language}.jsonl")}
    return (said for said in _replies(language) if _letters(said) not in measured)


def _letters(said):
    return "".join(filter(str.isalnum, said.lower()))


def _replies(language):
    for name in OWN_REPLIES:
        for line in _lines(UNDERSTANDING / f"{name}-{language}.jsonl"):
            yield json.loads(line)["said"]
    for line in _lines(places.ASSISTANT / f"policy/resembling-{language}.tsv"):
        yield line.split("\t")[1]
    for file in sorted((UNDERSTANDING / "phenomena/tuned").glob(f"{language}-*.jsonl")):
        if "misheard" in file.name:
            continue
        for line in _lines(file):
            yield json.loads(line)["said"]
    for file in sorted((places.ASSISTANT_TESTS / "dialogue/conversations").glob(f"*-{language}.txt")):
        for line in _lines(file):
            if line.startswith("> "):
                yield line[2:]


def vocabulary_texts(language):
    """Texts whose words must be known; their sentences are kept for measuring."""
    suffix = "" if language == "zh" else "_en"
    for file in (places.ASSISTANT / "language").glob(f"spoken_{language}.properties"):
        yield from (line.split("=", 1)[1] for line in _lines(file) if "=" in line)
    yield from _lines(places.LIBRARY / f"starter-{language}.txt")
    for file in sorted((places.TELEPHONY / "emulator/demo").glob("*.yaml")):
        yield file.read_text("utf-8")
    yield (places.TELEPHONY / "rehearsal/situations.txt").read_text("utf-8")
    yield (places.ASSISTANT / "script/daily-follow-up.json").read_text("utf-8")
    for file in sorted((places.ASSISTANT / "dialogue").glob("*.t*")):
        yield file.read_text("utf-8")
    yield from _lines(places.ASSISTANT / f"script/remarks_{language}.properties")
    for file in sorted((places.PROJECT / "assistant/src/main/resources/console").glob(f"*{suffix}.properties")):
        if suffix or "_en" not in file.name:
            yield file.read_text("utf-8")


def kept_for_measuring(language):
    """Sentences of the library and of the demonstration's residents: no language model is made of them."""
    for line in _lines(places.LIBRARY / f"starter-{language}.txt"):
        _, questions, answer = line.split(" | ")[:3]
        yield from questions.split("/")
        yield from re.split(r"[。？！；：]|[.?!:] ?", answer)
    for file in sorted((places.TELEPHONY / "emulator/demo").glob("*.yaml")):
        text = file.read_text("utf-8")
        if f"language: {language}" in text:
            yield from (said for name, said in QUOTED.findall(text) if name != "name")


def added(name):
    """A list of our own in ``words/``: one entry a line."""
    return _lines(places.WORDS / name)
