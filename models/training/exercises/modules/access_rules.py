"""Rights in a shared archive: roles, folders and rules with exceptions.

A rule is a line such as ``allow editor /news`` or ``deny guest /news/draft``.
The rule with the longest matching folder decides; of two rules for the same
folder, the later one.
"""

from functools import lru_cache
from typing import NamedTuple


class Rule(NamedTuple):
    allow: bool
    role: str
    folder: str


class RuleError(ValueError):
    pass


def clean(path):
    """Normal form of a path: one leading slash, none at the end.

    >>> clean("news//2031/"), clean("/"), clean("a/./b/../c")
    ('/news/2031', '/', '/a/c')
    >>> clean("/a/../../b")
    Traceback (most recent call last):
        ...
    access_rules.RuleError: path leaves the archive
    """
    parts = []
    for part in path.split("/"):
        if part in ("", "."):
            continue
        if part == "..":
            if not parts:
                raise RuleError("path leaves the archive")
            parts.pop()
        else:
            parts.append(part)
    return "/" + "/".join(parts)


def is_inside(path, folder):
    """
    >>> is_inside("/news/a", "/news"), is_inside("/newspaper", "/news")
    (True, False)
    """
    return folder == "/" or path == folder or path.startswith(folder + "/")


def parse_rules(text):
    rules = []
    for number, line in enumerate(text.splitlines(), 1):
        words = line.split("#")[0].split()
        if not words:
            continue
        if len(words) != 3 or words[0] not in ("allow", "deny"):
            raise RuleError(f"line {number}: {line.strip()!r}")
        verb, role, folder = words
        rules.append(Rule(verb == "allow", role, clean(folder)))
    return rules


class Archive:
    """
    >>> archive = Archive('''
    ...     allow guest /
    ...     deny guest /board      # not for everybody
    ...     allow member /board
    ...     deny member /board/money
    ... ''', parents={"member": "guest", "treasurer": "member"})
    >>> archive.may("guest", "/news"), archive.may("guest", "/board/x")
    (True, False)
    >>> archive.may("member", "/board/x"), archive.may("member", "/board/money/1")
    (True, False)
    >>> archive.roles_of("treasurer")
    ('treasurer', 'member', 'guest')
    """

    def __init__(self, text, parents=None):
        self.rules = parse_rules(text)
        self.parents = dict(parents or {})
        self.may = lru_cache(maxsize=256)(self._may)

    def roles_of(self, role):
        """A role and all the roles it inherits from."""
        chain = [role]
        while chain[-1] in self.parents:
            parent = self.parents[chain[-1]]
            if parent in chain:
                raise RuleError(f"role {parent} is its own parent")
            chain.append(parent)
        return tuple(chain)

    def deciding_rule(self, role, path):
        """The rule that decides. Own rules go before inherited ones."""
        path = clean(path)
        for name in self.roles_of(role):
            best = None
            for rule in self.rules:
                if rule.role != name or not is_inside(path, rule.folder):
                    continue
                if best is None or len(rule.folder) >= len(best.folder):
                    best = rule
            if best is not None:
                return best
        return None

    def _may(self, role, path):
        rule = self.deciding_rule(role, path)
        return rule is not None and rule.allow

    def why(self, role, path):
        rule = self.deciding_rule(role, path)
        if rule is None:
            return "no rule, so no"
        verb = "allowed" if rule.allow else "denied"
        return f"{verb} for {rule.role} in {rule.folder}"

    def visible(self, role, paths):
        return [path for path in paths if self.may(role, path)]
