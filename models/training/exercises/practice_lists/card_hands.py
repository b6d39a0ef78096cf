def card_value(card):
    """A card is a text such as "9h" or "Kd": the king counts 15, queen and jack 12, an ace 1,
    every other card its number.

    card_value("10s") -> 10
    card_value("Qh") -> 12
    """
    face = card[:-1]
    if face == "A":
        return 1
    if face == "K":
        return 15
    if face in ("J", "Q"):
        return 12
    return int(face)


def hand_value(hand):
    """Sum of a hand. For every ace in it the lowest other card counts twice, but not more
    cards than there are.

    hand_value(["9h", "Kd"]) -> 24
    hand_value(["Ah", "Kd", "5s"]) -> 26
    """
    values = sorted(card_value(card) for card in hand if card[0] != "A")
    aces = len(hand) - len(values)
    total = aces + sum(values)
    for value in values[:aces]:
        total += value
    return total


def cards_of_suit(hand, suit):
    """All cards of one suit, the most valuable ones first.

    cards_of_suit(["9h", "Kd", "Ah", "2h"], "h") -> ["9h", "2h", "Ah"]
    """
    chosen = []
    for card in hand:
        if card[-1] == suit:
            chosen.append(card)
    chosen.sort(key=card_value, reverse=True)
    return chosen


def best_hand(hands, most=30):
    """Return the index of the best hand, that is the highest value of at most most. When all
    hands are above it the answer is None.

    best_hand([["9h", "Kd"], ["Kh", "Qs"], ["Ks", "Qd", "5h"]]) -> 1
    best_hand([["Kh", "Kd", "7s"]]) -> None
    """
    best = None
    best_value = 0
    for i, hand in enumerate(hands):
        value = hand_value(hand)
        if best_value < value <= most:
            best = i
            best_value = value
    return best


def throw_away_pairs(hand):
    """Two cards with the same face cancel each other. Return what is left of the hand, in
    the old order, when cards are looked at from the left.

    throw_away_pairs(["9h", "Kd", "9s", "Kh", "Ks"]) -> ["Ks"]
    throw_away_pairs(["2h", "3h"]) -> ["2h", "3h"]
    """
    left = []
    for card in hand:
        twin = None
        for other in left:
            if other[:-1] == card[:-1]:
                twin = other
        if twin is None:
            left.append(card)
        else:
            left.remove(twin)
    return left


def deal(deck, players):
    """Deal the deck round by round. Cards that are not enough for a whole round stay in the
    deck. Return the hands of the players and the rest.

    deal(["2h", "3h", "4h", "5h", "6h"], 2) -> ([["2h", "4h"], ["3h", "5h"]], ["6h"])
    """
    rounds = len(deck) // players
    used = rounds * players
    hands = [deck[k:used:players] for k in range(players)]
    return hands, deck[used:]


def trick_winner(trick, trump):
    """The winner of a trick is the place of the highest trump, or of the highest card of
    the first card's suit if nobody played a trump.

    trick_winner(["9h", "Kh", "2s"], "s") -> 2
    trick_winner(["9h", "Kh", "10c"], "s") -> 1
    """
    suits = [card[-1] for card in trick]
    wanted = trump if trump in suits else suits[0]
    winner = -1
    for place in range(len(trick)):
        if suits[place] != wanted:
            continue
        if winner == -1 or card_value(trick[place]) > card_value(trick[winner]):
            winner = place
    return winner
