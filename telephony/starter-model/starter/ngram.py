"""A language model of three words that backs off, as a graph of OpenFST in text.

Witten-Bell smoothing: what was never said after two words is guessed from one, and what was never
said after one word from how common the next one is in general text.
"""

import collections
import math

BEGIN, END = "<s>", "</s>"


class Counts:
    """How often each word came after the words before it; sentences may weigh differently."""

    def __init__(self, order=3):
        self.order = order
        self.after = [collections.defaultdict(collections.Counter) for _ in range(order)]

    def sentence(self, words, weight=1.0):
        row = [BEGIN] + list(words) + [END]
        for i in range(1, len(row)):
            for length in range(self.order):
                if i - length >= 0:
                    self.after[length][tuple(row[i - length: i])][row[i]] += weight

    def pair(self, first, second, weight):
        self.after[1][(first,)][second] += weight


class Model:
    """Probabilities with everything rare left to the shorter history."""

    def __init__(self, counts, general, general_share, least):
        """``general``: the share of every word in general text; ``least``: counts to keep, by length of the history."""
        own = counts.after[0][()]
        total = sum(own.values())
        self.single = {word: general_share * share + (1 - general_share) * own.get(word, 0) / total
                       for word, share in general.items()}
        self.single[END] = own[END] / total
        scale = sum(self.single.values())
        self.single = {word: share / scale for word, share in self.single.items()}
        self.histories = {}
        for length in range(1, counts.order):
            for history, after in counts.after[length].items():
                if length == 1 or history[1:] in self.histories:
                    self._keep(history, after, least[length])

    def _keep(self, history, after, least):
        known = {word: count for word, count in after.items() if word in self.single}
        kept = {word: count for word, count in known.items() if count >= least}
        if not kept:
            return
        total, kinds = sum(known.values()), len(known)
        shorter = {word: self.probability(history[1:], word) for word in kept}
        found = {word: (count + kinds * shorter[word]) / (total + kinds) for word, count in kept.items()}
        left = max(1e-6, 1 - sum(found.values())) / max(1e-6, 1 - sum(shorter.values()))
        self.histories[history] = (found, left)

    def probability(self, history, word):
        if not history:
            return self.single[word]
        if history not in self.histories:
            return self.probability(history[1:], word)
        found, left = self.histories[history]
        return found[word] if word in found else left * self.probability(history[1:], word)

    def write(self, path, numbers, scale):
        """One state a history, state 0 for the beginning of a sentence."""
        states = {(BEGIN,): 0, (): 1}
        for history in self.histories:
            states.setdefault(history, len(states))
        arcs, ends = [], {}
        cost = lambda probability: -math.log(max(probability, 1e-9)) * scale
        everything = [((), (self.single, None)), *self.histories.items()]
        for history, (found, left) in everything:
            at = states[history]
            for word, probability in found.items():
                if word == END:
                    ends[at] = cost(probability)
                else:
                    arcs.append((at, self._next(states, history, word), numbers[word], cost(probability)))
            if left is not None:
                arcs.append((at, self._state(states, history[1:]), 0, cost(min(left, 0.9999))))
        with open(path, "w") as file:
            for begin, end, label, weight in sorted(arcs):
                file.write(f"{begin} {end} {label} {label} {weight:.3f}\n")
            for state, weight in ends.items():
                file.write(f"{state} {weight:.3f}\n")
        return len(arcs)

    @staticmethod
    def _state(states, history):
        while history not in states:
            history = history[1:]
        return states[history]

    def _next(self, states, history, word):
        return self._state(states, (history + (word,))[-2:])
