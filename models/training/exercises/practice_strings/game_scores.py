def letter_score(letter):
    """Vowels score 1 point, "q", "x" and "z" score 8 points, other letters 3 points, and all else
    nothing.
    """
    letter = letter.lower()
    if letter in "aeiou":
        return 1
    if letter in "qxz":
        return 8
    return 3 if letter.isalpha() else 0


def word_score(word):
    """
    Return the score of a word. A word with at least seven letters gets 20
    points more.

    >>> word_score("axe")
    10
    >>> word_score("rainbow")
    35
    """
    score = 0
    for letter in word:
        score += letter_score(letter)
    if len(word) >= 7:
        score += 20
    return score


def rank_words(words):
    """
    Sort words from the highest to the lowest score. Words with the same score
    are in the order of the alphabet.

    >>> rank_words(["to", "axe", "at"])
    ['axe', 'at', 'to']
    """
    return sorted(words, key=lambda word: (-word_score(word), word))


def can_lay(word, tiles):
    """
    Check if a player can lay a word with his tiles. Each tile can be used
    once; the tile "*" can stand for any letter.

    >>> can_lay("book", "okob")
    True
    >>> can_lay("book", "ok*b")
    True
    >>> can_lay("book", "okb")
    False
    """
    rest = list(tiles)
    for letter in word:
        if letter in rest:
            rest.remove(letter)
        elif "*" in rest:
            rest.remove("*")
        else:
            return False
    return True


def best_word(words, tiles):
    """
    Return the word with the highest score that can be laid, or None.

    >>> best_word(["axe", "tea", "zoo"], "teaxp")
    'axe'
    >>> best_word(["zoo"], "a") is None
    True
    """
    best = None
    for word in words:
        if not can_lay(word, tiles):
            continue
        if best is None or word_score(word) > word_score(best):
            best = word
    return best


def double_letters(word, board):
    """
    The board has the same length as the word. "." is a plain field, "2" is a
    field where a letter counts twice, "3" where it counts three times.

    >>> double_letters("axe", ".2.")
    18
    >>> double_letters("ab", "3.")
    6
    """
    total = 0
    for letter, field in zip(word, board):
        factor = 1
        if field != ".":
            factor = int(field)
        total += factor * letter_score(letter)
    return total


def open_ends(words, start):
    """
    A chain of words: each next word must begin with the last letter of the
    word before. Take the first unused word that fits, until none does.

    >>> open_ends(["tea", "ant", "toe", "egg"], "cat")
    ['cat', 'tea', 'ant', 'toe', 'egg']
    """
    chain = [start]
    unused = list(words)
    found = True
    while found:
        found = False
        for word in unused:
            if word[0] == chain[-1][-1]:
                chain.append(word)
                unused.remove(word)
                found = True
                break
    return chain


def hint(secret, guess):
    """
    Write a hint for a guess: the letter itself where it is right, "+" where
    the letter is elsewhere in the secret word, and "." where it is not in it.

    >>> hint("plant", "paint")
    'p+.nt'
    """
    signs = []
    for i, letter in enumerate(guess):
        if i < len(secret) and secret[i] == letter:
            signs.append(letter)
        elif letter in secret:
            signs.append("+")
        else:
            signs.append(".")
    return "".join(signs)
