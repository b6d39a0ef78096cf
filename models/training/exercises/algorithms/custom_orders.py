from typing import Dict, List


def evens_first(numbers: List[int]) -> List[int]:
    """Even lottery numbers in rising order, then odd ones in falling order.

    >>> evens_first([5, 2, 9, 8, 4])
    [2, 4, 8, 9, 5]
    """
    evens = sorted(n for n in numbers if n % 2 == 0)
    odds = sorted((n for n in numbers if n % 2 == 1), reverse=True)
    return evens + odds


def by_last_letter(names):
    """Sort names by their last letter, ties by the whole name.

    >>> by_last_letter(['Tom', 'Eva', 'Pia', 'Jim'])
    ['Eva', 'Pia', 'Jim', 'Tom']
    """
    return sorted(names, key=lambda name: (name[-1], name))


def by_frequency(orders: List[str]) -> List[str]:
    """Different dishes, the most ordered first; ties in alphabetical order.

    >>> by_frequency(['pie', 'tea', 'pie', 'jam'])
    ['pie', 'jam', 'tea']
    """
    counts: Dict[str, int] = {}
    for dish in orders:
        counts[dish] = counts.get(dish, 0) + 1
    return sorted(counts, key=lambda dish: (-counts[dish], dish))


def by_keyboard_row(words, rows):
    """Sort words by the row of the keyboard in which their first letter is (unknown
    letters last); words of one row by length.

    >>> by_keyboard_row(['zoo', 'ant', 'tree', 'pi', '1st'], ['qwertyuiop', 'asdfghjkl', 'zxcvbnm'])
    ['pi', 'tree', 'ant', 'zoo', '1st']
    """
    rank = {}
    for i, row in enumerate(rows):
        for ch in row:
            rank[ch] = i
    return sorted(words, key=lambda w: (rank.get(w[0], len(rows)), len(w)))


def two_queues(values: List[int]) -> List[int]:
    """Numbers below the first value come in rising order, then the first value, then the
    others in falling order.

    >>> two_queues([4, 1, 6, 2, 5])
    [1, 2, 4, 6, 5]
    """
    pivot = values[0]
    lower = []
    upper = []
    for v in values[1:]:
        if v < pivot:
            lower.append(v)
        else:
            upper.append(v)
    return sorted(lower) + [pivot] + sorted(upper, reverse=True)


def sort_versions(versions: List[str]) -> List[str]:
    """Sort version texts by their numbers and not as text.

    >>> sort_versions(['1.10', '1.9', '1.2.3'])
    ['1.2.3', '1.9', '1.10']
    """
    def parts(version):
        return [int(p) for p in version.split('.')]

    return sorted(versions, key=parts)


def by_distance(houses: List[int], school: int) -> List[int]:
    # nearest to the school first, the smaller number first for equal distances
    result = list(houses)
    for i in range(1, len(result)):
        house = result[i]
        j = i - 1
        while j >= 0 and (abs(result[j] - school), result[j]) > (abs(house - school), house):
            result[j + 1] = result[j]
            j -= 1
        result[j + 1] = house
    return result


def sort_unlocked(cards, locked):
    """Sort the cards, but those at the locked positions stay where they are.

    >>> sort_unlocked([9, 8, 7, 6, 5], {0, 3})
    [9, 5, 7, 6, 8]
    """
    loose = sorted(card for i, card in enumerate(cards) if i not in locked)
    result = []
    for i in range(len(cards)):
        if i in locked:
            result.append(cards[i])
        else:
            result.append(loose.pop(0))
    return result


def sort_chapters(text: str) -> str:
    """Chapters like '2b' in a text are sorted by number, inside a number by letter.

    >>> sort_chapters('10a 2b 2a 1c')
    '1c 2a 2b 10a'
    """
    return ' '.join(sorted(text.split(), key=lambda c: (int(c[:-1]), c[-1])))


def podium(scores: Dict[str, int]) -> List[str]:
    """The three best names, best first; fewer if there are not three players."""
    names = sorted(scores, key=lambda name: scores[name], reverse=True)
    return names[:3]
