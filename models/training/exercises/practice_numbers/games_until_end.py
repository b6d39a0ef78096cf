def tokens_after_duel(a, b):
    """
    Two players hold tokens. In every round the player with more tokens gives three to the other one. The
    game ends when nobody has more, or when a pair of numbers comes a second time. Return the tokens of
    both at the end.

    >>> tokens_after_duel(10, 4)
    (7, 7)
    >>> tokens_after_duel(5, 4)
    (5, 4)
    """
    seen = set()
    while a != b and (a, b) not in seen:
        seen.add((a, b))
        if a > b:
            a, b = a - 3, b + 3
        else:
            a, b = a + 3, b - 3
    return a, b


def rounds_of_shrinking(cards):
    """
    In each round all cards with the lowest number are thrown away and one is taken off the others. Return
    the number of rounds until at most one card is left.

    >>> rounds_of_shrinking([3, 3, 5, 8])
    2
    >>> rounds_of_shrinking([4])
    0
    """
    rounds = 0
    while len(cards) > 1:
        lowest = min(cards)
        cards = [card - 1 for card in cards if card != lowest]
        rounds += 1
    return rounds


def last_bidder(limits, start, step):
    """
    Players bid in turn, each time `step` more than the bid before, beginning with `start`. A player who
    would have to go above the own limit leaves. The game ends when one player is left. Return the index
    of this player, -1 if there was no player at all.

    >>> last_bidder([50, 80, 65], 10, 10)
    1
    >>> last_bidder([], 10, 10)
    -1
    """
    players = list(range(len(limits)))
    bid = start
    turn = 0
    while len(players) > 1:
        turn %= len(players)
        if limits[players[turn]] < bid:
            players.pop(turn)
        else:
            bid += step
            turn += 1
    return players[0] if players else -1


def halve_heap(heap, odd_penalty):
    """
    A heap is halved when it is even; when it is odd, the penalty is taken away. Return the heaps in order
    until the heap is not positive. The penalty must be odd, else the heap could stay odd for long: it is
    raised by one in this case.

    >>> halve_heap(12, 3)
    [12, 6, 3, 0]
    >>> halve_heap(7, 2)
    [7, 4, 2, 1, -2]
    """
    if odd_penalty % 2 == 0:
        odd_penalty += 1
    heaps = [heap]
    while heap > 0:
        if heap % 2 == 0:
            heap = heap // 2
        else:
            heap = heap - odd_penalty
        heaps.append(heap)
    return heaps


def dice_to_goal(rolls, goal):
    """
    Move by each roll. Who would pass the goal goes back by the roll instead. Return the number of rolls
    used to reach the goal exactly, or None if the rolls are not enough.

    >>> dice_to_goal([6, 5, 3, 6], 9) is None
    True
    >>> dice_to_goal([6, 5, 2, 6], 9)
    4
    """
    position = 0
    for used, roll in enumerate(rolls, 1):
        if position + roll > goal:
            position -= roll
        else:
            position += roll
        if position == goal:
            return used
    return None


def energy_left(energy, jumps):
    """
    A frog needs twice the height of a jump as energy, and gets one back after landing. It stops before a
    jump it cannot make. Return the energy and the jumps made.

    >>> energy_left(20, [3, 4, 5, 1])
    (8, 2)
    """
    made = 0
    for height in jumps:
        if 2 * height > energy:
            break
        energy -= 2 * height
        energy += 1
        made += 1
    return energy, made
