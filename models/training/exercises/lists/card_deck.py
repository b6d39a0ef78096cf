import random


def riffle(deck):
    """Cut the deck in the middle and take one card of each half in turn, lower half first.
    When the count is odd the upper half has one card more.

    >>> riffle([1, 2, 3, 4, 5, 6])
    [4, 1, 5, 2, 6, 3]
    >>> riffle([1, 2, 3])
    [3, 1, 2]
    """
    middle = (len(deck) + 1) // 2
    upper, lower = deck[:middle], deck[middle:]
    mixed = []
    for i in range(len(upper)):
        if i < len(lower):
            mixed.append(lower[i])
        mixed.append(upper[i])
    return mixed


def deal(deck: list, players: int) -> list[list]:
    """Deal all the cards one by one to the players.

    >>> deal(['7', '8', '9', '10', 'J'], 2)
    [['7', '9', 'J'], ['8', '10']]
    """
    hands = [[] for _ in range(players)]
    for i, card in enumerate(deck):
        hands[i % players].append(card)
    return hands


def deal_with_slices(deck, players):
    return [deck[p::players] for p in range(players)]


def cut(deck: list, position: int) -> list:
    """The cards above the position go below the rest.

    >>> cut(['a', 'b', 'c', 'd'], 1)
    ['b', 'c', 'd', 'a']
    """
    return deck[position:] + deck[:position]


def burn_and_turn(deck: list) -> list:
    """Throw the top card away, show the next one, throw one, show one ... The shown cards.

    >>> burn_and_turn([1, 2, 3, 4, 5])
    [2, 4]
    """
    shown = []
    burning = True
    for card in deck:
        if not burning:
            shown.append(card)
        burning = not burning
    return shown


def discard_under(deck: list) -> list:
    """Lay the top card on the table, put the next one under the deck, and so on until the
    deck is gone. The order of the cards on the table.

    >>> discard_under([1, 2, 3, 4])
    [1, 3, 2, 4]
    """
    deck = list(deck)
    table = []
    while deck:
        table.append(deck.pop(0))
        if deck:
            deck.append(deck.pop(0))
    return table


def highest_of_suit(hand: list[tuple[str, int]], suit: str) -> int:
    """Value of the best card of a suit, -1 if the hand has none.

    >>> highest_of_suit([('hearts', 4), ('spades', 9), ('hearts', 7)], 'hearts')
    7
    >>> highest_of_suit([], 'clubs')
    -1
    """
    best = -1
    for s, value in hand:
        if s == suit and value > best:
            best = value
    return best


def sort_hand(hand: list[tuple[str, int]], trump: str) -> list[tuple[str, int]]:
    """Trump cards first, then the other suits by name; inside a suit the high cards first.

    >>> sort_hand([('clubs', 2), ('spades', 5), ('hearts', 3), ('spades', 8)], 'spades')
    [('spades', 8), ('spades', 5), ('clubs', 2), ('hearts', 3)]
    """
    return sorted(hand, key=lambda c: (c[0] != trump, c[0], -c[1]))


def remove_sets(values: list[int], size: int) -> list[int]:
    """Remove every value of which the hand holds at least `size` cards.

    >>> remove_sets([4, 9, 4, 2, 4, 9], 3)
    [9, 2, 9]
    """
    return [v for v in values if values.count(v) < size]


def shuffle_with_seed(deck, seed):
    """A new list with the same cards, always in the same order for the same seed."""
    rng = random.Random(seed)
    mixed = list(deck)
    for i in range(len(mixed) - 1, 0, -1):
        j = rng.randint(0, i)
        mixed[i], mixed[j] = mixed[j], mixed[i]
    return mixed
