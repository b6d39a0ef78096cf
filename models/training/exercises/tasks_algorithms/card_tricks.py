from typing import List


def deal_to_piles(cards: List[int], piles: int) -> List[List[int]]:
    """
    Deal the cards one after the other to the given number of piles, from left to right
    and then back from right to left, so that the last pile of a row gets the next card
    as well. Return the piles.

    >>> deal_to_piles([1, 2, 3, 4, 5, 6, 7], 3)
    [[1, 6, 7], [2, 5], [3, 4]]
    """
    table = [[] for _ in range(piles)]
    p = 0
    step = 1
    for card in cards:
        table[p].append(card)
        if 0 <= p + step < piles:
            p += step
        else:
            step = -step
    return table


def under_and_out(cards):
    """
    A pile of numbered cards, the first one on top. The top card is laid on the table, and
    its number tells how many cards then go from the top under the pile, one by one. Go on
    until the pile is empty. Return the cards in the order in which they are laid down.

    under_and_out([2, 1, 3, 5]) == [2, 5, 3, 1]
    under_and_out([]) == []
    """
    pile = cards[:]
    table = []
    while pile:
        top = pile.pop(0)
        table.append(top)
        if pile:
            k = top % len(pile)
            pile = pile[k:] + pile[:k]
    return table


def war_rounds(a: list[int], b: list[int]) -> str:
    """
    Two players lay down their top cards (index 0) at the same time. The higher card takes
    the lower one: the winner puts first his own, then the other card under his pile. Two
    equal cards are both thrown away. Play at most 50 rounds and return 'first', 'second'
    (the one who still has cards) or 'nobody'.

    >>> war_rounds([5, 3], [2, 4])
    'first'
    >>> war_rounds([1], [1])
    'nobody'
    """
    a, b = a[:], b[:]
    rounds = 0
    while a and b and rounds < 50:
        x = a.pop(0)
        y = b.pop(0)
        if x > y:
            a += [x, y]
        elif y > x:
            b += [y, x]
        rounds += 1
    if a and not b:
        return 'first'
    if b and not a:
        return 'second'
    return 'nobody'


def hand_points(hand):
    """
    Count the points of a hand of numbers: every card counts its number, but each card
    whose next lower number is also in the hand counts nothing.

    Examples:
    hand_points([3, 4, 9]) == 12
    hand_points([5, 5]) == 10
    """
    have = set(hand)
    total = 0
    for c in hand:
        if c - 1 not in have:
            total += c
    return total


def perfect_shuffles(n):
    """
    A deck of n cards (n even) is cut into two halves, and the halves are mixed card by
    card, beginning with the top card of the upper half. After how many shuffles are the
    cards in the old order again?

    >>> perfect_shuffles(4)
    2
    >>> perfect_shuffles(8)
    3
    """
    start = list(range(n))
    deck = start[:]
    times = 0
    while True:
        half = n // 2
        mixed = []
        for i in range(half):
            mixed.append(deck[i])
            mixed.append(deck[half + i])
        deck = mixed
        times += 1
        if deck == start:
            return times


def bury(cards, rule):
    """Put card `rule(c)` places down for each top card c in turn, once through the deck; return the deck.

    >>> bury([3, 1, 2], lambda c: c % 2)
    [1, 3, 2]
    """
    deck = list(cards)
    for _ in range(len(deck)):
        top = deck.pop(0)
        deck.insert(rule(top), top)
    return deck
