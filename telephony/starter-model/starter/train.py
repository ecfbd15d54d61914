"""Trains one acoustic model for both languages. Counted in steps, seeded, goes on after a break."""

import math
import multiprocessing
import random as randoms
import time

import numpy as np
import torch
from torch import nn

from . import corpus, features, kaldi, mandarin, places, sounds, voices, words
from .network import SUBSAMPLING, Network, greedy, padded
from .telephone import Telephone

FRAMES_A_BATCH, POOL, SAVED_EVERY, REPORTED_EVERY = 3000, 240, 250, 50
PEAK_RATE, WARM_UP, FINAL_SHARE = 1.5e-3, 100, 0.004


class Plan:
    """How much speech and how many steps."""

    def __init__(self, hours, steps):
        self.hours, self.steps = hours, steps


PLANS = {"full": Plan({"zh": 6.0, "en": 3.5, "kevin": 0.7}, 12000),
         "short": Plan({"zh": 0.8, "en": 0.5, "kevin": 0.1}, 900)}
SHARES = {"zh": 0.56, "en": 0.36, "kevin": 0.08}


def sound_names():
    """The outputs in their order; the first is silence."""
    used = {sound for word in words.mandarin().words
            for way in mandarin.pronunciations(word) for sound in way}
    return ["<silence>"] + sorted(used | set(sounds.ENGLISH))


class Batches(multiprocessing.Process):
    """Utterances over random telephone lines; step N is the same whenever it is made."""

    def __init__(self, queue, parts, seed, first_pool):
        super().__init__(daemon=True)
        self.queue, self.parts, self.seed, self.first_pool = queue, parts, seed, first_pool

    def run(self):
        torch.set_num_threads(1)
        pool = self.first_pool
        while True:
            for batch in self.pool(pool):
                self.queue.put((pool, batch))
            pool += 1

    def pool(self, number):
        random = np.random.default_rng([self.seed, number])
        everything = list(self.parts.values())
        others = [everything[random.integers(len(everything))] for _ in range(12)]
        others = [each[random.integers(len(each))][0].astype(np.float64) for each in others]
        telephone = Telephone(random, others)
        made = []
        while len(made) < POOL:
            part = self.parts[random.choice(list(SHARES), p=list(SHARES.values()))]
            voice, said = part[random.integers(len(part))]
            frames = features.cepstra(telephone.carried(voice)).half()
            if len(frames) // SUBSAMPLING > len(said) + 2:
                made.append((frames, said.astype(np.int64)))
        made.sort(key=lambda each: len(each[0]))
        batches, current = [], []
        for each in made:
            current.append(each)
            if len(current) * len(each[0]) > FRAMES_A_BATCH:
                batches.append(_together(current))
                current = []
        random.shuffle(batches)
        return batches


def _together(utterances):
    inputs = [padded(frames.float()) for frames, _ in utterances]
    longest = max(len(each) for each, _ in inputs)
    frames = torch.stack([torch.cat([each, each[-1:].expand(longest - len(each), -1)]) for each, _ in inputs])
    lengths = torch.tensor([count for _, count in inputs])
    said = torch.cat([torch.tensor(each) for _, each in utterances])
    return frames.half(), lengths, said, torch.tensor([len(each) for _, each in utterances])


class Training:

    def __init__(self, plan_name, seed=1, start_from=None):
        self.plan, self.seed = PLANS[plan_name], seed
        self.folder = places.work(f"training-{plan_name}-{seed}")
        self.folder.mkdir(parents=True, exist_ok=True)
        self.names = sound_names()
        self.network = Network(len(self.names))
        self.start_from, self.begun_with = start_from, "nothing"
        self.step, self.pool, self.seconds, self.loss = 0, 0, 0.0, None

    def run(self, until=None):
        """Goes on from the last checkpoint, to the end or until a time of the clock."""
        torch.manual_seed(self.seed)
        torch.set_num_threads(1)
        state = self.resume()
        numbers = {name: i for i, name in enumerate(self.names)}
        parts = {name: corpus.build(name, hours, self.seed, numbers) for name, hours in self.plan.hours.items()}
        held = {language: corpus.build(language, 0.05, 99, numbers, voices.HELD_OUT[language])
                for language in ("zh", "en")}
        print({name: f"{part.hours:.2f} h" for name, part in parts.items()}, flush=True)
        optimizer = torch.optim.AdamW(self.network.parameters(), lr=PEAK_RATE, weight_decay=1e-3)
        if state:
            optimizer.load_state_dict(state["optimizer"])
        else:
            self.begin(Batches(None, parts, self.seed, 0).pool(10**6))
        queue = multiprocessing.Queue(16)
        maker = Batches(queue, parts, self.seed, self.pool)
        maker.start()
        try:
            self.learn(queue, optimizer, held, until)
        finally:
            maker.terminate()
            maker.join()
        return self.network

    def begin(self, batches):
        frames = torch.cat([each[0].float().reshape(-1, each[0].shape[-1]) for each in batches])
        self.network.mean.copy_(frames.mean(0))
        self.network.scale.copy_(1 / frames.std(0))
        if self.start_from:
            start_from(self.network, self.names, *self.start_from, batches)
            self.begun_with = "the weights of the model that was bundled before"

    def learn(self, queue, optimizer, held, until):
        measure = nn.CTCLoss(blank=0, zero_infinity=True)
        self.network.train()
        begun, steps = time.monotonic(), self.plan.steps
        while self.step < steps and not (until and time.time() > until):
            for group in optimizer.param_groups:
                group["lr"] = learning_rate(self.step, steps)
            self.pool, (frames, lengths, said, said_lengths) = queue.get()
            torch.manual_seed(self.seed * 1_000_003 + self.step)
            found = self.network(frames.float())
            loss = measure(found.transpose(0, 1), said, lengths, said_lengths)
            optimizer.zero_grad()
            loss.backward()
            nn.utils.clip_grad_norm_(self.network.parameters(), 5.0)
            optimizer.step()
            self.step += 1
            self.seconds += float(lengths.sum()) * 0.03
            self.loss = loss.item() if self.loss is None else 0.98 * self.loss + 0.02 * loss.item()
            if self.step % REPORTED_EVERY == 0:
                print(f"step {self.step}/{steps} loss {self.loss:.3f} heard {self.seconds / 3600:.2f} h "
                      f"in {(time.monotonic() - begun) / 60:.1f} min", flush=True)
            if self.step % SAVED_EVERY == 0 or self.step == steps:
                self.save(optimizer)
            if self.step % (4 * SAVED_EVERY) == 0:
                print({language: f"{self.errors(part):.1%}" for language, part in held.items()}, flush=True)
        self.save(optimizer)

    def errors(self, part):
        """Share of sounds that are wrong in voices kept out, without words to help."""
        wrong = total = 0
        self.network.eval()
        with torch.no_grad():
            for i in range(len(part)):
                voice, said = part[i]
                frames, count = padded(features.cepstra(np.pad(voice, (1600, 2400))))
                wrong += edits(greedy(self.network(frames[None])[0, :count]), said.tolist())
                total += len(said)
        self.network.train()
        return wrong / total

    def save(self, optimizer):
        state = dict(network=self.network.state_dict(), optimizer=optimizer.state_dict(), names=self.names,
                     step=self.step, pool=self.pool + 1, seconds=self.seconds, loss=self.loss,
                     begun_with=self.begun_with)
        torch.save(state, self.folder / "checkpoint.new")
        (self.folder / "checkpoint.new").replace(self.folder / "checkpoint")

    def resume(self):
        """The last checkpoint, taken over; None before the first one."""
        file = self.folder / "checkpoint"
        if not file.exists():
            return None
        state = torch.load(file)
        self.network = Network(len(state["names"]))
        self.network.load_state_dict(state["network"])
        for name in ("names", "step", "pool", "seconds", "loss", "begun_with"):
            setattr(self, name, state[name])
        return state


def learning_rate(step, steps):
    share = step / steps
    falling = 0.5 * (1 + math.cos(math.pi * max(0.0, share - 0.25) / 0.75))
    return PEAK_RATE * min(1.0, (step + 1) / WARM_UP) * (falling + FINAL_SHARE)


def start_from(network, names, file, file_names, batches):
    """Takes over an earlier model: its normalisations are found again on the new speech."""
    earlier = kaldi.read_network(file)
    rows = {name: i for i, name in enumerate(file_names)}
    with torch.no_grad():
        network.mean.zero_()
        network.scale.fill_(1)
        for new, old in zip(network.layers, earlier.layers):
            new.weight.copy_(old.weight)
        for new, name in enumerate(names):
            nearest = rows.get(name, rows.get(name[:-1] + "5", rows.get(name[:-1] + "4")))
            if new == 0 or nearest is not None:
                network.last.weight[new] = earlier.last.weight[0 if new == 0 else nearest]
                network.last.bias[new] = earlier.last.bias[0 if new == 0 else nearest]
        before = [each[0].float() for each in batches]
        for i, (layer, norm) in enumerate(zip(network.layers, network.norms)):
            sums = [layer(network.spliced(each, i)) for each in before]
            every = torch.cat([each.reshape(-1, each.shape[-1]) for each in sums])
            bias = earlier.norms[i].bias
            norm.running_mean.copy_(every.mean(0))
            norm.running_var.copy_(every.var(0))
            norm.weight.copy_(torch.sqrt(every.var(0) + norm.eps))
            norm.bias.copy_(bias + every.mean(0))
            before = [torch.relu(each + bias) for each in sums]


def edits(heard, said):
    row = list(range(len(said) + 1))
    for i, one in enumerate(heard, 1):
        corner, row[0] = row[0], i
        for j, other in enumerate(said, 1):
            corner, row[j] = row[j], min(row[j] + 1, row[j - 1] + 1, corner + (one != other))
    return row[-1]
