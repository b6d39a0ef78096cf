from typing import List

RANKS = "23456789TJQKA"


def hand_value(cards: List[str]) -> int:
    """
    Cards are written like "7h" or "Ks". Number cards count their number, T, J, Q and K
    count 10. An ace counts 11, or 1 if the hand would go over 21 otherwise.
    >>> hand_value(["Ah", "Kd"])
    21
    >>> hand_value(["Ah", "9d", "As"])
    21
    """
    total = 0
    aces = 0
    for card in cards:
        rank = card[0]
        if rank == "A":
            aces += 1
            total += 11
        elif rank in "TJQK":
            total += 10
        else:
            total += int(rank)
    while total > 21 and aces > 0:
        total -= 10
        aces -= 1
    return total


def is_flush(cards: List[str]) -> bool:
    """Do all cards have the same suit?
    >>> is_flush(["2h", "Th", "Ah"])
    True
    """
    return len(set(card[-1] for card in cards)) == 1


def has_run(ranks: str, length: int) -> bool:
    """ Is there a run of the given length among the ranks, such as 8 9 T J for length 4?
    >>> has_run("J2T89", 4)
    True
    >>> has_run("J2T79", 4)
    False
    """
    positions = sorted(set(RANKS.index(r) for r in ranks))
    current = 0
    prev = None
    for p in positions:
        if prev is not None and p == prev + 1:
            current += 1
        else:
            current = 1
        if current >= length:
            return True
        prev = p
    return False


def trick_winner(cards: List[str], trump: str) -> int:
    """
    Index of the card that takes the trick: the highest trump, or if nobody played trump,
    the highest card of the suit that was led.
    >>> trick_winner(["9h", "Kh", "As"], "d")
    1
    >>> trick_winner(["9h", "Kh", "2d"], "d")
    2
    """
    suits = [c[1] for c in cards]
    wanted = trump if trump in suits else suits[0]
    best = -1
    for i, card in enumerate(cards):
        if card[1] != wanted:
            continue
        if best == -1 or RANKS.index(card[0]) > RANKS.index(cards[best][0]):
            best = i
    return best


def sort_hand(cards: List[str]) -> List[str]:
    # by suit in the order s h d c, and within a suit from high to low
    return sorted(cards, key=lambda c: ("shdc".index(c[1]), -RANKS.index(c[0])))


def bury_card(deck, depth):
    """Take the top card (the first one) and put it back below the given number of cards,
    then turn the rest of the deck around.
    >>> bury_card([1, 2, 3, 4, 5], 2)
    [2, 3, 1, 5, 4]
    """
    top = deck[0]
    before = deck[1:depth + 1]
    after = deck[depth + 1:]
    return before + [top] + after[::-1]


def deal(deck: List[str], players: int) -> List[List[str]]:
    """Deal cards one after the other; cards that do not make a full round stay on the deck.
    >>> deal(["a", "b", "c", "d", "e"], 2)
    [['a', 'c'], ['b', 'd']]
    """
    rounds = len(deck) // players
    return [deck[p:rounds * players:players] for p in range(players)]


def most_pairs(hands):
    """Which hand (by index) has the most pairs of equal ranks? The first one on a tie."""
    best, best_pairs = 0, -1
    for i, hand in enumerate(hands):
        pairs = sum(hand.count(r) // 2 for r in set(hand))
        if pairs > best_pairs:
            best, best_pairs = i, pairs
    return best
