from typing import List, Optional, Tuple


def clean_list(text: str) -> List[str]:
    """Turn a typed shopping list into a tidy list: split at commas, strip, lower case, no
    empty entries and no repeated ones.

    >>> clean_list('Milk, eggs,,Bread , milk')
    ['milk', 'eggs', 'bread']
    """
    items = []
    for part in text.split(','):
        item = part.strip().lower()
        if item and item not in items:
            items.append(item)
    return items


def parse_amounts(text: str) -> List[Tuple[int, str]]:
    """Read entries like '3 eggs'. An entry without a number counts as one.

    >>> parse_amounts('3 eggs, butter, 2 red onions')
    [(3, 'eggs'), (1, 'butter'), (2, 'red onions')]
    """
    result = []
    for entry in text.split(','):
        words = entry.split()
        if not words:
            continue
        if words[0].isdigit():
            result.append((int(words[0]), ' '.join(words[1:])))
        else:
            result.append((1, ' '.join(words)))
    return result


def merge_amounts(entries: List[Tuple[int, str]]) -> List[Tuple[int, str]]:
    """Add up the amounts of equal items, in order of first appearance.

    >>> merge_amounts([(2, 'egg'), (1, 'jam'), (4, 'egg')])
    [(6, 'egg'), (1, 'jam')]
    """
    totals = {}
    for amount, item in entries:
        totals[item] = totals.get(item, 0) + amount
    return [(amount, item) for item, amount in totals.items()]


def still_to_buy(wanted: List[str], basket: List[str]) -> List[str]:
    """Each thing in the basket crosses out one equal thing on the list.

    >>> still_to_buy(['egg', 'egg', 'tea'], ['egg', 'cake'])
    ['egg', 'tea']
    """
    remaining = wanted[:]
    for thing in basket:
        if thing in remaining:
            remaining.remove(thing)
    return remaining


def cheapest_at_least(prices: List[float], minimum: float) -> Optional[float]:
    """The cheapest price that is not below the minimum.

    >>> cheapest_at_least([2.5, 9.0, 4.0], 3)
    4.0
    >>> cheapest_at_least([2.5], 3) is None
    True
    """
    best = None
    for p in prices:
        if p >= minimum and (best is None or p < best):
            best = p
    return best


def dearest_within(prices: List[int], budget: int) -> int:
    """Index of the dearest article that the budget allows, -1 if all are too expensive.

    >>> dearest_within([30, 80, 55, 55], 60)
    2
    >>> dearest_within([30], 10)
    -1
    """
    index = -1
    for i, price in enumerate(prices):
        if price > budget:
            continue
        if index == -1 or price > prices[index]:
            index = i
    return index


def how_many_affordable(prices: List[int], budget: int) -> int:
    """Buy from the cheapest on; how many articles are possible?

    >>> how_many_affordable([5, 1, 9, 3], 9)
    3
    """
    count = 0
    for price in sorted(prices):
        if price > budget:
            break
        budget -= price
        count += 1
    return count


def every_third_free(prices):
    # the third, sixth ... article at the till costs nothing
    return sum(p for i, p in enumerate(prices, start=1) if i % 3 != 0)


def numbered(items: List[str]) -> str:
    """
    >>> numbered(['tea', 'salt'])
    '1) tea; 2) salt'
    """
    return '; '.join(f'{n}) {item}' for n, item in enumerate(items, 1))
