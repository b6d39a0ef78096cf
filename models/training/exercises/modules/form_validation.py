"""Validation of form data with small rules that can be combined.

A rule is a function that takes a value and returns None when the value is
fine, or a complaint as text.
"""

import re


def required(value):
    """
    >>> required("  ")
    'is missing'
    >>> required("x") is None
    True
    """
    if value is None or not str(value).strip():
        return "is missing"
    return None


def length(low, high):
    """Text between two lengths, both included.

    >>> rule = length(2, 4)
    >>> rule("abc"), rule("a"), rule("abcde")
    (None, 'is too short (at least 2)', 'is too long (at most 4)')
    """
    def rule(value):
        if len(value) < low:
            return f"is too short (at least {low})"
        if len(value) > high:
            return f"is too long (at most {high})"
        return None

    return rule


def whole_number(low=None, high=None):
    """Digits with an optional sign, within bounds.

    >>> rule = whole_number(low=0, high=120)
    >>> rule("35"), rule("-1"), rule("3.5")
    (None, 'must be at least 0', 'must be a whole number')
    """
    def rule(value):
        if not re.fullmatch(r"[+-]?\d+", value):
            return "must be a whole number"
        number = int(value)
        if low is not None and number < low:
            return f"must be at least {low}"
        if high is not None and number > high:
            return f"must be at most {high}"
        return None

    return rule


def one_of(*choices):
    def rule(value):
        if value in choices:
            return None
        return "must be one of " + ", ".join(choices)

    return rule


def optional(*rules):
    """Apply the rules only if there is something to look at."""
    def rule(value):
        if required(value):
            return None
        return first_complaint(value, rules)

    return rule


def first_complaint(value, rules):
    for rule in rules:
        complaint = rule(value)
        if complaint is not None:
            return complaint
    return None


class Form:
    """Named fields with rules, and checks across fields.

    >>> form = Form(name=[required, length(2, 20)], seats=[whole_number(1, 8)])
    >>> form.check({"name": "Olga", "seats": "4"})
    {}
    >>> form.check({"name": " ", "seats": "9"})
    {'name': 'is missing', 'seats': 'must be at most 8'}
    >>> form.check({"name": "Olga", "seats": "4", "sets": "1"})
    {'sets': 'is not a field'}
    """

    def __init__(self, **fields):
        self.fields = fields
        self._cross = []

    def cross_check(self, func):
        """Decorator for a function that looks at all values at once.

        It returns a pair of field and complaint, or None. Such checks run
        only when every field is fine by itself.
        """
        self._cross.append(func)
        return func

    def check(self, data):
        complaints = {}
        for name, rules in self.fields.items():
            complaint = first_complaint(data.get(name, ""), rules)
            if complaint:
                complaints[name] = complaint
        for name in data:
            if name not in self.fields:
                complaints[name] = "is not a field"
        if complaints:
            return complaints
        for func in self._cross:
            result = func(data)
            if result is not None:
                complaints.setdefault(*result)
        return complaints
