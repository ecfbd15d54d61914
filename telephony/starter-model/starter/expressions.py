"""The lexicons of understanding as text: words at random that their expressions match."""

import re
import re._constants as kinds
import re._parser as parser

from . import places

NAME = re.compile(r"<([a-z][A-Za-z0-9-]{0,30})>")
MOST_OPTIONAL = 3
NO_LETTERS = re.compile(r"<[a-zA-Z0-9-]+>|\\.|\[[^]]*]")
PART = re.compile(r"(?<=[a-z?])\([^()]*\)|\([^()]*\)\??(?=[a-z?])")
WHOLE_WORD = re.compile(r"(?<![a-z?')}])[a-z]{3,}(?![a-z?'({])")


def expanded(expression, names):
    """With what the names in it stand for."""
    while NAME.search(expression):
        expression = NAME.sub(lambda found: names[found.group(1)], expression)
    return expression


def parsed(expression):
    return parser.parse(expression)


def sampled(tree, random):
    """Some text that the expression matches."""
    return "".join(_sample(tree, random))


def every(tree):
    """Each text that the expression matches; it may have choices and parts that can be left out."""
    texts = [""]
    for kind, value in tree:
        texts = [before + text for before in texts for text in _every(kind, value)]
    return texts


def _every(kind, value):
    if kind is kinds.LITERAL:
        return [chr(value)]
    if kind is kinds.BRANCH:
        return [text for branch in value[1] for text in every(branch)]
    if kind is kinds.SUBPATTERN:
        return every(value[3])
    if kind is kinds.IN:
        return [chr(letter) for _, letter in value]
    least, most, inner = value
    return [text for times in range(least, most + 1) for text in every(list(inner) * times)]


class Lexicons:
    """All expressions of one language, with the names that they share."""

    def __init__(self, language):
        self.names, self.lines = {}, []
        rows = []
        for file in sorted((places.ASSISTANT / "understanding").glob(f"{language}-*.tsv")):
            columns = (line.split("\t") for line in file.read_text("utf-8").splitlines())
            rows += [row for row in columns if len(row) >= 3 and not row[0].startswith("#")]
        self.names = {row[1]: row[2] for row in rows if row[0] == "@"}
        self.written = [row[2] for row in rows]
        for section, code, expression in (row[:3] for row in rows if row[0] != "@"):
            self.lines.append((section, code, parser.parse(self._plain(expanded(expression, self.names)))))

    @staticmethod
    def _plain(expression):
        """Edges of clauses left out, gaps as a letter of their own."""
        kept = expression.replace("[^", "\0").replace("^", "(?:)").replace("$", "(?:)")
        return kept.replace("\0", "[^").replace("~~", "~").replace("~", "(?: ~ )").replace("?{", "{")

    def said(self, random, line):
        """Something that this line finds; a ``~`` stands where anything may come between."""
        return " ".join(sampled(line[2], random).split())

    def whole_words(self):
        """English words that stand in an expression as such, not put together from parts."""
        for expression in self.written:
            plain, before = NO_LETTERS.sub("?", expression), ""
            while before != plain:
                plain, before = PART.sub("?", plain), plain
            yield from WHOLE_WORD.findall(plain)

    def words(self):
        """Every stretch of letters that is written out in an expression."""
        for _, _, tree in self.lines:
            yield from _literals(tree)


def _sample(tree, random):
    for kind, value in tree:
        if kind is kinds.LITERAL:
            yield chr(value)
        elif kind is kinds.BRANCH:
            yield from _sample(random.choice(value[1]), random)
        elif kind is kinds.SUBPATTERN:
            yield from _sample(value[3], random)
        elif kind is kinds.IN:
            yield _one_of(value, random)
        elif kind is kinds.MAX_REPEAT or kind is kinds.MIN_REPEAT:
            least, most, inner = value
            if any(each[0] in (kinds.IN, kinds.ANY) for each in inner) and most > 1:
                continue  # [^,.?]{0,8}, \w{1,14}: anything, which says nothing
            for _ in range(random.randint(least, max(least, min(most, MOST_OPTIONAL)))):
                yield from _sample(inner, random)


def _one_of(choices, random):
    letters = [chr(value) for kind, value in choices if kind is kinds.LITERAL]
    negated = any(kind is kinds.NEGATE for kind, _ in choices)
    return random.choice(letters) if letters and not negated else ""


def _literals(tree):
    run = []
    for kind, value in tree:
        if kind is kinds.LITERAL:
            run.append(chr(value))
            continue
        if run:
            yield "".join(run)
            run = []
        if kind is kinds.BRANCH:
            for branch in value[1]:
                yield from _literals(branch)
        elif kind is kinds.SUBPATTERN:
            yield from _literals(value[3])
        elif kind in (kinds.MAX_REPEAT, kinds.MIN_REPEAT):
            yield from _literals(value[2])
        elif kind in (kinds.ASSERT, kinds.ASSERT_NOT):
            yield from _literals(value[1])
        elif kind is kinds.IN:
            for each, letter in value:
                if each is kinds.LITERAL:
                    yield chr(letter)
    if run:
        yield "".join(run)
