def odd_places_sorted(lst):
    """
    Write a function that sorts only the values at the odd positions (1, 3, 5, ...) in descending
    order and leaves the values at the even positions where they are. Return a new list.

    Examples:
    odd_places_sorted([9, 1, 8, 5, 7, 3]) == [9, 5, 8, 3, 7, 1]
    odd_places_sorted([4]) == [4]
    odd_places_sorted([]) == []
    """
    odds = []
    for i in range(1, len(lst), 2):
        odds.append(lst[i])
    odds.sort(reverse=True)
    res = list(lst)
    k = 0
    for i in range(1, len(lst), 2):
        res[i] = odds[k]
        k += 1
    return res


def gate_score(doors):
    """
    You are given a list of door numbers. A door at an even position adds its number to the score if it
    is even; a door at an odd position subtracts its number from the score if the number is odd.
    Other doors do nothing. Return the score.

    >>> gate_score([2, 3, 4, 6, 5])
    3
    >>> gate_score([])
    0
    """
    score = 0
    for i, d in enumerate(doors):
        if i % 2 == 0 and d % 2 == 0:
            score += d
        elif i % 2 == 1 and d % 2 == 1:
            score -= d
    return score


def swap_blocks(l):
    """
    Exchange the elements of each pair of places (0 and 1), (2 and 3), and so on, but only when
    the first of them is odd and the second is even. Return a new list.

    swap_blocks([1, 2, 4, 3, 5, 8, 9]) == [2, 1, 4, 3, 8, 5, 9]
    """
    res = l[:]
    for i in range(0, len(l) - 1, 2):
        if res[i] % 2 == 1 and res[i + 1] % 2 == 0:
            res[i], res[i + 1] = res[i + 1], res[i]
    return res


def matching_parity(numbers):
    """
    Count how many numbers have the same parity as their position. Then return the string "balanced" if
    this count is exactly half of the list, "more" if it is greater and "less" otherwise.
    Note: for an empty list the answer is "balanced".

    matching_parity([0, 2, 4, 6]) == "balanced"
    matching_parity([0, 1, 2, 4]) == "more"
    matching_parity([1, 2, 2]) == "less"
    """
    cnt = 0
    for i in range(len(numbers)):
        if numbers[i] % 2 == i % 2:
            cnt += 1
    if 2 * cnt == len(numbers):
        return "balanced"
    if 2 * cnt > len(numbers):
        return "more"
    return "less"


def deal_by_parity(cards):
    """
    Deal a list of number cards to two players. The first gets even cards, the second odd cards.
    Each player keeps the new card on top (at the front) if it is greater than the current top
    card, otherwise puts it
    at the bottom (at the end). Return the two piles as a tuple.

    >>> deal_by_parity([2, 6, 4, 3, 1, 5])
    ([6, 2, 4], [5, 3, 1])
    """
    def place(pile, card):
        if pile and card > pile[0]:
            pile.insert(0, card)
        else:
            pile.append(card)

    evens, odds = [], []
    for c in cards:
        if c % 2 == 0:
            place(evens, c)
        else:
            place(odds, c)
    return evens, odds


def every_other_word(sentence):
    """
    Take the words at positions 0, 2, 4, ... of the sentence as they are and the other words reversed.
    Return the sentence with single blanks.

    every_other_word("one two  three four") -> "one owt three ruof"
    every_other_word("") -> ""
    """
    words = sentence.split()
    for i in range(1, len(words), 2):
        words[i] = words[i][::-1]
    return " ".join(words)
