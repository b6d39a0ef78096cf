from typing import List, Tuple


def split_knitting(pattern: str) -> List[Tuple[int, str]]:
    """
    A knitting line is written like "k3p2yk": a letter with the number of times
    to knit it. A letter without a number counts once. Return the list of pairs
    (number, letter).

    >>> split_knitting('k3p2yk12')
    [(3, 'k'), (2, 'p'), (1, 'y'), (12, 'k')]
    >>> split_knitting('')
    []
    """
    result = []
    i = 0
    while i < len(pattern):
        letter = pattern[i]
        i += 1
        digits = ''
        while i < len(pattern) and pattern[i].isdigit():
            digits += pattern[i]
            i += 1
        result.append((int(digits) if digits else 1, letter))
    return result


def tokenize_note(text: str) -> List[str]:
    """
    Split a note into tokens: words of letters, numbers of digits, and every
    other character that is not a blank as a token of its own.

    Example:
    tokenize_note('buy 12eggs, now!') == ['buy', '12', 'eggs', ',', 'now', '!']
    """
    tokens = []
    current = ''

    def kind(c):
        if c.isalpha():
            return 'a'
        if c.isdigit():
            return 'd'
        return ''

    for c in text:
        if current and (kind(c) == '' or kind(c) != kind(current[-1])):
            tokens.append(current)
            current = ''
        if kind(c):
            current += c
        elif c != ' ':
            tokens.append(c)
    if current:
        tokens.append(current)
    return tokens


def split_quoted(line: str, quote: str = "'") -> List[str]:
    """
    Split a command line at blanks, but keep text between two quote signs
    together. The quotes themselves are dropped.

    >>> split_quoted("copy 'my file' there")
    ['copy', 'my file', 'there']
    >>> split_quoted("  a   b ")
    ['a', 'b']
    """
    parts = []
    word = ''
    inside = False
    for ch in line:
        if ch == quote:
            inside = not inside
        elif ch == ' ' and not inside:
            if word:
                parts.append(word)
            word = ''
        else:
            word += ch
    if word:
        parts.append(word)
    return parts


def expand_slots(s):
    """
    Slots are written as "a-d;h;k-l". Return all the letters that are meant, in
    the given order. Ranges that run backwards give nothing.

    expand_slots('a-d;h;k-l') -> 'abcdhkl'
    expand_slots('d-a') -> ''
    """
    ans = ''
    for part in s.split(';'):
        if len(part) == 3 and part[1] == '-':
            for code in range(ord(part[0]), ord(part[2]) + 1):
                ans += chr(code)
        else:
            ans += part
    return ans


def parse_pairs(text):
    # "size=4|colour=red|new" -> {'size': '4', 'colour': 'red', 'new': ''}
    pairs = {}
    for field in text.split('|'):
        if '=' in field:
            key, value = field.split('=', 1)
            pairs[key.strip()] = value.strip()
        elif field.strip():
            pairs[field.strip()] = ''
    return pairs


def loud_words(s: str) -> List[str]:
    """
    In our script format "<" makes the speaker one step louder and ">" one step
    softer. Return the words that are spoken at step 2 or louder.

    >>> loud_words('go < home < now please > you > fool')
    ['now', 'please']
    """
    step = 0
    res = []
    for word in s.split():
        if word == '<':
            step += 1
        elif word == '>':
            step -= 1
        elif step >= 2:
            res.append(word)
    return res
