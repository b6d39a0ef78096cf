from typing import List, Optional


def one_letter_apart(a: str, b: str) -> bool:
    """True if two words of one length differ in exactly one place.

    >>> one_letter_apart("cold", "cord")
    True
    >>> one_letter_apart("cold", "warm")
    False
    """
    if len(a) != len(b):
        return False
    differences = 0
    for i in range(len(a)):
        if a[i] != b[i]:
            differences += 1
    return differences == 1


def swapped_neighbours(typed: str, word: str) -> bool:
    """True if the typed word becomes the right one by swapping two neighbouring letters.

    >>> swapped_neighbours("hosue", "house")
    True
    >>> swapped_neighbours("house", "house")
    False
    """
    for i in range(len(typed) - 1):
        fixed = typed[:i] + typed[i + 1] + typed[i] + typed[i + 2:]
        if fixed == word and typed != word:
            return True
    return False


def extra_letter(typed: str, word: str) -> Optional[int]:
    """Position of the one extra letter in the typed word, None if that is not the mistake.

    >>> extra_letter("tabble", "table")
    2
    """
    for i in range(len(typed)):
        if typed[:i] + typed[i + 1:] == word:
            return i
    return None


def suggest(typed: str, words: List[str]) -> List[str]:
    """Words of the same length that agree in most places, best first, at least half of them.

    >>> suggest("bred", ["bread", "bird", "bled", "bold"])
    ['bled', 'bird', 'bold']
    """
    scored = []
    for word in words:
        if len(word) != len(typed):
            continue
        same = sum(1 for x, y in zip(word, typed) if x == y)
        if same * 2 >= len(typed):
            scored.append((-same, word))
    return [word for score, word in sorted(scored)]


def unknown_words(text, dictionary):
    """Words of a text that are not in the dictionary, each once, in order.

    >>> unknown_words("the teh cat teh", ["the", "cat"])
    ['teh']
    """
    result = []
    for word in text.lower().split():
        word = word.strip(".,!?")
        if word not in dictionary and word not in result:
            result.append(word)
    return result


def add_s(verb: str) -> str:
    """Third person of an English verb by simple rules.

    >>> add_s("wash"), add_s("carry"), add_s("play"), add_s("run")
    ('washes', 'carries', 'plays', 'runs')
    """
    if verb.endswith(("s", "sh", "ch", "x", "o")):
        return verb + "es"
    if verb.endswith("y") and verb[-2] not in "aeiou":
        return verb[:-1] + "ies"
    return verb + "s"


def ing_form(verb):
    """Make the -ing form: drop a last 'e' (not of 'ee') and change 'ie' to 'y'.

    >>> ing_form("bake"), ing_form("lie"), ing_form("see"), ing_form("jump")
    ('baking', 'lying', 'seeing', 'jumping')
    """
    if verb.endswith("ie"):
        return verb[:-2] + "ying"
    if verb.endswith("e") and not verb.endswith("ee"):
        return verb[:-1] + "ing"
    return verb + "ing"


def article(noun: str) -> str:
    # 'a' or 'an' by the first letter
    return ("an " if noun[0].lower() in "aeiou" else "a ") + noun


def wrong_letters(typed: str, right: str) -> str:
    """Show the places of the mistakes with '^' under the typed word.

    >>> wrong_letters("freind", "friend")
    '  ^^  '
    """
    marks = ""
    for i in range(len(typed)):
        if i < len(right) and typed[i] == right[i]:
            marks += " "
        else:
            marks += "^"
    return marks
