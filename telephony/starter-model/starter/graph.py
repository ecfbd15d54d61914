"""The graphs of a model: sounds to words (HCLr.fst) and the language model (Gr.fst)."""

import collections
import os
import subprocess

UNKNOWN, UNKNOWN_COST = "[unk]", 3.0
PLUGINS = "/usr/lib/x86_64-linux-gnu/fst/22"


def build(folder, phones, pronunciations, language_model, scale):
    """Writes the graphs for these words, and ``phones``: which are the sounds of the acoustic model by position."""
    folder.mkdir(parents=True, exist_ok=True)
    known = phones.sounds()
    ways = {word: [way for way in each if all(sound in known for sound in way)]
            for word, each in pronunciations.items()}
    ways = {word: each for word, each in ways.items() if each}
    language = next(iter(ways.values()))[0][0].startswith("e:")
    ways[UNKNOWN] = [(sound,) for sound in known if sound.startswith("e:") == language]
    labels = {word: i + 1 for i, word in enumerate(ways)}
    separators = _lexicon(folder / "L.txt", ways, labels, phones)
    _topology(folder / "T.txt", phones, separators)
    _run(folder, "fstcompile L.txt | fstdeterminize | fstminimize | fstarcsort --sort_type=ilabel > L.fst")
    _run(folder, "fstcompile T.txt | fstarcsort --sort_type=olabel > T.fst")
    _run(folder, "fstcompose T.fst L.fst | fstarcsort --sort_type=olabel"
                 " | fstconvert --fst_type=olabel_lookahead --save_relabel_opairs=relabel > HCLr.fst")
    labels = _relabelled(folder, labels)
    arcs = language_model.write(folder / "G.txt", labels, scale)
    _run(folder, "fstcompile G.txt | fstconnect | fstarcsort --sort_type=ilabel"
                 " | fstconvert --fst_type=const > Gr.fst")
    _lists(folder, labels, separators)
    phones.write(folder)
    for name in ("L.txt", "T.txt", "G.txt", "L.fst", "T.fst", "relabel"):
        (folder / name).unlink()
    return len(ways) - 1, arcs


def _run(folder, command):
    environment = {**os.environ, "LD_LIBRARY_PATH": PLUGINS}
    subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, env=environment, check=True)


def _lexicon(path, ways, labels, phones):
    """Words to sounds; a separator behind what is another word's sound too."""
    count = collections.Counter(way for each in ways.values() for way in each)
    used, state, first = collections.Counter(), 1, len(phones) + 1
    with open(path, "w") as file:
        for word, each in ways.items():
            for way in each:
                row = phones.spelled(way)
                if count[way] > 1:
                    used[way] += 1
                    row.append(first + used[way])
                at = 0
                for i, label in enumerate(row):
                    to = 0 if i == len(row) - 1 else state
                    state += to != 0
                    cost = f" {UNKNOWN_COST}" if word == UNKNOWN and i == 0 else ""
                    file.write(f"{at} {to} {label} {labels[word] if i == 0 else 0}{cost}\n")
                    at = to
        file.write("0\n")
    return [(2 * len(phones) + k, first + k) for k in range(1, max(used.values(), default=0) + 1)]


def _topology(path, phones, separators):
    """CTC: a sound lasts as long as it likes; silence comes between words and, as a phone of its own, inside them."""
    outside, inside = (0, 1), (2, 3)
    stay, leave = (lambda phone: 2 * phone - 1), (lambda phone: 2 * phone)
    rows = []
    for (at, silent), silence in ((outside, phones.SILENCE), (inside, phones.SILENCE_INSIDE)):
        rows += [f"{at} {silent} {leave(silence)} 0", f"{silent} {silent} {stay(silence)} 0"]
    for phone, begins, ends in phones.of_sounds():
        state = phone + 1
        rows += [f"{at} {state} {leave(phone)} {phone}" for at in (outside if begins else inside)]
        rows += [f"{state} {state} {stay(phone)} 0", f"{state} {outside[0] if ends else inside[0]} 0 0"]
    for transition, separator in separators:
        rows += [f"{at} {at} {transition} {separator}" for at in outside]
    path.write_text("\n".join(rows + ["0", "1"]) + "\n")


def _relabelled(folder, labels):
    """The numbers that looking ahead gave the words."""
    changed = dict(tuple(map(int, line.split())) for line in (folder / "relabel").read_text().splitlines())
    found = {word: changed[label] for word, label in labels.items() if label in changed}
    free = iter(sorted(set(range(1, len(labels) + len(changed) + 2)) - set(found.values())))
    return {word: found[word] if word in found else next(free) for word in labels}


def _lists(folder, labels, separators):
    top = max(labels.values())
    words = {"<eps>": 0, **labels, "#0": top + 1, "<s>": top + 2, "</s>": top + 3}
    rows = sorted(words.items(), key=lambda each: each[1])
    (folder / "words.txt").write_text("".join(f"{word} {label}\n" for word, label in rows))
    (folder / "disambig_tid.int").write_text("".join(f"{each}\n" for each, _ in separators))
