from typing import Callable, List, Optional


def censor_numbers(text: str, keep: int) -> str:
    """
    In each number of a text only the last `keep` digits may be seen, the others are written as "x".

    >>> censor_numbers("card 123456, code 78", 2)
    'card xxxx56, code 78'
    """
    out = list(text)
    run = 0
    for i in range(len(out) - 1, -1, -1):
        if not out[i].isdigit():
            run = 0
            continue
        run += 1
        if run > keep:
            out[i] = "x"
    return "".join(out)


def apply_rules(text: str, rules: List[str]) -> str:
    """
    Rules are written as "old>new" and applied one after the other to the whole text. A rule that begins
    with "1:" is applied only to the first occurrence. A rule without ">" removes its text.

    >>> apply_rules("a cat and a dog", ["1:a>the", "and>or"])
    'the cat or a dog'
    >>> apply_rules("so so", ["1:so "])
    'so'
    """
    for rule in rules:
        once = rule.startswith("1:")
        if once:
            rule = rule[2:]
        old, _, new = rule.partition(">")
        if not old:
            continue
        text = text.replace(old, new, 1) if once else text.replace(old, new)
    return text


def keep_lines(lines: List[str], test: Callable[[str], bool], around: int) -> List[str]:
    """
    Keep the lines that pass a test, and `around` lines before and after each of them. Order and number
    of the lines are kept.

    >>> keep_lines(["a", "b", "X", "c", "d"], str.isupper, 1)
    ['b', 'X', 'c']
    """
    wanted = set()
    for i, line in enumerate(lines):
        if not test(line):
            continue
        for j in range(i - around, i + around + 1):
            if 0 <= j < len(lines):
                wanted.add(j)
    return [lines[j] for j in sorted(wanted)]


def alternate_case_words(text: str) -> str:
    """Every second word is set in capitals, but words with a digit keep their form and are not counted.

    >>> alternate_case_words("we buy 2kg of tea")
    'we BUY 2kg of TEA'
    """
    out = []
    n = 0
    for word in text.split():
        if any(ch.isdigit() for ch in word):
            out.append(word)
            continue
        n += 1
        out.append(word.upper() if n % 2 == 0 else word)
    return " ".join(out)


def longest_common_word(a: str, b: str) -> Optional[str]:
    """
    Return the longest word that occurs in both texts, the first one of the alphabet if several are
    equally long, None if there is none.

    >>> longest_common_word("red house by night", "a night in the house")
    'house'
    """
    common = set(a.split()) & set(b.split())
    if not common:
        return None
    return min(common, key=lambda w: (-len(w), w))


def thin_out(text: str) -> str:
    """
    Leave out all vowels of a text except at the beginning of words. Words of up to three letters are kept.

    >>> thin_out("please answer me soon")
    'pls answr me sn'
    """
    res = []
    for word in text.split():
        if len(word) > 3:
            word = word[0] + "".join(ch for ch in word[1:] if ch not in "aeiou")
        res.append(word)
    return " ".join(res)


def drop_comment(line: str) -> str:
    # "#" begins a comment unless "\\" stands before it
    for i, ch in enumerate(line):
        if ch == "#" and (i == 0 or line[i - 1] != "\\"):
            return line[:i].rstrip()
    return line
