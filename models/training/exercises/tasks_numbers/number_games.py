def count_out(players: int, rhymes: list[int]) -> list[int]:
    """
    Children stand in a circle, numbered from 1. For every number w in `rhymes` a rhyme with
    w words is said, one word for each child, starting at the child after the one who left
    last (at child 1 in the beginning). The child at the last word leaves. Return the children
    who are still there at the end, in the order of their numbers. When only one child is
    left, no rhyme is said any more.

    >>> count_out(5, [3, 1])
    [1, 2, 5]
    >>> count_out(2, [1, 4, 4])
    [2]
    """
    circle = list(range(1, players + 1))
    pos = 0
    for w in rhymes:
        if len(circle) <= 1:
            break
        pos = (pos + w - 1) % len(circle)
        circle.pop(pos)
    return circle


def high_card_game(first, second):
    """
    Both players turn over one card after another. The higher card gets both cards' points,
    equal cards go to a pot, which is added for the winner of the next round that has a winner.
    Return the points of both players as a tuple; a pot at the end is lost.

    Examples:
    high_card_game([5, 3], [2, 9]) == (7, 12)
    high_card_game([4, 6], [4, 1]) == (15, 0)
    high_card_game([8], [8]) == (0, 0)
    """
    a = b = pot = 0
    for x, y in zip(first, second):
        pot += x + y
        if x > y:
            a += pot
            pot = 0
        elif y > x:
            b += pot
            pot = 0
    return a, b


def matches_game(matches: int, takes: list[int]) -> str:
    """
    Two players take matches from a heap in turns; `takes` tells how many they take. Whoever
    takes the last match loses. A player who takes less than 1, more than 3 or more than
    there are loses at once. Return 'first', 'second' or 'open'.

    >>> matches_game(6, [3, 2, 1])
    'second'
    >>> matches_game(6, [3, 4])
    'first'
    >>> matches_game(6, [1])
    'open'
    """
    names = ['first', 'second']
    for turn, t in enumerate(takes):
        other = names[(turn + 1) % 2]
        if t < 1 or t > 3 or t > matches:
            return other
        matches -= t
        if matches == 0:
            return other
    return 'open'


def guess_feedback(secret, guesses):
    """
    A secret number must be guessed. Return for each guess 'low', 'high' or 'hit'. Guesses
    after a hit are not answered any more.

    guess_feedback(7, [5, 9, 7, 1]) -> ['low', 'high', 'hit']
    """
    res = []
    for g in guesses:
        if g < secret:
            res.append('low')
        elif g > secret:
            res.append('high')
        else:
            res.append('hit')
            break
    return res


def boom_count(n, bad):
    """
    Children count from 1 to n, but instead of a number that is a multiple of `bad` or has the
    digit `bad` in it they say "boom". Return the longest row of booms without a number
    in between.

    boom_count(20, 7) # => 1
    boom_count(40, 3) # => 10
    boom_count(2, 5) # => 0
    """
    def is_boom(k):
        return k % bad == 0 or str(bad) in str(k)

    best = 0
    row = 0
    for k in range(1, n + 1):
        if is_boom(k):
            row += 1
            best = max(best, row)
        else:
            row = 0
    return best


def domino_chain(stones):
    # checks that each stone (a, b) starts with the number with which the one before ended
    for i in range(1, len(stones)):
        if stones[i - 1][1] != stones[i][0]:
            return False
    return True
