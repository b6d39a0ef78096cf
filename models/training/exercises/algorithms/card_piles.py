from typing import List


def riffle(deck: list) -> list:
    """Split the deck into halves (the first is the larger one for an odd number of
    cards) and lay cards from both halves in turn, beginning with the first.

    >>> riffle([1, 2, 3, 4, 5])
    [1, 4, 2, 5, 3]
    """
    middle = (len(deck) + 1) // 2
    first, second = deck[:middle], deck[middle:]
    out = []
    for i in range(middle):
        out.append(first[i])
        if i < len(second):
            out.append(second[i])
    return out


def riffles_until_same(n: int) -> int:
    """How many riffles bring n different cards back to their first order?

    >>> riffles_until_same(8)
    3
    """
    start = list(range(n))
    deck = riffle(start)
    count = 1
    while deck != start:
        deck = riffle(deck)
        count += 1
    return count


def deal(deck, players):
    """Deal the cards one by one to the players and return the hands; cards that would
    give some players more than others stay undealt.

    >>> deal('ABCDEFG', 3)
    ['AD', 'BE', 'CF']
    """
    each = len(deck) // players
    dealt = deck[:each * players]
    return [dealt[p::players] for p in range(players)]


def patience_piles(cards: List[int]) -> List[List[int]]:
    """Lay each card on the first pile whose top card is exactly one larger, otherwise
    start a new pile on the right.

    >>> patience_piles([5, 8, 4, 7, 3])
    [[5, 4, 3], [8, 7]]
    """
    piles = []
    for card in cards:
        placed = False
        for pile in piles:
            if pile[-1] == card + 1:
                pile.append(card)
                placed = True
                break
        if not placed:
            piles.append([card])
    return piles


def war_rounds(first: List[int], second: List[int]) -> str:
    """Both players turn over a card; the higher one wins a point, for equal cards the
    point goes to nobody. Tell the result as 'points:points'.

    >>> war_rounds([3, 9, 4], [5, 2, 4])
    '1:1'
    """
    a = b = 0
    for x, y in zip(first, second):
        if x > y:
            a += 1
        elif y > x:
            b += 1
    return str(a) + ':' + str(b)


def hand_value(cards: List[str]) -> int:
    """J, Q and K count 10, an ace 'A' counts 11 or, as long as the hand is over 21, 1.

    >>> hand_value(['A', 'K'])
    21
    >>> hand_value(['A', 'A', '9', '2'])
    13
    """
    value = 0
    aces = 0
    for card in cards:
        if card == 'A':
            aces += 1
            value += 11
        elif card in ('J', 'Q', 'K'):
            value += 10
        else:
            value += int(card)
    while value > 21 and aces > 0:
        value -= 10
        aces -= 1
    return value


def same_suit_runs(cards):
    # lengths of the runs of neighbouring cards with the same last letter
    runs = []
    for i, card in enumerate(cards):
        if i > 0 and card[-1] == cards[i - 1][-1]:
            runs[-1] += 1
        else:
            runs.append(1)
    return runs


def cut_at_highest(deck: List[int]) -> List[int]:
    """Cut the deck so that the highest card lies on top (at the front)."""
    k = deck.index(max(deck))
    return deck[k:] + deck[:k]
