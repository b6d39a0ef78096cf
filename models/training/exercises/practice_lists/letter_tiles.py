def spendable(tiles, word):
    """
    Try to lay a word from tiles. Return the tiles that are left, or None if the word
    cannot be laid. The tile "*" may stand for any letter.

    >>> spendable(["t", "e", "a", "m"], "tea")
    ['m']
    >>> spendable(["t", "*"], "tea") is None
    True
    """
    left = list(tiles)
    for letter in word:
        if letter in left:
            left.remove(letter)
        elif "*" in left:
            left.remove("*")
        else:
            return None
    return left


def score_of_rack(tiles, values):
    """
    values is a list of (letters, points) such as ("aeiou", 1). Add the points of all
    tiles; a tile that is in no group brings ten points.

    >>> score_of_rack(["a", "t", "q"], [("aeiou", 1), ("rst", 2)])
    13
    """
    score = 0
    for tile in tiles:
        points = 10
        for letters, worth in values:
            if tile in letters:
                points = worth
                break
        score += points
    return score


def almost_layable(tiles, words):
    """
    Return those words for which exactly one tile is missing, from the longest to the
    shortest, words of equal length in reverse order of the alphabet.

    >>> almost_layable(["t", "e", "a", "m"], ["tea", "mate", "meat", "steam", "tree", "amt"])
    ['steam']
    >>> almost_layable(["o", "n"], ["on", "one", "won", "noon"])
    ['won', 'one']
    """
    almost = []
    for word in words:
        missing = 0
        for letter in set(word):
            missing += max(0, word.count(letter) - tiles.count(letter))
        if missing == 1:
            almost.append(word)
    almost.sort(key=lambda word: (len(word), word), reverse=True)
    return almost


def exchange_tiles(rack, bag, unwanted):
    """
    Every unwanted letter of a rack is replaced by the next tile of the bag, as long as
    there are any. Return the new rack.

    >>> exchange_tiles(["q", "a", "x", "y"], ["e", "s"], "qxy")
    ['e', 'a', 's', 'y']
    """
    rack = rack[:]
    taken = 0
    for i in range(len(rack)):
        if rack[i] in unwanted and taken < len(bag):
            rack[i] = bag[taken]
            taken += 1
    return rack


def vowels_apart(tiles):
    """
    Split tiles into vowels and others and lay them in turn, a vowel first, as long as
    both are there. Return the laid word.

    >>> vowels_apart(["t", "e", "a", "m", "s"])
    'etam'
    """
    vowels = [tile for tile in tiles if tile in "aeiou"]
    others = [tile for tile in tiles if tile not in "aeiou"]
    word = ""
    while vowels and others:
        word += vowels.pop(0)
        word += others.pop(0)
    return word


def row_is_legal(row, dictionary):
    """
    A row of the board is a list of letters and empty texts. It is legal if every run of
    two or more letters is a word of the dictionary.

    >>> row_is_legal(["t", "e", "a", "", "x", "", "a", "m"], ["tea", "am"])
    True
    >>> row_is_legal(["t", "e"], ["tea"])
    False
    """
    text = "".join(letter or " " for letter in row)
    for run in text.split():
        if len(run) > 1 and run not in dictionary:
            return False
    return True
