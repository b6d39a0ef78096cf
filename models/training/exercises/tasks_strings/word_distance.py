from typing import List


def key_slips(typed: str, wanted: str) -> int:
    """
    Count the slips of a typist: the places where the typed letter is a neighbour of the wanted one in the
    same row of the keyboard. The rows are "qwertyuiop", "asdfghjkl" and "zxcvbnm". Both words have the
    same length; other differences are not counted.

    >>> key_slips("hpuse", "house")
    1
    >>> key_slips("gxyde", "house")
    3
    """
    rows = ["qwertyuiop", "asdfghjkl", "zxcvbnm"]
    slips = 0
    for t, w in zip(typed, wanted):
        for row in rows:
            if t in row and w in row:
                if abs(row.index(t) - row.index(w)) == 1:
                    slips += 1
    return slips


def letter_steps(a: str, b: str) -> int:
    """
    Return the sum of the distances in the alphabet between the letters at the same places of two words.
    For each letter by which one word is longer add 10.

    letter_steps("cat", "cbt") == 1
    letter_steps("a", "abc") == 20
    """
    total = 10 * abs(len(a) - len(b))
    for i in range(min(len(a), len(b))):
        total += abs(ord(a[i]) - ord(b[i]))
    return total


def swap_partner(word, words):
    """
    Find all the words of the list which can be made from the word by swapping two letters that stand side
    by side. The word itself is no partner, even if it has two equal letters side by side.

    swap_partner("trail", ["trial", "tailr", "rtail", "trail"]) == ["trial", "rtail"]
    """
    made = []
    for i in range(len(word) - 1):
        x = word[:i] + word[i + 1] + word[i] + word[i + 2:]
        if x != word:
            made.append(x)
    res = []
    for w in words:
        if w in made:
            res.append(w)
    return res


def same_skeleton(a: str, b: str) -> bool:
    """
    The skeleton of a word has its consonants only, with double ones written once ("letter" has "ltr").
    Check if two words have the same skeleton. Vowels are a, e, i, o and u.

    >>> same_skeleton("letter", "later")
    True
    >>> same_skeleton("balloon", "bean")
    False
    """
    def skeleton(w):
        s = ""
        for c in w.lower():
            if c in "aeiou":
                continue
            if s == "" or s[-1] != c:
                s += c
        return s

    return skeleton(a) == skeleton(b)


def nearest_color(name: str, colors: List[str]) -> str:
    """
    A user typed the name of a color with mistakes. Return the color which shares the longest start with
    the typed name; if there are several, the one whose length is nearest to it, then the earlier one. If
    no color has even the same first letter return "?".

    nearest_color("gren", ["gray", "green", "red"]) -> "green"
    nearest_color("xx", ["red"]) -> "?"
    """
    best = "?"
    best_key = None
    for color in colors:
        n = 0
        while n < len(name) and n < len(color) and name[n] == color[n]:
            n += 1
        if n == 0:
            continue
        key = (-n, abs(len(color) - len(name)))
        if best_key is None or key < best_key:
            best_key = key
            best = color
    return best


def first_difference(a, b):
    """Describe the first place where two texts differ, as "3: x/y"; "" if they are equal."""
    for i in range(max(len(a), len(b))):
        x = a[i:i + 1]
        y = b[i:i + 1]
        if x != y:
            return str(i) + ": " + x + "/" + y
    return ""
