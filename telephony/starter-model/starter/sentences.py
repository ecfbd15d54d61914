"""Sentences at random, as residents say them: from our own list of sayings and the lexicons."""

import re

from . import expressions, places, texts

NAME = re.compile(r"<([a-z]+)>")


class Sentences:

    def __init__(self, language):
        self.names, self.sayings, self.weights = {}, [], []
        for line in texts.added(f"sayings-{language}.tsv"):
            first, expression = line.split("\t")[:2]
            if first.startswith("@"):
                self.names[first[1:]] = expression
            else:
                self.sayings.append(expression)
                self.weights.append(float(first))
        self.danger = texts.danger(language)
        self.lexicons = expressions.Lexicons(language)
        self.fillers = self.names.get("between", "").split("|")
        self.trees = {}

    def one(self, random):
        return self._said(random.choices(self.sayings, self.weights)[0], random)

    def found_in_lexicon(self, random):
        """Words that understanding looks for, something short where anything may stand."""
        section, _, _ = line = random.choice(self.lexicons.lines)
        said = self.lexicons.said(random, line)
        while "~" in said:
            said = said.replace("~", random.choice(self.fillers), 1)
        return said

    def _said(self, expression, random):
        while (name := NAME.search(expression)) is not None:
            expression = expression[: name.start()] + self._named(name.group(1), random) + expression[name.end():]
        if expression not in self.trees:
            if len(self.trees) > 5000:
                self.trees.clear()
            self.trees[expression] = expressions.parsed(expression)
        return expressions.sampled(self.trees[expression], random)

    def _named(self, name, random):
        if name == "danger":
            return random.choice(self.danger)
        if name == "lexicon":
            return self.found_in_lexicon(random)
        return self._said(self.names[name], random)
