from typing import Dict, List, Optional


def in_rollout(user_id: int, percent: int) -> bool:
    """
    A new feature is given to a part of the users: those whose number, taken
    modulo 100, is less than the percentage. Check if a user belongs to them.

    >>> in_rollout(1205, 10)
    True
    >>> in_rollout(1210, 10)
    False
    >>> in_rollout(99, 100)
    True
    """
    return user_id % 100 < percent


def pick_variant(name: str, weights: Dict[str, int]) -> str:
    """
    Give a user a variant of a test page. The sum of the character codes of the
    name, modulo the sum of the weights, is a number; go through the variants in
    alphabetical order and subtract their weights until it is below zero.

    Example:
    pick_variant('b', {'new': 1, 'old': 1}) == 'new'
    pick_variant('a', {'new': 1, 'old': 1}) == 'old'
    """
    number = sum(ord(c) for c in name) % sum(weights.values())
    for variant in sorted(weights):
        number -= weights[variant]
        if number < 0:
            return variant
    return ''


class FlagBox:
    """
    Switches for features. A switch can be set for everybody and, stronger than
    that, for single users.

    >>> box = FlagBox()
    >>> box.set('dark', True)
    >>> box.set_user('dark', 'mia', False)
    >>> box.is_on('dark', 'tom'), box.is_on('dark', 'mia'), box.is_on('beta', 'mia')
    (True, False, False)
    """

    def __init__(self):
        self.flags = {}
        self.users = {}

    def set(self, flag, value):
        self.flags[flag] = value

    def set_user(self, flag, user, value):
        self.users[(flag, user)] = value

    def is_on(self, flag, user=None):
        if (flag, user) in self.users:
            return self.users[(flag, user)]
        return self.flags.get(flag, False)


def stale_flags(last_used: Dict[str, Optional[int]], today: int, days: int) -> List[str]:
    """
    last_used tells on which day a flag was asked for last, or None if never.
    Return the flags that were never asked for, or not in the last `days` days,
    sorted by name.

    >>> stale_flags({'a': 90, 'b': 40, 'c': None}, 100, 30)
    ['b', 'c']
    """
    stale = []
    for flag in last_used:
        day = last_used[flag]
        if day is None or today - day > days:
            stale.append(flag)
    stale.sort()
    return stale


def parse_flags(s):
    """
    Read a line with switches: "+dark -beta +fast" and return a dictionary from
    the name to True or False. Words without + or - in front are left out, and
    the last mention of a name counts.

    parse_flags('+dark -beta fast -dark') -> {'dark': False, 'beta': False}
    """
    d = {}
    for w in s.split():
        if w[0] == '+':
            d[w[1:]] = True
        elif w[0] == '-':
            d[w[1:]] = False
    return d


def enabled_with_needs(on, needs):
    """
    A feature only works if the features it needs work as well. `on` is the list
    of switched-on features, `needs` maps a feature to those it needs (no
    circles). Return the features of `on` that really work.

    >>> enabled_with_needs(['chat', 'video', 'login'], {'chat': ['login'], 'video': ['camera']})
    ['chat', 'login']
    """
    def works(x):
        if x not in on:
            return False
        for other in needs.get(x, []):
            if not works(other):
                return False
        return True

    return [x for x in on if works(x)]
