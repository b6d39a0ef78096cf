from typing import List, Tuple


def street_sides(houses: List[int]) -> Tuple[List[int], List[int]]:
    """
    The postman walks down the odd side of the street with rising numbers and comes
    back on the even side with falling numbers. Numbers below 1 are mistakes and are left out.
    Return both walks.

    >>> street_sides([4, 7, 1, 0, 10])
    ([1, 7], [10, 4])
    """
    odd, even = [], []
    for h in houses:
        if h < 1:
            continue
        if h % 2 == 1:
            odd.append(h)
        else:
            even.append(h)
    return sorted(odd), sorted(even)[::-1]


def crossings(houses: List[int]) -> int:
    """
    Another postman delivers in the order of the bag. Count how many times the street has
    to be crossed; odd and even numbers are on different sides.

    >>> crossings([1, 3, 2, 5])
    2
    >>> crossings([8])
    0
    """
    return sum(1 for a, b in zip(houses, houses[1:]) if (a - b) % 2 != 0)


def bundle(letters: List[Tuple[str, int]], most: int) -> List[List[Tuple[str, int]]]:
    """
    Letters are (street, grams). Neighbouring letters for the same street are bundled as
    long as the bundle does not weigh more than `most`. A heavy letter can be a bundle alone.

    >>> bundle([("Elm", 50), ("Elm", 60), ("Oak", 20), ("Elm", 10)], 100)
    [[('Elm', 50)], [('Elm', 60)], [('Oak', 20)], [('Elm', 10)]]
    """
    bundles = []
    weight = 0
    for i, (street, grams) in enumerate(letters):
        same = i > 0 and letters[i - 1][0] == street
        if same and weight + grams <= most:
            bundles[-1].append((street, grams))
            weight += grams
        else:
            bundles.append([(street, grams)])
            weight = grams
    return bundles


def missing_number(houses: List[int]) -> List[int]:
    """
    Report the houses without mail between the first and the last house served, on the same
    side (all given numbers are odd or all are even). Mixed sides give an empty list.

    >>> missing_number([3, 9, 5])
    [7]
    >>> missing_number([3, 4])
    []
    """
    if not houses or len({h % 2 for h in houses}) > 1:
        return []
    served = set(houses)
    return [h for h in range(min(houses), max(houses), 2) if h not in served]


def return_to_sender(letters, known):
    """
    Letters are texts "name, street". Return the positions of letters whose name does not
    live in the street according to the dict known[street] -> list of names, or whose text has
    no comma.

    Example:
    return_to_sender(["Ann, Elm", "Bob, Elm", "Cy"], {"Elm": ["Ann"]}) == [1, 2]
    """
    back = []
    for i, text in enumerate(letters):
        if "," not in text:
            back.append(i)
            continue
        name, street = text.split(",", 1)
        if name.strip() not in known.get(street.strip(), []):
            back.append(i)
    return back


def stamp_choice(price: int, stamps: List[int]) -> List[int]:
    """
    Choose two stamps (maybe the same value twice, if there are two) with the smallest sum that
    is at least the price. Return them in rising order or [] if it cannot be done.

    >>> stamp_choice(95, [80, 45, 50, 20])
    [45, 50]
    """
    best = []
    for i in range(len(stamps)):
        for j in range(i):
            total = stamps[i] + stamps[j]
            if total >= price and (not best or total < sum(best)):
                best = sorted([stamps[i], stamps[j]])
    return best
