"""Trains the acoustic model of one language. Counted in steps, seeded, goes on after a break."""

import math
import time
import typing

import numpy as np
import torch
from torch import nn

from . import corpus, features, mandarin, places, processes, sounds, voices, words
from .network import SUBSAMPLING, Network, greedy, output_count, padded
from .telephone import Telephone

POOL, SAVED_EVERY, REPORTED_EVERY = 24, 20, 48
WARM_UP, FINAL_SHARE, SECONDS_OF_LINE = 0.03, 0.004, 0.8


class Plan(typing.NamedTuple):
    """How much speech is made (hours, in how many parts), and how many steps on how much of it at once."""

    speech: dict
    steps: int
    seconds_a_step: int
    peak_rate: float
    all_at_once: bool = False

    def parts(self, name, pool):
        """How many parts are used for this pool: a few to begin with, all from the middle on."""
        every, share = self.speech[name][1], pool * POOL / self.steps
        first = every if self.all_at_once else max(1, every // 20)
        return first + int((every - first) * min(1.0, 2 * share))

    def going_on(self, first_layers, steps, rate):
        """For layers that have heard much already, a few parts again and again would be a step back."""
        return self._replace(all_at_once=first_layers is not None, steps=steps or self.steps,
                             peak_rate=rate or self.peak_rate)


PLANS = {"full": Plan({"zh": (24, 48), "en": (20, 40), "kevin": (8, 16)}, 11000, 30, 1.5e-3),
         "further": Plan({"zh": (24, 48), "en": (10, 20), "kevin": (4, 8)}, 20000, 30, 6e-4),
         "short": Plan({"zh": (0.8, 4), "en": (0.7, 4), "kevin": (0.1, 2)}, 900, 30, 1.5e-3),
         "gpu": Plan({"zh": (72, 144), "en": (64, 128), "kevin": (8, 16)}, 9600, 720, 3e-3)}
SHARES = {"zh": {"zh": 1.0}, "en": {"en": 0.7, "kevin": 0.3}}


def sound_names(language):
    """The outputs in their order; the first is silence."""
    if language == "en":
        return ["<silence>"] + sorted(sounds.ENGLISH)
    used = {sound for word in words.mandarin().words
            for way in mandarin.pronunciations(word) for sound in way}
    return ["<silence>"] + sorted(used)


def usual_plan():
    return "gpu" if torch.cuda.is_available() else "full"


def device():
    return torch.device("cuda" if torch.cuda.is_available() else "cpu")


class Batches:
    """Utterances over random telephone lines; pool N is the same whenever it is made.

    All synthesizers speak in every batch: the layers are normalised by what a batch holds, and one that heard
    FreeTTS in batches of its own did not know it again beside the others (20 % of its sounds wrong, of seen sentences).
    """

    def __init__(self, language, plan, seed, sounds):
        self.shares, self.plan, self.seed = SHARES[language], plan, seed
        rooms = [corpus.most_samples(*plan.speech[name]) for name in self.shares]
        self.samples = torch.empty(sum(rooms), dtype=torch.int16, device=device())
        self.speech = {name: corpus.Growing(name, *plan.speech[name], seed, sounds, room)
                       for name, room in zip(self.shares, torch.split(self.samples, rooms))}
        self.before = dict(zip(self.shares, np.cumsum([0, *rooms])))

    def pool(self, number):
        """Batches of utterances that are about as long as each other."""
        random = np.random.default_rng([self.seed, number])
        telephone = Telephone(device(), self.seed * 1_000_003 + number)
        for name, speech in self.speech.items():
            speech.grow(self.plan.parts(name, number))
        begins, lengths, said = self._chosen(random)
        for batch in self._batches(lengths, random):
            here = (torch.from_numpy(each[batch]).to(device()) for each in (begins, lengths))
            sound, heard = telephone.carried(self.samples, *here)
            frames = features.cepstra(sound)
            heard = output_count(torch.div(heard - features.WINDOW, features.HOP, rounding_mode="floor") + 1)
            names = [said[i] for i in batch]
            yield (frames, heard, torch.from_numpy(np.concatenate(names).astype(np.int64)).to(device()),
                   torch.tensor([len(each) for each in names], device=device()))

    def _chosen(self, random):
        """Where each utterance of a pool begins, how long it is and its sounds."""
        wanted, begins, lengths, said = POOL * self.plan.seconds_a_step * features.RATE, [], [], []
        for name, share in self.shares.items():
            speech = self.speech[name]
            mean = speech.lengths.mean() + SECONDS_OF_LINE * features.RATE
            chosen = random.integers(len(speech.lengths), size=int(wanted * share / mean) + 1)
            begins.append(speech.begins[chosen] + self.before[name])
            lengths.append(speech.lengths[chosen])
            said += [speech.said[i] for i in chosen]
        return np.concatenate(begins), np.concatenate(lengths), said

    def _batches(self, lengths, random):
        order = np.argsort(lengths, kind="stable")
        ends = np.cumsum(lengths[order] + SECONDS_OF_LINE * features.RATE)
        number = (ends / (self.plan.seconds_a_step * features.RATE)).astype(int)
        batches = [order[number == each] for each in np.unique(number)]
        return [batches[i] for i in random.permutation(len(batches))]

    def stop(self):
        for speech in self.speech.values():
            speech.stop()


class Training:

    def __init__(self, language, plan_name, seed=1, first_layers=None, steps=None, rate=None):
        self.language, self.seed = language, seed
        self.plan = PLANS[plan_name].going_on(first_layers, steps, rate)
        self.folder = places.work(f"training-{plan_name}-{seed}", language)
        self.folder.mkdir(parents=True, exist_ok=True)
        self.names = sound_names(language)
        torch.manual_seed(seed)
        self.network = Network(len(self.names)).to(device())
        self.device = torch.cuda.get_device_name() if torch.cuda.is_available() else "one core"
        self.step, self.pool, self.seconds, self.loss = 0, 0, 0.0, None
        self.first_layers, self.begun_with = first_layers, "nothing"

    def run(self, until=None):
        """Goes on from the last checkpoint to the end, in fewer steps if it must be done by then."""
        torch.set_float32_matmul_precision("high")
        state = self.resume()
        batches = Batches(self.language, self.plan, self.seed, self.names)
        try:
            held = corpus.build(self.language, 0.05, 99, self.names, voices.HELD_OUT[self.language])
            if not state:
                self.begin(next(batches.pool(0))[0])
            optimizer = torch.optim.AdamW(self.network.parameters(), lr=self.plan.peak_rate, weight_decay=1e-3)
            if state:
                optimizer.load_state_dict(state["optimizer"])
            self.learn(batches, optimizer, held, until)
        finally:
            batches.stop()

    def begin(self, frames):
        """With what another training learned, if there is a checkpoint: its last layer where the sounds are the same."""
        if self.first_layers:
            other = torch.load(self.first_layers, map_location=device())
            layers = {name: value for name, value in other["network"].items()
                      if other["names"] == self.names or not name.startswith("last")}
            self.network.load_state_dict(layers, strict=False)
            self.begun_with = f"the layers of {amount(other)},\nbegun with {other['begun_with']}"
            return
        self.network.mean.copy_(frames.mean((0, 1)))
        self.network.scale.copy_(1 / frames.reshape(-1, frames.shape[-1]).std(0))

    def learn(self, batches, optimizer, held, until):
        measure = nn.CTCLoss(blank=0, zero_infinity=True)
        self.network.train()
        begun = time.time()
        while (share := self.done(begun, until)) < 1:
            for frames, lengths, said, said_lengths in batches.pool(self.pool):
                for group in optimizer.param_groups:
                    group["lr"] = self.plan.peak_rate * falling(share)
                found = self.network(padded(frames))
                loss = measure(found.transpose(0, 1), said, lengths, said_lengths)
                optimizer.zero_grad()
                loss.backward()
                nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
                optimizer.step()
                self.step += 1
                self.seconds += float(lengths.sum()) * 0.01 * SUBSAMPLING
                self.loss = loss.item() if self.loss is None else 0.98 * self.loss + 0.02 * loss.item()
                share = self.done(begun, until)
                if self.step % REPORTED_EVERY == 0:
                    print(f"{self.language} step {self.step} {share:.1%} loss {self.loss:.3f} heard "
                          f"{self.seconds / 3600:.1f} h in {(time.time() - begun) / 60:.2f} min", flush=True)
                if share >= 1:
                    break
            self.pool += 1
            if self.pool % SAVED_EVERY == 0 or share >= 1:
                self.save(optimizer)
                print(f"{self.language}: {self.errors(held):.1%} of the sounds wrong", flush=True)

    def done(self, begun, until):
        """How much of the training is behind us."""
        share = self.step / self.plan.steps
        return share if until is None else max(share, (time.time() - begun) / max(1.0, until - begun))

    def errors(self, part):
        """Share of sounds that are wrong in voices kept out, without words to help."""
        wrong = total = 0
        self.network.eval()
        with torch.no_grad():
            for i in range(len(part)):
                voice = np.pad(part.samples[part.begins[i]: part.ends[i]], (1600, 2400))
                frames = features.cepstra(torch.tensor(voice, dtype=torch.float32, device=device()))
                wrong += edits(greedy(self.network(padded(frames[None]))[0, : output_count(len(frames))]),
                               part.said(i).tolist())
                total += len(part.said(i))
        self.network.train()
        return wrong / total

    def save(self, optimizer):
        state = dict(network=self.network.state_dict(), optimizer=optimizer.state_dict(), names=self.names,
                     step=self.step, pool=self.pool, seconds=self.seconds, loss=self.loss, device=self.device,
                     begun_with=self.begun_with)
        torch.save(state, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").replace(self.folder / "checkpoint")

    def resume(self):
        """The last checkpoint, taken over; None before the first one."""
        file = self.folder / "checkpoint"
        if not file.exists():
            return None
        state = torch.load(file, map_location=device())
        self.network = Network(len(state["names"])).to(device())
        self.network.load_state_dict(state["network"])
        for name in ("names", "step", "pool", "seconds", "loss", "device", "begun_with"):
            setattr(self, name, state[name])
        return state

    def mean_with(self, others):
        """The mean of its own layers and those of other checkpoints, each with its share: it knows more, they forgot less."""
        mean = {name: value * (1 - sum(others.values())) if value.is_floating_point() else value
                for name, value in self.network.state_dict().items()}
        for checkpoint, share in others.items():
            other = torch.load(checkpoint, map_location=device())
            for name, value in other["network"].items():
                if value.is_floating_point():
                    mean[name] += value * share
            self.begun_with += f",\nand {share:.0%} of the layers of {amount(other)}"
        self.network.load_state_dict(mean)


def amount(state):
    """How much was heard in the training of a checkpoint, and where."""
    return f"{state['step']:,} steps on {state['seconds'] / 3600:,.0f} hours, {state['device']}"


def learn(language, plan_name, seed, first_layers, steps, rate, until):
    """The whole training, in a process of its own."""
    processes.end_with_parent()
    torch.set_num_threads(1)
    training = Training(language, plan_name, seed, first_layers, steps, rate)
    training.run(until)
    print(f"{training.folder}: step {training.step:,}")


def falling(share):
    """The learning rate as a share of the highest: up soon, then down like a cosine."""
    cosine = 0.5 * (1 + math.cos(math.pi * max(0.0, share - 0.2) / 0.8))
    return min(1.0, 0.01 + share / WARM_UP) * (cosine + FINAL_SHARE)


def edits(heard, said):
    row = list(range(len(said) + 1))
    for i, one in enumerate(heard, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(said, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (one != other))
    return row[-1]
