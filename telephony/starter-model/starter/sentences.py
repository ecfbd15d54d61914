"""Sentences at random, as residents say them: from our own list of sayings and the lexicons."""

import itertools
import re

from . import expressions, places, texts

NAME = re.compile(r"<([a-z]+)>")
PRIVATE_USE = 0xE000


class Sentences:

    def __init__(self, language):
        self.names, self.sayings, self.weights, self.numbers = {}, [], [], []
        for line in texts.added(f"sayings-{language}.tsv"):
            first, expression = line.split("\t")[:2]
            if first.startswith("@"):
                self.names[first[1:]] = expression
            elif first == "each":
                self.numbers.append(expression)
            else:
                self.sayings.append(expression)
                self.weights.append(float(first))
        self.danger = texts.danger(language)
        self.lexicons = expressions.Lexicons(language)
        self.fillers = self.names.get("between", "").split("|")
        self.trees = {}

    def one(self, random):
        return self._said(random.choices(self.sayings, self.weights)[0], random)

    def all_numbers(self):
        """Temperatures, counts, times and dates, each once: at random some would come too seldom to be heard."""
        trees = (expressions.parsed(expressions.expanded(each, self.names)) for each in self.numbers)
        return dict.fromkeys(number for tree in trees for number in expressions.every(tree))

    def found_in_lexicon(self, random):
        """Words that understanding looks for, something short where anything may stand."""
        section, _, _ = line = random.choice(self.lexicons.lines)
        said = self.lexicons.said(random, line)
        while "~" in said:
            said = said.replace("~", random.choice(self.fillers), 1)
        return said

    def _said(self, expression, random):
        """Names are drawn first and stand in the sampled text as letters that no language has; so each tree is made once."""
        drawn = [self._named(name, random) for name in NAME.findall(expression)]
        if expression not in self.trees:
            letters = map(chr, itertools.count(PRIVATE_USE))
            self.trees[expression] = expressions.parsed(NAME.sub(lambda _: next(letters), expression))
        said = expressions.sampled(self.trees[expression], random)
        for letter, text in enumerate(drawn, PRIVATE_USE):
            said = said.replace(chr(letter), text)
        return said

    def _named(self, name, random):
        if name == "danger":
            return random.choice(self.danger)
        if name == "lexicon":
            return self.found_in_lexicon(random)
        return self._said(self.names[name], random)
