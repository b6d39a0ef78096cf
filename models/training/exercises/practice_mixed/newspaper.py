from typing import Dict, List, Tuple


def advert_price(lines: int, days: int, colour: bool = False) -> int:
    """
    An advert costs 7 a line for the first day, and 3 a line for each further day. Colour doubles only
    the first day.

    >>> advert_price(4, 3)
    52
    >>> advert_price(4, 1, True)
    56
    """
    first = 7 * lines
    if colour:
        first *= 2
    further = 3 * lines * (days - 1)
    return first + further


def headline(text: str, room: int) -> str:
    """
    Put a headline into capitals. If it is longer than the room, drop words from its end and add "...".

    >>> headline("Bear in the park", 20)
    'BEAR IN THE PARK'
    >>> headline("Bear in the park", 12)
    'BEAR IN...'
    """
    if len(text) <= room:
        return text.upper()
    words = text.upper().split()
    while words and len(" ".join(words)) + 3 > room:
        words.pop()
    return " ".join(words) + "..."


def columns(articles: List[int], height: int) -> List[int]:
    """
    Articles (given in lines) flow through columns of a height, with one empty line between two articles.
    Return in which column (from 0) each article begins.

    >>> columns([5, 4, 6], 8)
    [0, 0, 1]
    """
    starts = []
    line = 0
    for length in articles:
        starts.append(line // height)
        line += length + 1
    return starts


def readers_letters(letters: List[Tuple[str, str]]) -> Dict[str, int]:
    """
    Each letter has a town and a text. Count the letters by town, but not the very same text from a
    town twice.

    >>> readers_letters([("Bonn", "Hi"), ("Bonn", "Hi"), ("Kiel", "Hi")])
    {'Bonn': 1, 'Kiel': 1}
    """
    counts: Dict[str, int] = {}
    printed = []
    for letter in letters:
        if letter in printed:
            continue
        printed.append(letter)
        town = letter[0]
        counts[town] = counts.get(town, 0) + 1
    return counts


def is_question(title: str) -> bool:
    """
    A title is a question when it ends with "?" or begins with a question word and has no point at its end.

    >>> is_question("Who takes the cup")
    True
    >>> is_question("The cup is ours")
    False
    """
    text = title.strip()
    if text.endswith("?"):
        return True
    if text.endswith("."):
        return False
    first = text.split(" ")[0].lower()
    return first in ("who", "what", "why", "where", "when", "how")


def print_run(orders: Dict[str, int], pack: int) -> Tuple[int, int]:
    """
    Papers are delivered in full packs only. Return the number of packs and the papers too many.

    >>> print_run({"kiosk": 30, "station": 55}, 20)
    (5, 15)
    """
    packs = 0
    spare = 0
    for wanted in orders.values():
        needed = (wanted + pack - 1) // pack
        packs += needed
        spare += needed * pack - wanted
    return packs, spare


def rumour(day: int, readers: int, limit: int) -> int:
    """On each day every reader tells a rumour to two others, up to a limit of people. Return the
    people who know it
    after so many days.

    >>> rumour(3, 2, 1000)
    54
    >>> rumour(3, 2, 50)
    50
    """
    if readers >= limit:
        return limit
    if day == 0:
        return readers
    return rumour(day - 1, readers * 3, limit)
