from typing import List


def is_ladder(hand: List[str]) -> bool:
    """
    Cards of the game Ludo-Mar are written with a number and a suit: "7m" is the seven of moons,
    the suits are m, s (suns) and t (tides). A hand is a ladder if its numbers, in the order
    in which they are held, go up by one each and no suit is followed by itself.
    A ladder has three cards or more.

    >>> is_ladder(["4m", "5s", "6m"])
    True
    >>> is_ladder(["4m", "5m", "6s"])
    False
    >>> is_ladder(["9t", "10m"])
    False
    """
    if len(hand) < 3:
        return False
    for a, b in zip(hand, hand[1:]):
        if int(b[:-1]) != int(a[:-1]) + 1:
            return False
        if a[-1] == b[-1]:
            return False
    return True


def card_error(card: str):
    """Return None for a proper card, "suit" for an unknown suit and "number" for anything in
    front of it that is not a number from 1 to 13.

    >>> card_error("13t") is None
    True
    >>> card_error("0t")
    'number'
    >>> card_error("5x")
    'suit'
    """
    if card[-1:] not in ("m", "s", "t"):
        return "suit"
    number = card[:-1]
    if not number.isdigit() or not 1 <= int(number) <= 13:
        return "number"
    return None


def may_play(card: str, pile: List[str], penalty: int) -> bool:
    """
    Check if a card may be put on the pile. On an empty pile any card may be put. Otherwise
    the suit or the number must be that of the card on top (the last one); while there is a
    penalty, only a 1 may be played, whatever its suit.

    may_play("4m", ["9s", "4t"], 0) -> True
    may_play("4m", ["9s", "4t"], 2) -> False
    may_play("1m", ["9s", "4t"], 2) -> True
    """
    number, suit = card[:-1], card[-1]
    if penalty > 0:
        return number == "1"
    if not pile:
        return True
    top = pile[-1]
    return suit == top[-1] or number == top[:-1]


def hand_name(hand: List[str]) -> str:
    """
    Name a hand of four cards by its suits: "choir" if all are of one suit, "trio" if three are,
    "duet" for two and two, "mix" for all the rest.

    >>> hand_name(["1m", "5m", "9m", "2m"])
    'choir'
    >>> hand_name(["1m", "5s", "9s", "2m"])
    'duet'
    >>> hand_name(["1m", "5s", "9t", "2m"])
    'mix'
    """
    counts = {}
    for card in hand:
        counts[card[-1]] = counts.get(card[-1], 0) + 1
    shape = sorted(counts.values(), reverse=True)
    if shape == [4]:
        return "choir"
    elif shape == [3, 1]:
        return "trio"
    elif shape == [2, 2]:
        return "duet"
    return "mix"


def someone_cheats(hands):
    """Is a card held by two players, or twice by one?"""
    seen = set()
    for hand in hands:
        for card in hand:
            if card in seen:
                return True
            seen.add(card)
    return False


def beats(card, other, strong):
    # the strong suit beats the others; within a suit the higher number wins
    if card[-1] != other[-1]:
        return card[-1] == strong
    return int(card[:-1]) > int(other[:-1])
