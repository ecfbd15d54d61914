"""The phones of a graph: each sound of the acoustic model at each place in a word, so that words have times.

Vosk finds where words begin and end by their first and last phones, if ``phones/word_boundary.int`` says
which these are. All phones of a sound share its output.
"""

PLACES = {"B": "begin", "I": "internal", "E": "end", "S": "singleton"}


class Phones:
    """Numbered from 1: silence, silence inside a word, then four for each sound."""

    SILENCE, SILENCE_INSIDE = 1, 2

    def __init__(self, outputs):
        self.outputs = list(outputs)
        silence, *sounds = self.outputs
        self.rows = [(silence, "nonword"), (silence + "_I", "internal")]
        self.rows += [(f"{sound}_{place}", kind) for sound in sounds for place, kind in PLACES.items()]
        self.numbers = {name: i + 1 for i, (name, _) in enumerate(self.rows)}

    @staticmethod
    def read(folder):
        """Those of a graph that is there; its acoustic model counts on their numbers."""
        names = [row.split(" ")[0] for row in (folder / "phones.txt").read_text("utf-8").splitlines()]
        phones = Phones(dict.fromkeys(name.rsplit("_", 1)[0] for name in names))
        if names != list(phones.numbers):
            raise SystemExit(f"the model of {folder} was made before words had times; install it from its training")
        return phones

    def __len__(self):
        return len(self.rows)

    def sounds(self):
        return self.outputs[1:]

    def output(self, phone):
        """Which output of the acoustic model a phone has."""
        return 0 if phone <= self.SILENCE_INSIDE else (phone - self.SILENCE_INSIDE - 1) // len(PLACES) + 1

    def of_sounds(self):
        """Number, whether it begins a word, whether it ends one."""
        for name, kind in self.rows[self.SILENCE_INSIDE:]:
            yield self.numbers[name], kind in ("begin", "singleton"), kind in ("end", "singleton")

    def spelled(self, sounds):
        """The phones of a word."""
        places = "S" if len(sounds) == 1 else "B" + "I" * (len(sounds) - 2) + "E"
        return [self.numbers[f"{sound}_{place}"] for sound, place in zip(sounds, places)]

    def write(self, folder):
        (folder / "phones.txt").write_text("".join(f"{name} {i + 1}\n" for i, (name, _) in enumerate(self.rows)))
        (folder / "phones").mkdir(exist_ok=True)
        (folder / "phones/word_boundary.int").write_text(
            "".join(f"{i + 1} {kind}\n" for i, (_, kind) in enumerate(self.rows)))
