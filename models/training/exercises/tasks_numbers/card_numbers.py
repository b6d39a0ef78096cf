from typing import List


def hand_value(cards: List[int]) -> int:
    """
    The cards of a hand are numbers from 1 to 10. A hand counts the sum of its cards, but each
    run of three or more following numbers (like 4, 5, 6) makes all the cards of the run count
    double. A hand never holds the same number twice.

    >>> hand_value([5, 9, 4, 6])
    39
    >>> hand_value([1, 2, 8])
    11
    """
    cards = sorted(cards)
    total = 0
    i = 0
    while i < len(cards):
        j = i
        while j + 1 < len(cards) and cards[j + 1] == cards[j] + 1:
            j += 1
        s = sum(cards[i:j + 1])
        if j - i + 1 >= 3:
            s *= 2
        total += s
        i = j + 1
    return total


def riffle(deck):
    """
    Cut the deck in two halves (the first half gets the extra card if there is one) and lay the
    cards alternately from both halves, beginning with the first half.

    Examples:
    riffle([1, 2, 3, 4]) == [1, 3, 2, 4]
    riffle([1, 2, 3, 4, 5]) == [1, 4, 2, 5, 3]
    """
    half = (len(deck) + 1) // 2
    a, b = deck[:half], deck[half:]
    out = []
    for i in range(half):
        out.append(a[i])
        if i < len(b):
            out.append(b[i])
    return out


def riffles_back(n: int) -> int:
    """
    Return after how many riffles of the kind above a deck of n different cards is for the first
    time in its old order again (at least one riffle is made).

    >>> riffles_back(4)
    2
    >>> riffles_back(8)
    3
    """
    start = list(range(n))
    deck = riffle(start)
    times = 1
    while deck != start:
        deck = riffle(deck)
        times += 1
    return times


def play_rounds(a, b, rounds):
    """
    Two players lay the top cards of their decks (index 0). The player with the higher card puts
    both cards under the own deck, the higher one first; if they are equal, both go out of the
    game. It ends after the given number of rounds or when a deck is empty. Return the sizes
    of both decks.

    play_rounds([5, 2], [3, 4], 2) -> (2, 2)
    play_rounds([9], [1], 5) -> (2, 0)
    """
    x, y = list(a), list(b)
    for _ in range(rounds):
        if not x or not y:
            break
        p = x.pop(0)
        q = y.pop(0)
        if p > q:
            x += [p, q]
        elif q > p:
            y += [q, p]
    return len(x), len(y)


def can_lay(table, hand, gap):
    """
    On the table lies a row of numbers. A card may be laid at the right end if it differs from
    the last number by at most gap, but not by 0. Lay cards of the hand in the order in which
    they are held, skipping those that do not fit. Return the new row.

    can_lay([4], [6, 6, 5, 9, 7], 2) == [4, 6, 5, 7]
    can_lay([1], [], 3) == [1]
    """
    row = table[:]
    for c in hand:
        d = abs(c - row[-1])
        if 0 < d <= gap:
            row.append(c)
    return row


def trick_winner(cards, trump):
    # cards are (suit, value); trump wins over the suit played first, other suits never win
    lead = cards[0][0]
    best = 0
    for i in range(1, len(cards)):
        suit, value = cards[i]
        best_suit, best_value = cards[best]
        if suit == best_suit and value > best_value:
            best = i
        elif suit == trump and best_suit == lead and lead != trump:
            best = i
    return best


def stacks_from_deal(cards: List[int]) -> int:
    """
    Deal the cards one by one. A card may be put on a stack whose top card is exactly one larger;
    if there is no such stack, it begins a new one. Return the number of stacks at the end.

    stacks_from_deal([3, 2, 7, 1, 6]) # => 2
    stacks_from_deal([1, 2, 3]) # => 3
    """
    tops = []
    for c in cards:
        for i in range(len(tops)):
            if tops[i] == c + 1:
                tops[i] = c
                break
        else:
            tops.append(c)
    return len(tops)
