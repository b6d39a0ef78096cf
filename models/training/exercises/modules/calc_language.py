"""A calculator language: tokens, a parser and an evaluator.

Statements are separated by semicolons; the last value is the result::

    price = 4.50; n = 3; price * n + 2
"""

import re
from dataclasses import dataclass


class CalcError(Exception):
    pass


@dataclass
class Token:
    kind: str
    text: str
    column: int


TOKEN_TYPES = [
    ("NUMBER", r"\d+(?:\.\d+)?"),
    ("NAME", r"[A-Za-z_]\w*"),
    ("OP", r"[-+*/^()=;]"),
    ("SPACE", r"\s+"),
    ("WRONG", r"."),
]
SCANNER = re.compile("|".join(f"(?P<{kind}>{regex})" for kind, regex in TOKEN_TYPES))


def tokenize(source):
    """
    >>> [t.text for t in tokenize("x=2.5*(y)")]
    ['x', '=', '2.5', '*', '(', 'y', ')', '']
    >>> tokenize("3 $ 4")
    Traceback (most recent call last):
        ...
    calc_language.CalcError: unexpected '$' in column 3
    """
    tokens = []
    for match in SCANNER.finditer(source):
        kind = match.lastgroup
        column = match.start() + 1
        if kind == "SPACE":
            continue
        if kind == "WRONG":
            raise CalcError(f"unexpected {match.group()!r} in column {column}")
        tokens.append(Token(kind, match.group(), column))
    tokens.append(Token("END", "", len(source) + 1))
    return tokens


class Calculator:
    """Keeps variables between calls.

    >>> calc = Calculator()
    >>> calc.run("price = 4.5; price * 2 + 1")
    10.0
    >>> calc.run("-2 ^ 2")
    -4
    >>> calc.run("7 / (3 - 3)")
    Traceback (most recent call last):
        ...
    calc_language.CalcError: division by zero
    """

    def __init__(self, **variables):
        self.variables = variables

    def run(self, source):
        self._tokens = tokenize(source)
        self._pos = 0
        result = None
        while self._look().kind != "END":
            result = self._statement()
            if not self._accept(";"):
                break
        if self._look().kind != "END":
            token = self._look()
            raise CalcError(f"unexpected {token.text!r} in column {token.column}")
        return result

    def _look(self, ahead=0):
        return self._tokens[min(self._pos + ahead, len(self._tokens) - 1)]

    def _accept(self, *texts):
        token = self._look()
        if token.kind == "OP" and token.text in texts:
            self._pos += 1
            return token.text
        return None

    def _expect(self, text):
        if not self._accept(text):
            raise CalcError(f"{text!r} expected in column {self._look().column}")

    def _statement(self):
        if self._look().kind == "NAME" and self._look(1).text == "=":
            name = self._look().text
            self._pos += 2
            self.variables[name] = self._sum()
            return self.variables[name]
        return self._sum()

    def _sum(self):
        value = self._product()
        while op := self._accept("+", "-"):
            right = self._product()
            value = value + right if op == "+" else value - right
        return value

    def _product(self):
        value = self._sign()
        while op := self._accept("*", "/"):
            right = self._sign()
            if op == "/" and right == 0:
                raise CalcError("division by zero")
            value = value * right if op == "*" else value / right
        return value

    def _sign(self):
        if self._accept("-"):
            return -self._sign()
        base = self._atom()
        return base ** self._sign() if self._accept("^") else base

    def _atom(self):
        token = self._look()
        if self._accept("("):
            value = self._sum()
            self._expect(")")
            return value
        self._pos += 1
        if token.kind == "NUMBER":
            return float(token.text) if "." in token.text else int(token.text)
        if token.kind != "NAME":
            raise CalcError(f"value expected in column {token.column}")
        if token.text not in self.variables:
            raise CalcError(f"unknown name {token.text!r}")
        return self.variables[token.text]
