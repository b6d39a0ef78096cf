def move_token(position, dice, ladders):
    """
    Move a token by the dice, then follow the ladder that begins on the field, if there is one (a dict).

    move_token(3, 4, {7: 15}) -> 15
    move_token(3, 2, {7: 15}) -> 5
    """
    position += dice
    if position in ladders:
        position = ladders[position]
    return position


def play(rolls, ladders, goal):
    """
    Play a list of rolls from field 0. A roll over the goal is not used. Return the field at the end and the
    number of rolls used.

    play([4, 3, 6], {7: 9}, 12) -> (9, 2)
    play([6, 6, 1], {}, 12) -> (12, 2)
    """
    field = 0
    used = 0
    for dice in rolls:
        if field + dice > goal:
            continue
        field = move_token(field, dice, ladders)
        used += 1
    return field, used


def hand_text(cards):
    """
    Write cards such as ("heart", 10) as "h10", sorted by colour, then by falling value.

    hand_text([("spade", 3), ("heart", 2), ("heart", 10)]) -> "h10 h2 s3"
    """
    ordered = sorted(cards, key=lambda card: (card[0], -card[1]))
    words = []
    for colour, value in ordered:
        words.append(colour[0] + str(value))
    return " ".join(words)


def tricks_won(rounds):
    """
    Each round is a dict from the player to the value played; the highest value wins, and nobody if it was
    played twice. Return the wins by player, without the players who won nothing.

    tricks_won([{"A": 3, "B": 9}, {"A": 5, "B": 5}, {"A": 2, "B": 4}]) -> {"B": 2}
    """
    wins = {}
    for played in rounds:
        highest = max(played.values())
        best = [player for player in played if played[player] == highest]
        if len(best) == 1:
            wins[best[0]] = wins.get(best[0], 0) + 1
    return wins


def is_street(dice):
    """
    Are at least four different numbers in a row among the dice?

    is_street([2, 5, 3, 3, 4]) -> True
    is_street([1, 2, 3, 5, 6]) -> False
    """
    shown = set(dice)
    for low in range(1, 4):
        wanted = {low, low + 1, low + 2, low + 3}
        if wanted <= shown:
            return True
    return False


def deal(cards, players, each):
    """
    Deal cards in turn until all players have `each` of them; what is left is the last list.

    deal([1, 2, 3, 4, 5], 2, 2) -> [[1, 3], [2, 4], [5]]
    """
    hands = []
    dealt = players * each
    for player in range(players):
        hand = cards[player:dealt:players]
        hands.append(hand)
    hands.append(cards[dealt:])
    return hands


def shortest_roll(goal, dice=6):
    """
    The smallest number of rolls to reach exactly the goal when a roll which equals the one before is
    forbidden.

    shortest_roll(12) -> 3
    shortest_roll(11) -> 2
    """
    def rolls_from(missing, last):
        if missing == 0:
            return 0
        best = goal + 1
        for value in range(1, min(dice, missing) + 1):
            if value != last:
                best = min(best, 1 + rolls_from(missing - value, value))
        return best

    return rolls_from(goal, 0)
