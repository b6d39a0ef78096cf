def total_size(folder: dict) -> int:
    """A folder maps names to a file size or to another folder. Sum all sizes.

    >>> total_size({'a': 3, 'sub': {'b': 4, 'deep': {'c': 1}}})
    8
    """
    total = 0
    for item in folder.values():
        if isinstance(item, dict):
            total += total_size(item)
        else:
            total += item
    return total


def doll_depth(doll) -> int:
    """A doll is None (solid) or a list with the dolls inside of it. Return how many dolls
    are nested at the deepest place.

    >>> doll_depth([None, [None]])
    3
    >>> doll_depth(None)
    1
    """
    if doll is None:
        return 1
    return 1 + max((doll_depth(inner) for inner in doll), default=0)


def paper_folds(length: float, shortest: float) -> int:
    """How often can a paper strip be halved without becoming shorter than shortest?"""
    if length / 2 < shortest:
        return 0
    return 1 + paper_folds(length / 2, shortest)


def zip_rows(first: str, second: str) -> str:
    """Two rows of children leave the hall: the front child of the row that is longer at
    that moment goes, the first row in case of a tie.

    >>> zip_rows('abc', 'xy')
    'abxcy'
    """
    if not first:
        return second
    if not second:
        return first
    if len(first) >= len(second):
        return first[0] + zip_rows(first[1:], second)
    return second[0] + zip_rows(first, second[1:])


def descendants(tree: dict[str, list[str]], person: str) -> list[str]:
    """All descendants of a person: each child, followed by the child's own.

    >>> descendants({'Eva': ['Tim', 'Ida'], 'Tim': ['Leo']}, 'Eva')
    ['Tim', 'Leo', 'Ida']
    >>> descendants({}, 'Leo')
    []
    """
    names = []
    for child in tree.get(person, []):
        names.append(child)
        names.extend(descendants(tree, child))
    return names


def knockout(players):
    """Neighbours play against each other, the larger number wins; with an odd
    number of players the last one goes on without playing. Return all the rounds.

    >>> knockout([3, 8, 5])
    [[3, 8, 5], [8, 5], [8]]
    """
    if len(players) <= 1:
        return [players]
    winners = []
    for i in range(0, len(players), 2):
        winners.append(max(players[i:i + 2]))
    return [players] + knockout(winners)


def spell_expand(text: str) -> str:
    """A digit repeats the letter right after it that many times.

    >>> spell_expand('a3bc2d')
    'abbbcdd'
    """
    if not text:
        return ''
    if text[0].isdigit() and len(text) > 1:
        return int(text[0]) * text[1] + spell_expand(text[2:])
    return text[0] + spell_expand(text[1:])


def ways_with_turns(streets: int, avenues: int, turns: int) -> int:
    """Ways from (0, 0) to (streets, avenues) with steps that increase one coordinate
    and with at most the given number of turns.

    >>> ways_with_turns(2, 2, 1)
    2
    >>> ways_with_turns(2, 2, 3)
    6
    """
    def ways(right, up, direction, left):
        if left < 0:
            return 0
        if right == 0 and up == 0:
            return 1
        total = 0
        if right > 0:
            total += ways(right - 1, up, 'r', left - (direction == 'u'))
        if up > 0:
            total += ways(right, up - 1, 'u', left - (direction == 'r'))
        return total

    return ways(streets, avenues, '', turns)
