"""The graphs of a model: sounds to words (HCLr.fst) and the language model (Gr.fst)."""

import collections
import os
import subprocess

UNKNOWN, UNKNOWN_COST = "[unk]", 3.0
PLUGINS = "/usr/lib/x86_64-linux-gnu/fst/22"


def build(folder, sounds, pronunciations, language_model, scale):
    """Writes the graphs for these words; ``sounds`` are the outputs of the acoustic model."""
    folder.mkdir(parents=True, exist_ok=True)
    numbers = {sound: i + 1 for i, sound in enumerate(sounds)}
    ways = {word: [way for way in each if all(sound in numbers for sound in way)]
            for word, each in pronunciations.items()}
    ways = {word: each for word, each in ways.items() if each}
    language = next(iter(ways.values()))[0][0].startswith("e:")
    ways[UNKNOWN] = [(sound,) for sound in sounds[1:] if sound.startswith("e:") == language]
    labels = {word: i + 1 for i, word in enumerate(ways)}
    separators = _lexicon(folder / "L.txt", ways, labels, numbers)
    _topology(folder / "T.txt", len(sounds), separators)
    _run(folder, "fstcompile L.txt | fstdeterminize | fstminimize | fstarcsort --sort_type=ilabel > L.fst")
    _run(folder, "fstcompile T.txt | fstarcsort --sort_type=olabel > T.fst")
    _run(folder, "fstcompose T.fst L.fst | fstarcsort --sort_type=olabel"
                 " | fstconvert --fst_type=olabel_lookahead --save_relabel_opairs=relabel > HCLr.fst")
    labels = _relabelled(folder, labels)
    arcs = language_model.write(folder / "G.txt", labels, scale)
    _run(folder, "fstcompile G.txt | fstconnect | fstarcsort --sort_type=ilabel"
                 " | fstconvert --fst_type=const > Gr.fst")
    _lists(folder, labels, sounds, separators)
    for name in ("L.txt", "T.txt", "G.txt", "L.fst", "T.fst", "relabel"):
        (folder / name).unlink()
    return len(ways) - 1, arcs


def _run(folder, command):
    environment = {**os.environ, "LD_LIBRARY_PATH": PLUGINS}
    subprocess.run(["bash", "-o", "pipefail", "-c", command], cwd=folder, env=environment, check=True)


def _lexicon(path, ways, labels, numbers):
    """Words to sounds; a separator behind what is also the beginning, or another word's sound."""
    count = collections.Counter(way for each in ways.values() for way in each)
    beginnings = {way[:length] for way in count for length in range(1, len(way))}
    used, state, first = collections.Counter(), 1, len(numbers) + 1
    with open(path, "w") as file:
        for word, each in ways.items():
            for way in each:
                row = [numbers[sound] for sound in way]
                if count[way] > 1 or way in beginnings:
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
    return [(2 * len(numbers) + k, first + k) for k in range(1, max(used.values(), default=0) + 1)]


def _topology(path, sounds, separators):
    """CTC: a sound lasts as long as it likes, silence between two when they are the same."""
    stay, leave = (lambda sound: 2 * sound - 1), (lambda sound: 2 * sound)
    rows = [f"0 1 {leave(1)} 0", f"1 1 {stay(1)} 0"]
    for sound in range(2, sounds + 1):
        rows += [f"0 {sound} {leave(sound)} {sound}", f"1 {sound} {leave(sound)} {sound}",
                 f"{sound} {sound} {stay(sound)} 0", f"{sound} 0 0 0"]
    for transition, separator in separators:
        rows += [f"0 0 {transition} {separator}", f"1 1 {transition} {separator}"]
    path.write_text("\n".join(rows + ["0", "1"]) + "\n")


def _relabelled(folder, labels):
    """The numbers that looking ahead gave the words."""
    changed = dict(tuple(map(int, line.split())) for line in (folder / "relabel").read_text().splitlines())
    found = {word: changed[label] for word, label in labels.items() if label in changed}
    free = iter(sorted(set(range(1, len(labels) + len(changed) + 2)) - set(found.values())))
    return {word: found[word] if word in found else next(free) for word in labels}


def _lists(folder, labels, sounds, separators):
    top = max(labels.values())
    words = {"<eps>": 0, **labels, "#0": top + 1, "<s>": top + 2, "</s>": top + 3}
    rows = sorted(words.items(), key=lambda each: each[1])
    (folder / "words.txt").write_text("".join(f"{word} {label}\n" for word, label in rows))
    (folder / "phones.txt").write_text("".join(f"{sound} {i + 1}\n" for i, sound in enumerate(sounds)))
    (folder / "disambig_tid.int").write_text("".join(f"{each}\n" for each, _ in separators))
