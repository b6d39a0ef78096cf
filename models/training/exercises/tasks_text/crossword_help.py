from typing import List, Optional


def fits(word: str, mask: str) -> bool:
    """
    A mask such as "c_t_" shows known letters and "_" for unknown ones; "#" stands for any vowel. Check
    if a word fits.

    >>> fits("city", "c_t_"), fits("cat", "c_t_"), fits("cut", "c#t"), fits("cyt", "c#t")
    (True, False, True, False)
    """
    if len(word) != len(mask):
        return False
    for ch, m in zip(word, mask):
        if m == "_":
            continue
        if m == "#":
            if ch not in "aeiou":
                return False
        elif ch != m:
            return False
    return True


def only_solution(words: List[str], mask: str) -> Optional[str]:
    """Return the word that fits the mask if there is exactly one, otherwise None.

    >>> only_solution(["city", "cats"], "c__s")
    'cats'
    """
    fitting = [w for w in words if fits(w, mask)]
    if len(fitting) != 1:
        return None
    return fitting[0]


def open_cells(row: str) -> List[int]:
    """
    In a row of a crossword "#" is a black cell. Return the lengths of all slots of at least two free
    cells, from left to right.

    >>> open_cells("..#.#....")
    [2, 4]
    >>> open_cells("###")
    []
    """
    lengths = []
    for slot in row.split("#"):
        if len(slot) >= 2:
            lengths.append(len(slot))
    return lengths


def crossings(across: str, down: str) -> List[tuple]:
    """
    Where can two words cross? Return all pairs (i, j) with the same letter at place i of the one and
    place j of the other word.

    >>> crossings("tea", "ate")
    [(0, 1), (1, 2), (2, 0)]
    """
    res = []
    for i in range(len(across)):
        for j in range(len(down)):
            if across[i] == down[j]:
                res.append((i, j))
    return res


def place(row: str, word: str, start: int) -> Optional[str]:
    """
    Write a word into a row ("." is free) beginning at the cell `start`. Letters that stand there
    already must be the same. Return the new row, or None if the word does not fit in, runs over the end
    or would touch another letter at its ends.

    >>> place("..a..", "cat", 1)
    '.cat.'
    >>> place("..x..", "cat", 1) is None
    True
    >>> place("...s.", "cat", 0) is None
    True
    """
    end = start + len(word)
    if start < 0 or end > len(row):
        return None
    if start > 0 and row[start - 1] not in ".#":
        return None
    if end < len(row) and row[end] not in ".#":
        return None
    for i, ch in enumerate(word):
        if row[start + i] not in (".", ch):
            return None
    return row[:start] + word + row[end:]


def score_row(row: str) -> int:
    """
    A finished word counts its length; rare letters (j, q, x, z) count three more each. Free cells break
    words, words of one letter count nothing.

    >>> score_row("cat.zoo#a")
    9
    """
    total = 0
    for word in row.replace("#", ".").split("."):
        if len(word) < 2:
            continue
        total += len(word) + 3 * sum(1 for ch in word if ch in "jqxz")
    return total


def mask_of(words: List[str]) -> str:
    # letters that all words of equal length have in common, "_" elsewhere
    if not words or len({len(w) for w in words}) > 1:
        return ""
    return "".join(col[0] if len(set(col)) == 1 else "_" for col in zip(*words))
