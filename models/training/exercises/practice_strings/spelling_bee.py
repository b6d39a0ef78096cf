def slip_position(spoken, word):
    """
    A child spells a word letter by letter with hyphens between the letters.
    Return the number (from 1) of the first wrong letter, or 0 if the whole
    word was right.

    >>> slip_position("c-a-t", "cat")
    0
    >>> slip_position("k-a-t", "cat")
    1
    >>> slip_position("c-a", "cat")
    3
    """
    letters = spoken.split("-")
    for i in range(len(word)):
        if i >= len(letters) or letters[i] != word[i]:
            return i + 1
    if len(letters) > len(word):
        return len(word) + 1
    return 0


def spell(word):
    """
    Spell a word aloud: equal letters in a row are said as "double".

    >>> spell("book")
    'b, double o, k'
    """
    said = []
    i = 0
    while i < len(word):
        if i + 1 < len(word) and word[i] == word[i + 1]:
            said.append("double " + word[i])
            i += 2
        else:
            said.append(word[i])
            i += 1
    return ", ".join(said)


def hard_word(word):
    """
    A word is hard if it has more than nine letters, or a letter that is
    silent at its start: "kn", "wr", "ps" or "gn".

    >>> hard_word("knot")
    True
    >>> hard_word("dog")
    False
    """
    if len(word) > 9:
        return True
    for start in ("kn", "wr", "ps", "gn"):
        if word.lower().startswith(start):
            return True
    return False


def rounds(words):
    """
    The easy words come first and the hard ones in a second round. Both rounds
    keep the order of the words.

    >>> rounds(["knot", "dog", "wrong", "cat"])
    [['dog', 'cat'], ['knot', 'wrong']]
    """
    easy = []
    hard = []
    for word in words:
        if hard_word(word):
            hard.append(word)
        else:
            easy.append(word)
    return [easy, hard]


def vowel_pattern(word):
    """
    Write "v" for each vowel and "c" for each other letter of a word.

    >>> vowel_pattern("radio")
    'cvcvv'
    """
    pattern = ""
    for letter in word.lower():
        pattern += "v" if letter in "aeiou" else "c"
    return pattern


def same_pattern(words):
    """
    Check if all words have the same pattern of vowels and other letters.

    >>> same_pattern(["tim", "pat", "dog"])
    True
    >>> same_pattern(["tim", "ape"])
    False
    """
    patterns = {vowel_pattern(word) for word in words}
    return len(patterns) <= 1


def letters_apart(first, second):
    """
    Return the letters that only one of two words has, sorted.

    >>> letters_apart("plane", "plant")
    'et'
    """
    apart = []
    for letter in sorted(set(first + second)):
        if (letter in first) != (letter in second):
            apart.append(letter)
    return "".join(apart)


def drop_silent_e(word, ending):
    """
    Add an ending to a word. An "e" at the end of the word is dropped if the
    ending begins with a vowel.

    >>> drop_silent_e("bake", "ing")
    'baking'
    >>> drop_silent_e("care", "ful")
    'careful'
    """
    if not ending:
        return word
    if word.endswith("e") and ending[0] in "aeiou":
        word = word[:-1]
    return word + ending


def champion(results):
    """
    Results are texts such as "ann 7/9": right words and all words. Return the
    name with the best share of right words, the first one of several.

    >>> champion(["ann 7/9", "bo 4/5", "cy 1/2"])
    'bo'
    """
    best_name = ""
    best_share = -1.0
    for result in results:
        name, score = result.split()
        right, total = score.split("/")
        share = int(right) / int(total)
        if share > best_share:
            best_share = share
            best_name = name
    return best_name
