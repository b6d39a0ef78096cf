from typing import List


def grow_word(start: str, rules: dict, rounds: int) -> str:
    """
    In each round every letter of the word at an even index is replaced by the text that the rules give for
    it; letters without a rule and those at odd indexes stay. Return the word after the given number of
    rounds.

    >>> grow_word("aa", {"a": "ab"}, 2)
    'abbab'
    """
    word = start
    for r in range(rounds):
        new = ""
        for i, ch in enumerate(word):
            if i % 2 == 0 and ch in rules:
                new += rules[ch]
            else:
                new += ch
        word = new
    return word


def react(mix: str, pairs: List[str]) -> str:
    """
    A mix of substances is a string of letters. Each of the pairs, like "ab", reacts: where it stands in
    the mix, the first letter of the two vanishes. The leftmost pair of the mix reacts first, and this goes
    on until nothing reacts any more. Return the mix at the end.

    >>> react("aab", ["ab"])
    'b'
    """
    changed = True
    while changed:
        changed = False
        for i in range(len(mix) - 1):
            if mix[i:i + 2] in pairs:
                mix = mix[:i] + mix[i + 1:]
                changed = True
                break
    return mix


def rounds_until(s, rule_from, rule_to, limit):
    """
    Replace the first occurrence of rule_from in s by rule_to, again and again. Return how many times this
    is possible, or -1 if it could be done more than limit times.

    rounds_until("xxxx", "xx", "x", 10) == 3
    rounds_until("x", "x", "xx", 10) == -1
    """
    cnt = 0
    while rule_from in s:
        if cnt == limit:
            return -1
        s = s.replace(rule_from, rule_to, 1)
        cnt += 1
    return cnt


def next_mood(moods: str) -> str:
    """
    People stand in a row, each one is "h" (happy) or "s" (sad). In the evening, everybody whose neighbours
    are all happy becomes happy, everybody whose neighbours are all sad becomes sad, and the others stay as
    they are. A single person has no neighbours and stays. Return the moods of the next day.

    next_mood("hsh") == "shs"
    next_mood("hhss") == "hhss"
    next_mood("s") == "s"
    """
    if len(moods) < 2:
        return moods
    res = ""
    for i in range(len(moods)):
        around = ""
        if i > 0:
            around += moods[i - 1]
        if i < len(moods) - 1:
            around += moods[i + 1]
        if "s" not in around:
            res += "h"
        elif "h" not in around:
            res += "s"
        else:
            res += moods[i]
    return res


def count_stable(words: List[str], a: str, b: str) -> int:
    """
    A word is stable if it stays the same when all letters a and b are exchanged and it is then read from
    the right to the left. Count the stable words of the list.

    count_stable(["xoxo", "xx", "tot"], "x", "o") => 1
    """
    def change(w):
        res = ""
        for c in w:
            if c == a:
                res = b + res
            elif c == b:
                res = a + res
            else:
                res = c + res
        return res

    n = 0
    for w in words:
        if change(w) == w:
            n += 1
    return n
