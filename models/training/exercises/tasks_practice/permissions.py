from typing import Dict, List, Set


def has_access(user_roles: List[str], rules: Dict[str, List[str]], action: str) -> bool:
    """
    rules maps a role to the actions it allows; an action "*" allows everything.
    Check if one of the roles of a user allows the action. Unknown roles allow
    nothing.

    >>> rules = {'reader': ['view'], 'boss': ['*']}
    >>> has_access(['reader'], rules, 'view')
    True
    >>> has_access(['reader', 'guest'], rules, 'delete')
    False
    >>> has_access(['boss'], rules, 'delete')
    True
    """
    for role in user_roles:
        allowed = rules.get(role, [])
        if '*' in allowed or action in allowed:
            return True
    return False


def flags_to_number(flags: str) -> int:
    """
    The rights of a drawer are written with the letters r (read), w (write), and
    x (open). Return the number with r = 4, w = 2 and x = 1; a letter that comes
    twice counts once. Raise a ValueError for other letters.

    Examples:
    flags_to_number('rw') == 6
    flags_to_number('xxr') == 5
    flags_to_number('') == 0
    """
    values = {'r': 4, 'w': 2, 'x': 1}
    number = 0
    for letter in set(flags):
        if letter not in values:
            raise ValueError('unknown right ' + letter)
        number += values[letter]
    return number


def number_to_flags(n):
    """
    The way back: 6 gives 'rw-' and 0 gives '---'.

    number_to_flags(6) -> 'rw-'
    number_to_flags(5) -> 'r-x'
    """
    s = ''
    for value, letter in ((4, 'r'), (2, 'w'), (1, 'x')):
        if n >= value:
            s += letter
            n -= value
        else:
            s += '-'
    return s


def inherited_rights(role: str, parents: Dict[str, str], rights: Dict[str, Set[str]]) -> List[str]:
    """
    A role has its own rights and those of its parent, of the parent's parent
    and so on. Return them all, sorted. The chain of parents has no circle.

    >>> inherited_rights('editor', {'editor': 'writer', 'writer': 'reader'},
    ...                  {'editor': {'publish'}, 'reader': {'view'}})
    ['publish', 'view']
    """
    found: Set[str] = set()
    current = role
    while current is not None:
        found = found | rights.get(current, set())
        current = parents.get(current)
    return sorted(found)


def last_rule_wins(rules, path):
    """
    The rules are texts such as "+/photos" (allow) or "-/photos/private"
    (forbid), and a rule is about all paths that begin with its path. The last
    rule which fits decides. If no rule fits, the path is forbidden.

    >>> rules = ['+/photos', '-/photos/private']
    >>> last_rule_wins(rules, '/photos/dog.png')
    True
    >>> last_rule_wins(rules, '/photos/private/me.png')
    False
    >>> last_rule_wins(rules, '/music')
    False
    """
    flag = False
    for rule in rules:
        if path.startswith(rule[1:]):
            flag = rule[0] == '+'
    return flag


def audit(users, needed):
    """Given the rights of every user (a dict of lists), return the names of the users who
    have at least one right but not all needed ones, sorted by name."""
    res = []
    for name in sorted(users):
        if not users[name]:
            continue
        ok = True
        for right in needed:
            if right not in users[name]:
                ok = False
                break
        if not ok:
            res.append(name)
    return res
