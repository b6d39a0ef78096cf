from typing import Dict, List, Optional, Tuple


def crossings(across: str, down: str) -> List[Tuple[int, int]]:
    """
    Two words of a crossword cross where they share a letter. Return all pairs (index in `across`, index in `down`), without
    those at which both words have their first or both their last letter.

    >>> crossings("tea", "ate")
    [(0, 1), (1, 2), (2, 0)]
    >>> crossings("no", "not")
    [(1, 1)]
    """
    found = []
    for i, a in enumerate(across):
        for j, d in enumerate(down):
            if a != d or (i == 0 and j == 0):
                continue
            if i == len(across) - 1 and j == len(down) - 1:
                continue
            found.append((i, j))
    return found


def slant_message(lines: List[str]) -> str:
    """
    Read a message along the rising slants of a letter square: first the upper left letter, then the slant below it from its
    lower left end upwards and so on. Spaces are dropped and "." ends the message.

    >>> slant_message(["acf", "beh", "dg."])
    'abcdefgh'
    """
    if not lines:
        return ""
    n = len(lines)
    message = ""
    for s in range(2 * n - 1):
        for r in range(min(s, n - 1), -1, -1):
            c = s - r
            if c < 0 or c >= len(lines[r]):
                continue
            if lines[r][c] == ".":
                return message
            if lines[r][c] != " ":
                message += lines[r][c]
    return message


def place_word(grid: List[str], word: str, r: int, c: int) -> Optional[List[str]]:
    """
    Write a word downwards into a grid, beginning at (r, c). A field must be free (".") or hold the same letter already.
    Return the new grid, None if the word does not fit.

    >>> place_word(["c.", "a."], "at", 0, 1)
    ['ca', 'at']
    >>> place_word(["c.", "a."], "at", 0, 0) is None
    True
    """
    if c < 0 or r < 0 or r + len(word) > len(grid):
        return None
    rows = grid[:]
    for k, letter in enumerate(word):
        row = rows[r + k]
        if c >= len(row) or row[c] not in (".", letter):
            return None
        rows[r + k] = row[:c] + letter + row[c + 1:]
    return rows


def number_fields(grid: List[str]) -> Dict[Tuple[int, int], int]:
    """
    Number the fields of a crossword: a white field "." gets the next number if the field on its left is black or missing and
    the one on its right is white. Return a dict from the place to the number.

    >>> number_fields(["..#..", "#.#.."])
    {(0, 0): 1, (0, 3): 2, (1, 3): 3}
    """
    numbers = {}
    for r, row in enumerate(grid):
        for c in range(len(row) - 1):
            starts = c == 0 or row[c - 1] == "#"
            if row[c] == "." and starts and row[c + 1] == ".":
                numbers[(r, c)] = len(numbers) + 1
    return numbers


def diagonal_letters(words: List[str]) -> str:
    """Take letter i of word i, and the last letter of a word that is too short; empty words give "?"."""
    letters = []
    for i, word in enumerate(words):
        if not word:
            letters.append("?")
        elif i < len(word):
            letters.append(word[i])
        else:
            letters.append(word[-1])
    return "".join(letters)


def clue_text(number: int, clue: str, answer: str) -> str:
    """
    Write a clue with the lengths of the words of the answer in brackets, and a capital at the beginning.

    >>> clue_text(3, "cold dish", "ice cream")
    '3. Cold dish (3,5)'
    """
    lengths = ",".join(str(len(word)) for word in answer.split())
    return f"{number}. {clue[:1].upper()}{clue[1:]} ({lengths})"
