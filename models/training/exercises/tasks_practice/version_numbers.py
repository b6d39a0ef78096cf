from typing import Dict, List, Optional


def bump(version: str, part: str) -> str:
    """
    A version has the form "major.minor.patch". Raise the named part by one; the
    parts to the right of it go back to zero. For another part name raise a
    ValueError.

    >>> bump('2.7.13', 'minor')
    '2.8.0'
    >>> bump('2.7.13', 'patch')
    '2.7.14'
    """
    names = ['major', 'minor', 'patch']
    if part not in names:
        raise ValueError('unknown part: ' + part)
    numbers = [int(x) for x in version.split('.')]
    k = names.index(part)
    numbers[k] += 1
    for i in range(k + 1, 3):
        numbers[i] = 0
    return '.'.join(str(x) for x in numbers)


def kind_of_change(old: str, new: str) -> str:
    """
    Given two versions of three numbers, tell by the leftmost number that is
    different what kind of change it is: "major", "minor" or "patch", "none" if
    they are equal, and "back" if the new version is the smaller one.

    Examples:
    kind_of_change('1.4.2', '1.5.0') -> 'minor'
    kind_of_change('1.4.2', '1.4.2') -> 'none'
    kind_of_change('2.0.0', '1.9.9') -> 'back'
    """
    a = [int(x) for x in old.split('.')]
    b = [int(x) for x in new.split('.')]
    for name, x, y in zip(['major', 'minor', 'patch'], a, b):
        if y > x:
            return name
        if y < x:
            return 'back'
    return 'none'


def newest_allowed(versions: List[str], major: int) -> Optional[str]:
    """
    Return the newest of the versions with the given major number. Versions with
    a dash in them, such as "2.0.0-beta", are only trial versions and left out.
    If there is none, return None.

    >>> newest_allowed(['1.9.0', '1.10.2', '2.0.0', '1.11.0-beta'], 1)
    '1.10.2'
    >>> newest_allowed(['1.9.0'], 3) is None
    True
    """
    best = None
    best_key = None
    for v in versions:
        if '-' in v:
            continue
        key = [int(x) for x in v.split('.')]
        if key[0] != major:
            continue
        if best is None or key > best_key:
            best, best_key = v, key
    return best


def outdated(installed: Dict[str, int], latest: Dict[str, int], lag: int) -> List[str]:
    """
    Packages of our shop have simple build numbers. Return the installed packages
    that are more than `lag` builds behind the latest one, the furthest behind
    first (then by name). Packages unknown to `latest` are fine.

    >>> outdated({'core': 10, 'ui': 4, 'own': 1}, {'core': 12, 'ui': 9}, 1)
    ['ui', 'core']
    """
    behind = {}
    for name in installed:
        if name in latest and latest[name] - installed[name] > lag:
            behind[name] = latest[name] - installed[name]
    return sorted(behind, key=lambda n: (-behind[n], n))


def release_notes(changes):
    """
    changes is a list of texts like "fix: crash" or "new: dark mode". Return the
    lines of the release notes: first all that is new, then all that is fixed,
    each with "* " in front. Other kinds are left out.

    release_notes(['fix: crash', 'doc: typo', 'new: dark mode']) == ['* dark mode', '* crash']
    """
    res = []
    for kind in ('new', 'fix'):
        for c in changes:
            head, _, text = c.partition(':')
            if head.strip() == kind:
                res.append('* ' + text.strip())
    return res


def has_gap(builds):
    # True if a build number is missing between the smallest and the greatest one
    if not builds:
        return False
    lo = min(builds)
    hi = max(builds)
    for b in range(lo, hi + 1):
        if b not in builds:
            return True
    return False
