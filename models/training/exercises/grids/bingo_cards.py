from typing import List, Optional


def mark_card(card: List[List[int]], called: List[int]) -> List[List[int]]:
    """Copy of a bingo card in which every called number is replaced by zero.

    >>> mark_card([[4, 8], [15, 16]], [8, 15, 99])
    [[4, 0], [0, 16]]
    """
    result = []
    for row in card:
        new_row = []
        for number in row:
            if number in called:
                new_row.append(0)
            else:
                new_row.append(number)
        result.append(new_row)
    return result


def complete_rows(card: List[List[int]], called: set) -> int:
    """Number of rows in which all the numbers were called.

    >>> complete_rows([[1, 2], [3, 4], [5, 6]], {1, 2, 5, 6, 3})
    2
    """
    count = 0
    for row in card:
        done = True
        for number in row:
            if number not in called:
                done = False
                break
        if done:
            count += 1
    return count


def has_bingo(card, called) -> bool:
    """Is there a complete row, column or diagonal on the square card?

    >>> has_bingo([[1, 2], [3, 4]], {2, 3})
    True
    >>> has_bingo([[1, 2, 3], [4, 5, 6], [7, 8, 9]], {1, 2, 6})
    False
    """
    n = len(card)
    lines = [row for row in card]
    lines += [[row[c] for row in card] for c in range(n)]
    lines.append([card[i][i] for i in range(n)])
    lines.append([card[i][n - 1 - i] for i in range(n)])
    return any(all(x in called for x in line) for line in lines)


def calls_until_row(row: List[int], calls: List[int]) -> int:
    """How many numbers must be called until the row is complete? -1 if it never is.

    >>> calls_until_row([7, 3], [3, 9, 7, 1])
    3
    >>> calls_until_row([7, 3], [3, 9])
    -1
    """
    missing = set(row)
    for i, number in enumerate(calls):
        missing.discard(number)
        if not missing:
            return i + 1
    return -1


def missing_most(cards: List[List[List[int]]], called: set) -> int:
    """Index of the card with the most uncalled numbers.

    >>> missing_most([[[1, 2]], [[3, 4]]], {1, 3, 2})
    1
    """
    def missing(card):
        return sum(1 for row in card for x in row if x not in called)

    best = 0
    for i in range(1, len(cards)):
        if missing(cards[i]) > missing(cards[best]):
            best = i
    return best


def wanted_number(cards: List[List[int]], called: set) -> Optional[int]:
    """The uncalled number that is on most cards; the smaller one if there is a tie.

    >>> wanted_number([[1, 2, 3], [2, 3], [3, 9]], {3})
    2
    """
    counts = {}
    for card in cards:
        for x in card:
            if x not in called:
                counts[x] = counts.get(x, 0) + 1
    if not counts:
        return None
    return min(counts, key=lambda x: (-counts[x], x))


def valid_columns(card):
    # column 0 holds 1 to 15, column 1 holds 16 to 30, ...; zero is the free field
    for row in card:
        for c, number in enumerate(row):
            if number != 0 and (number - 1) // 15 != c:
                return False
    return True


def letter_of(number: int) -> str:
    """Letter under which a number from 1 to 75 is called.

    >>> letter_of(15) + letter_of(16) + letter_of(75)
    'BIO'
    """
    if number < 1 or number > 75:
        raise ValueError("not a bingo number")
    return "BINGO"[(number - 1) // 15]
