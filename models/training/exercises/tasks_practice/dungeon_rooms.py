from typing import Dict, List, Tuple


def walk_dungeon(rooms: Dict[str, Dict[str, str]], start: str, moves: str) -> str:
    """
    Each room knows which room lies behind its doors: rooms['hall']['n'] is the
    room to the north. Walk along the moves (letters n, e, s, w) and return the
    room in which one ends. A move without a door costs nothing and changes
    nothing.

    >>> rooms = {'hall': {'n': 'attic'}, 'attic': {'s': 'hall', 'e': 'roof'}, 'roof': {}}
    >>> walk_dungeon(rooms, 'hall', 'ne')
    'roof'
    >>> walk_dungeon(rooms, 'hall', 'wns')
    'hall'
    """
    here = start
    for move in moves:
        doors = rooms[here]
        if move in doors:
            here = doors[move]
    return here


def fight(hero: int, power: int, monsters: List[Tuple[int, int]]) -> int:
    """
    You are given the life points and the power of a hero, and monsters with
    (life, power). In each round the hero hits first, then the monster if it is
    still alive. Beaten are monsters with life 0 or less. Count the monsters the
    hero beats before he has no life left.

    Examples:
    fight(10, 3, [(3, 9), (6, 4)]) == 2
    fight(4, 1, [(5, 1), (1, 1)]) == 0
    """
    beaten = 0
    for life, strength in monsters:
        while life > 0:
            life -= power
            if life > 0:
                hero -= strength
                if hero <= 0:
                    return beaten
        beaten += 1
    return beaten


def one_way_doors(rooms):
    """
    Find all doors through which one cannot go straight back: room b lies behind
    a door of room a, but no door of b leads to a. Return the sorted pairs.

    >>> one_way_doors({'a': {'n': 'b'}, 'b': {'s': 'a', 'e': 'c'}, 'c': {}})
    [('b', 'c')]
    """
    res = []
    for a in rooms:
        for b in rooms[a].values():
            if a not in rooms.get(b, {}).values():
                res.append((a, b))
    return sorted(res)


def carry(items: List[Tuple[str, int]], limit: int) -> List[str]:
    """
    The hero picks up things (name, weight) in the given order. If a thing would
    be too much, he first drops the heaviest thing he carries, but only when
    that one is heavier than the new thing; otherwise the new one stays there.

    >>> carry([('rock', 8), ('rope', 3), ('coin', 1)], 10)
    ['rope', 'coin']
    """
    bag = []
    for name, weight in items:
        load = sum(w for _, w in bag)
        if load + weight > limit and bag:
            heavy = max(bag, key=lambda t: t[1])
            if heavy[1] > weight:
                bag.remove(heavy)
                load -= heavy[1]
        if load + weight <= limit:
            bag.append((name, weight))
    return [name for name, _ in bag]


def level_for(xp):
    """
    For level 2 a player needs 100 points, and for every further level half as
    many again as for the one before, rounded down. Return the level.

    level_for(99) -> 1
    level_for(100) -> 2
    level_for(250) -> 3
    """
    level = 1
    need = 100
    while xp >= need:
        xp -= need
        level += 1
        need = need + need // 2
    return level


def open_chest(code, lamps):
    # the chest opens if every capital letter of the code has its small lamp switched on
    for c in code:
        if c.isupper() and c.lower() not in lamps:
            return False
    return True
