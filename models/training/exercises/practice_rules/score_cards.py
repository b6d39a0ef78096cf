from typing import Dict, List, Optional


def rank_value(card: str) -> int:
    """ A card is written as a rank and a colour, like "9r" or "Kb". Numbers are worth themselves, J, Q and
    K are worth 11, 12 and 13. Any other rank raises a ValueError.
    >>> rank_value("10r")
    10
    >>> rank_value("Qb")
    12
    """
    rank = card[:-1]
    pictures = "JQK"
    if rank.isdigit():
        return int(rank)
    if len(rank) == 1 and rank in pictures:
        return 11 + pictures.index(rank)
    raise ValueError("no such rank: " + rank)


def trick_points(cards: List[str]) -> int:
    """ A trick is worth the sum of its values. Red cards ("r") count double, and a trick with all cards of
    one colour gets 10 on top.
    >>> trick_points(["3r", "4b"])
    10
    >>> trick_points(["3b", "4b"])
    17
    """
    points = 0
    colours = set()
    for card in cards:
        colours.add(card[-1])
        if card[-1] == "r":
            points += 2 * rank_value(card)
        else:
            points += rank_value(card)
    if len(colours) == 1:
        points += 10
    return points


def who_takes(cards: List[str]) -> Optional[int]:
    """ The first card gives the colour of the trick. The highest card of that colour takes it; return its
    index, or None if no card was played.
    >>> who_takes(["5r", "Kb", "9r"])
    2
    >>> who_takes([]) is None
    True
    """
    if not cards:
        return None
    colour = cards[0][-1]
    taker = 0
    for i in range(1, len(cards)):
        if cards[i][-1] != colour:
            continue
        if rank_value(cards[i]) > rank_value(cards[taker]):
            taker = i
    return taker


def play_rounds(scores: Dict[str, int], bids: Dict[str, int], tricks: Dict[str, int]) -> Dict[str, int]:
    """ Everybody said before how many tricks they would take. Who was right gets 5 points and 1 for each
    trick, who was wrong loses 1 for each trick too many or too few. Return the new scores.
    >>> play_rounds({"Al": 4, "Bo": 0}, {"Al": 2, "Bo": 3}, {"Al": 2, "Bo": 1})
    {'Al': 11, 'Bo': -2}
    """
    new_scores = {}
    for name, score in scores.items():
        difference = abs(bids[name] - tricks[name])
        if difference == 0:
            new_scores[name] = score + 5 + tricks[name]
        else:
            new_scores[name] = score - difference
    return new_scores


def hand_name(ranks: List[int]) -> str:
    """ Name a hand of five ranks: "tower" if all are equal, "house" for three and two equal ones, "stairs"
    for five ranks that follow each other, "pair" if any two are equal, and else "nothing".
    >>> hand_name([4, 7, 4, 7, 7])
    'house'
    >>> hand_name([5, 3, 4, 7, 6])
    'stairs'
    """
    different = len(set(ranks))
    counts = sorted(ranks.count(rank) for rank in set(ranks))
    if different == 1:
        return "tower"
    if counts == [2, 3]:
        return "house"
    if different == 5 and max(ranks) - min(ranks) == 4:
        return "stairs"
    if different < 5:
        return "pair"
    return "nothing"


def draw_until(deck: List[int], target: int) -> List[int]:
    """ Draw cards from the top of the deck until the sum reaches the target. A card of value 1 is laid away
    and does not belong to the drawn ones. Return the drawn cards.
    >>> draw_until([4, 1, 6, 9, 2], 10)
    [4, 6]
    """
    drawn = []
    place = 0
    while place < len(deck) and sum(drawn) < target:
        if deck[place] != 1:
            drawn.append(deck[place])
        place += 1
    return drawn
