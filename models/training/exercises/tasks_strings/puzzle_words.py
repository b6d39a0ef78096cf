def hangman_view(secret: str, tried: str) -> str:
    """
    Given the secret word and the letters which were tried, return what the players see: known letters
    in upper case, "." for unknown ones. Hyphens and spaces of the secret are always seen.

    >>> hangman_view("sea-lion", "eln")
    '.E.-L..N'
    """
    view = ""
    for ch in secret:
        if ch in "- ":
            view += ch
        elif ch.lower() in tried.lower():
            view += ch.upper()
        else:
            view += "."
    return view


def wrong_tries(secret: str, tried: str) -> int:
    """
    Count the wrong tries of a guessing game. Trying a letter that was tried before is a wrong try too,
    even if the letter is part of the secret.

    Examples:
    wrong_tries("lamp", "axlx") == 2
    wrong_tries("lamp", "aa") == 1
    """
    seen = set()
    wrong = 0
    for c in tried:
        if c in seen or c not in secret:
            wrong += 1
        seen.add(c)
    return wrong


def word_value(word, bonus):
    """
    In a game with letter tiles a vowel is worth 1 point, the letters j, q, x and z are worth 8 and all the
    others 3. The string bonus has one character for each place of the board: "2" doubles the letter
    there, "W" doubles the whole word (several "W" several times), "." does nothing.

    word_value("zoo", "..2") == 11
    word_value("at", "W.") == 8
    """
    total = 0
    times = 1
    for c, b in zip(word, bonus):
        if c in "aeiou":
            p = 1
        elif c in "jqxz":
            p = 8
        else:
            p = 3
        if b == "2":
            p *= 2
        elif b == "W":
            times *= 2
        total += p
    return total * times


def fits_crossing(across: str, down: str) -> list[tuple[int, int]]:
    """
    Return all the ways in which two words of a crossword can cross: the pairs of the index in the first
    word and the index in the second word with the same letter, sorted.

    >>> fits_crossing("tea", "eat")
    [(0, 2), (1, 0), (2, 1)]
    """
    ways = []
    for i in range(len(across)):
        for j in range(len(down)):
            if across[i] == down[j]:
                ways.append((i, j))
    return ways


def ladder_ok(words: list[str]) -> bool:
    """
    In a word stair each next word is longer by one letter, and contains all the letters of the word before
    in the same order. Check if the list of words is a word stair.

    ladder_ok(["at", "art", "part"]) == True
    ladder_ok(["at", "tar"]) == False
    """
    for a, b in zip(words, words[1:]):
        if len(b) != len(a) + 1:
            return False
        k = 0
        for c in b:
            if k < len(a) and c == a[k]:
                k += 1
        if k < len(a):
            return False
    return True


def hidden_words(text: str, words: list[str]) -> list[str]:
    """
    Find those of the words which are hidden in the text across the border of two words, spaces don't
    count: "the robot" hides "hero". A word that can be read without crossing a border is not hidden.

    hidden_words("the robot", ["hero", "robot", "bot"]) -> ["hero"]
    """
    flat = text.replace(" ", "")
    return [w for w in words if w in flat and w not in text]
