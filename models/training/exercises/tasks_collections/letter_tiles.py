def can_lay(word, tiles):
    """
    `tiles` maps a letter to the number of tiles; the letter "*" is a joker that stands for any letter.
    Return the number of jokers needed for the word, or -1 if there are too few.

    >>> can_lay("tent", {"t": 1, "e": 2, "n": 1, "*": 1})
    1
    >>> can_lay("tent", {"t": 1})
    -1
    """
    jokers = 0
    for letter in set(word):
        lack = word.count(letter) - tiles.get(letter, 0)
        if lack > 0:
            jokers += lack
    return jokers if jokers <= tiles.get("*", 0) else -1


def best_word(words, tiles, values):
    """
    Find the word worth the most that can be laid without jokers. Letters have values (1 if not
    listed). Ties go to the shorter word, then to the alphabetically first; return None if no word is
    possible.

    Example:
    best_word(["tin", "nit", "quit"], {"t": 1, "i": 1, "n": 1}, {"n": 2}) == "nit"
    """
    best = None
    for word in words:
        ok = True
        for letter in word:
            if word.count(letter) > tiles.get(letter, 0):
                ok = False
                break
        if not ok or not word:
            continue
        points = sum(values.get(letter, 1) for letter in word)
        key = (-points, len(word), word)
        if best is None or key < best:
            best = key
    return best[2] if best is not None else None


def tiles_after(tiles, words):
    """
    Take the tiles of all words away. Return the rest without zeros, or raise a ValueError that names
    the letter which is missing.

    >>> tiles_after({"a": 3, "b": 1}, ["ab", "a"])
    {'a': 1}
    """
    rest = dict(tiles)
    for word in words:
        for letter in word:
            if rest.get(letter, 0) == 0:
                raise ValueError("no more " + letter)
            rest[letter] -= 1
    return {letter: n for letter, n in rest.items() if n}


def letter_profile(word):
    """
    Return a tuple with the counts of the letters of a word from high to low.

    letter_profile("banana") -> (3, 2, 1)
    letter_profile("") -> ()
    """
    counts = [word.count(letter) for letter in set(word)]
    return tuple(sorted(counts, reverse=True))


def rarest_letters(words, k):
    """
    Return the k letters that occur in the fewest of the words (at least in one), as a text. Each word
    counts a letter once. Ties are in alphabetical order; case is ignored.

    >>> rarest_letters(["Sun", "nun", "snow"], 3)
    'ows'
    """
    seen = {}
    for word in words:
        for letter in set(word.lower()):
            seen[letter] = seen.get(letter, 0) + 1
    order = sorted(seen, key=lambda c: (seen[c], c))
    return "".join(order[:k])


def draw_in_turn(bag, players, each):
    """
    The players draw in turn from a bag (a text), `each` tiles at most. Return {player: tiles as sorted
    text} and what remains in the bag.

    draw_in_turn("kayak", ["P", "Q"], 2) # => ({"P": "ky", "Q": "aa"}, "k")
    """
    hands = {p: "" for p in players}
    i = 0
    for _ in range(each):
        for p in players:
            if i < len(bag):
                hands[p] += bag[i]
                i += 1
    return {p: "".join(sorted(h)) for p, h in hands.items()}, bag[i:]


def hooks(words):
    """Return the set of letters that make another word of the list when put in front of a word."""
    known = set(words)
    return {w[0] for w in words if len(w) > 1 and w[1:] in known}
