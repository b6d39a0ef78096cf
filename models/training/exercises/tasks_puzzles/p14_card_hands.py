from typing import List, Optional

RANKS = "23456789TJQKA"


def hand_points(hand: List[str]) -> int:
    """
    Cards are texts like "7h" or "Kd" (rank and suit). Count the points of a hand: number cards (2 to 9 and T for
    ten) are worth half of their number rounded down, J, Q and K three points each and an A five. If all cards have
    the same suit, the points are doubled. An empty hand has -10 points.

    >>> hand_points(["7h", "Kh"])
    12
    >>> hand_points(["7h", "Ad"])
    8
    """
    if not hand:
        return -10
    points = 0
    for card in hand:
        rank = card[0]
        if rank.isdigit():
            points += int(rank) // 2
        elif rank == "T":
            points += 5
        elif rank in "JQK":
            points += 3
        else:
            points += 5
    if len(set(card[1] for card in hand)) == 1:
        points *= 2
    return points


def trick_winner(cards: List[str], trump: str) -> Optional[int]:
    """
    Four friends play one card each. The highest trump wins; without a trump the LOWEST card of the suit of the
    first card wins. Return the index of the winner, or None if no card was played.

    >>> trick_winner(["9h", "3h", "As"], "d")
    1
    >>> trick_winner(["9h", "3d", "2d"], "d")
    1
    """
    if not cards:
        return None
    trumps = [i for i, card in enumerate(cards) if card[1] == trump]
    if trumps:
        return max(trumps, key=lambda i: RANKS.index(cards[i][0]))
    suit = cards[0][1]
    followers = [i for i, card in enumerate(cards) if card[1] == suit]
    return min(followers, key=lambda i: RANKS.index(cards[i][0]))


def sort_hand(hand: List[str]) -> List[str]:
    """Sort the cards by suit in the order c, d, h, s and within a suit from the highest to the lowest rank."""
    return sorted(hand, key=lambda card: ("cdhs".index(card[1]), -RANKS.index(card[0])))


def longest_ladder(hand: List[str]) -> int:
    """
    A ladder is a row of ranks without a gap, whatever the suits; an ace counts only as the highest card. Return
    the length of the longest ladder that has both a red (d, h) and a black card (c, s) in it, otherwise 0.

    >>> longest_ladder(["5h", "6s", "7d", "9c"])
    3
    >>> longest_ladder(["5h", "6d"])
    0
    """
    best = 0
    for start in range(len(RANKS)):
        colours = set()
        length = 0
        for rank in RANKS[start:]:
            same = [card for card in hand if card[0] == rank]
            if not same:
                break
            length += 1
            for card in same:
                colours.add("red" if card[1] in "dh" else "black")
            if len(colours) == 2:
                best = max(best, length)
    return best


def deal(deck: list, players: int) -> List[list]:
    """
    Deal a deck: the first card to player 0, the second to player 1 and so on; in every second round in the opposite
    direction. Cards of a round that is not complete are not dealt.

    >>> deal([1, 2, 3, 4, 5, 6, 7], 3)
    [[1, 6], [2, 5], [3, 4]]
    """
    if players < 1:
        return []
    hands = [[] for _ in range(players)]
    for number in range(len(deck) // players):
        part = deck[number * players:(number + 1) * players]
        if number % 2 == 1:
            part = part[::-1]
        for hand, card in zip(hands, part):
            hand.append(card)
    return hands
