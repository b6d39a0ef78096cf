from typing import List, Tuple


def dig_places(note: str) -> List[Tuple[str, int]]:
    """
    A pirate's note names columns and rows of a map, like "B4 and, if empty, C10!". Return all places as
    pairs of the capital letter and the number, in the order of the note. A place is a word which, without
    the marks at its end, consists of one capital letter and a number.

    >>> dig_places("B4 and, if empty, C10! Not D")
    [('B', 4), ('C', 10)]
    """
    places = []
    for word in note.split():
        word = word.rstrip(".,!?;")
        if len(word) < 2:
            continue
        column = word[0]
        row = word[1:]
        if "A" <= column <= "Z" and row.isdigit():
            places.append((column, int(row)))
    return places


def follow_note(text: str, start: int = 0) -> int:
    """
    The words of a note tell where to read on: "+3" means three words to the right, "-2" two words to the
    left, and every other word means the next word. Start at the word with the given index. Return the
    index of the word "gold" if one comes to it, or -1 if one leaves the note or comes to a word twice.

    follow_note("+2 gold go") == -1
    follow_note("+2 no to +1 gold") == 4
    """
    words = text.split()
    seen = set()
    i = start
    while 0 <= i < len(words) and i not in seen:
        if words[i] == "gold":
            return i
        seen.add(i)
        if words[i][0] in "+-" and words[i][1:].isdigit():
            i += int(words[i])
        else:
            i += 1
    return -1


def first_letters(lines, order):
    """
    The key of a chest is made of the letters of some lines: for each digit of the order take the line with
    this number (from 1), and of it the first letter that was not taken yet. If a line has no more letters,
    take "_".

    first_letters(["map", "or"], "1122") == "maor"
    first_letters(["x"], "11") == "x_"
    """
    used = [0] * len(lines)
    key = ""
    for d in order:
        k = int(d) - 1
        if used[k] < len(lines[k]):
            key += lines[k][used[k]]
            used[k] += 1
        else:
            key += "_"
    return key


def torn_note(pieces: List[str]) -> str:
    """
    The pieces of a torn note are numbered: "2:the sea", "1:under ", where some numbers can be missing. Put
    the pieces in their order and join them; for each run of missing numbers between two pieces write
    "(...)".

    >>> torn_note(["4: gold", "1:under ", "2:the sea"])
    'under the sea(...) gold'
    """
    found = []
    for p in pieces:
        k = p.index(":")
        found.append((int(p[:k]), p[k + 1:]))
    found.sort()
    text = ""
    for i in range(len(found)):
        if i > 0 and found[i][0] > found[i - 1][0] + 1:
            text += "(...)"
        text += found[i][1]
    return text


def coins_in(text: str, values: dict) -> int:
    """
    Work out what the coins of a text are worth. A coin is written as a letter of the dictionary values;
    "(" and ")" mean that the coins between are copper and count only a half (all of them together, rounded
    down).

    coins_in("gs(sss)g", {"g": 10, "s": 3}) -> 27
    """
    total = 0
    inside = 0
    copper = False
    for c in text:
        if c == "(":
            copper = True
            inside = 0
        elif c == ")":
            copper = False
            total += inside // 2
        elif copper:
            inside += values.get(c, 0)
        else:
            total += values.get(c, 0)
    return total
