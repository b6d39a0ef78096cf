from typing import List, Optional, Set


def common_hobbies(people: List[Set[str]]) -> Set[str]:
    """Return the hobbies that everybody has.

    >>> common_hobbies([{"chess", "golf"}, {"golf", "yoga"}, {"golf"}])
    {'golf'}
    >>> common_hobbies([])
    set()
    """
    if not people:
        return set()
    common = set(people[0])
    for hobbies in people[1:]:
        common &= hobbies
    return common


def only_in_one_shop(a: List[str], b: List[str]) -> List[str]:
    """Articles which exactly one of two shops sells, sorted.

    >>> only_in_one_shop(["soap", "rope"], ["rope", "tape"])
    ['soap', 'tape']
    """
    return sorted(set(a) ^ set(b))


def first_returning_visitor(visits: List[str]) -> Optional[str]:
    """Return the first visitor who comes a second time, or None.

    >>> first_returning_visitor(["Lu", "Max", "Eve", "Max", "Lu"])
    'Max'
    >>> first_returning_visitor(["Lu", "Max"]) is None
    True
    """
    seen = set()
    for visitor in visits:
        if visitor in seen:
            return visitor
        seen.add(visitor)
    return None


def new_words(old_text: str, new_text: str) -> List[str]:
    """Words of the new text that never occur in the old one, each once, in order.

    >>> new_words("the cat sat", "the dog sat on the dog")
    ['dog', 'on']
    """
    known = set(old_text.split())
    result = []
    for word in new_text.split():
        if word not in known:
            known.add(word)
            result.append(word)
    return result


def can_write_with(word: str, keys: str) -> bool:
    """True if a typewriter with only these keys can write the word (case is ignored).

    >>> can_write_with("Banana", "abn")
    True
    >>> can_write_with("Bandit", "abn")
    False
    """
    return set(word.lower()) <= set(keys.lower())


def sticker_gap(album_size: int, stickers: List[int]) -> List[int]:
    """Numbers from 1 to album_size for which there is no sticker."""
    owned = set(stickers)
    return [n for n in range(1, album_size + 1) if n not in owned]


def spare_stickers(stickers: List[int]) -> List[int]:
    """Every sticker beyond the first of its number is a spare; return the spares sorted.

    >>> spare_stickers([4, 9, 4, 4, 2, 9])
    [4, 4, 9]
    """
    owned = set()
    spares = []
    for s in stickers:
        if s in owned:
            spares.append(s)
        else:
            owned.add(s)
    return sorted(spares)


def fair_swap(mine: List[int], yours: List[int]) -> int:
    """How many stickers two children can swap one for one if each gives only
    stickers the other does not have and gets only stickers that are new.

    >>> fair_swap([1, 2, 3], [3, 4])
    1
    """
    give = set(mine) - set(yours)
    take = set(yours) - set(mine)
    return min(len(give), len(take))
