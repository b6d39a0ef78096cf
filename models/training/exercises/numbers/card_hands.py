from typing import List


def hand_value(cards: List[str]) -> int:
    """Numbers count as they are, J, Q and K ten. An ace counts eleven, but one if the hand
    would have more than 21 points otherwise.

    >>> hand_value(["A", "K"])
    21
    >>> hand_value(["A", "9", "5"])
    15
    """
    total = 0
    aces = 0
    for card in cards:
        if card == "A":
            aces += 1
            total += 11
        elif card in "JQK":
            total += 10
        else:
            total += int(card)
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


def deal(deck: List[int], players: int) -> List[List[int]]:
    """Deal all cards one by one around the table.

    >>> deal([1, 2, 3, 4, 5], 2)
    [[1, 3, 5], [2, 4]]
    """
    hands = [[] for _ in range(players)]
    for i in range(len(deck)):
        hands[i % players].append(deck[i])
    return hands


def weave(deck: List[int]) -> List[int]:
    """Shuffle by cutting the deck in halves and putting the cards together in turn. The first half
    is one card larger for an odd number of cards, and its first card stays on top.

    >>> weave([1, 2, 3, 4, 5])
    [1, 4, 2, 5, 3]
    """
    half = (len(deck) + 1) // 2
    first, second = deck[:half], deck[half:]
    mixed = []
    for i in range(half):
        mixed.append(first[i])
        if i < len(second):
            mixed.append(second[i])
    return mixed


def weaves_until_sorted(n: int) -> int:
    """How many times must a sorted deck of n cards be woven until it is sorted again?

    >>> weaves_until_sorted(8)
    3
    """
    start = list(range(n))
    deck = start[:]
    times = 0
    while times == 0 or deck != start:
        half = (n + 1) // 2
        first, second = deck[:half], deck[half:]
        deck = [first[i // 2] if i % 2 == 0 else second[i // 2] for i in range(n)]
        times += 1
    return times


def war_points(a: List[int], b: List[int]) -> int:
    """Both players turn their cards one by one. Who has the higher card gets the sum of both cards;
    equal cards are worth nothing. Return the lead of player a.

    >>> war_points([5, 2, 9], [3, 4, 9])
    2
    """
    lead = 0
    for x, y in zip(a, b):
        if x > y:
            lead += x + y
        elif y > x:
            lead -= x + y
    return lead


def longest_sequence(cards: List[int]) -> List[int]:
    """The longest sequence of consecutive values in a hand; the higher one if two are equally long.

    >>> longest_sequence([3, 9, 4, 10, 5, 1])
    [3, 4, 5]
    >>> longest_sequence([1, 2, 8, 9])
    [8, 9]
    """
    best: List[int] = []
    values = sorted(set(cards))
    run: List[int] = []
    for v in values:
        if run and v == run[-1] + 1:
            run = run + [v]
        else:
            run = [v]
        if len(run) >= len(best):
            best = run
    return best


def discard_pairs(hand):
    """Lay down all pairs of equal cards and return what is left, in the order of the hand.

    >>> discard_pairs([4, 7, 4, 4, 9, 7])
    [4, 9]
    """
    left = []
    for card in hand:
        if card in left:
            left.remove(card)
        else:
            left.append(card)
    return left


def sort_hand(cards, trump):
    # trump cards first, then by suit, high cards before low ones; a card is (suit, value)
    return sorted(cards, key=lambda c: (c[0] != trump, c[0], -c[1]))
