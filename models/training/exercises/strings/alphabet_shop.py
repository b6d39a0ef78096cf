import string
def alphabet_position(letter: str) -> int:
    """Place of a letter in the alphabet from 1 to 26 without regard to case, 0 for anything else.

    >>> alphabet_position('c')
    3
    >>> alphabet_position('!')
    0
    """
    if len(letter) == 1 and letter.lower() in string.ascii_lowercase:
        return ord(letter.lower()) - ord('a') + 1
    return 0


def word_weight(word):
    """Sum of the alphabet places of all letters.

    >>> word_weight('Bad')
    7
    """
    weight = 0
    for ch in word.lower():
        if 'a' <= ch <= 'z':
            weight += ord(ch) - 96
    return weight


def letters_between(a: str, b: str) -> str:
    """The letters strictly between two letters, in the direction from a to b.

    >>> letters_between('b', 'f')
    'cde'
    >>> letters_between('f', 'b')
    'edc'
    """
    step = 1 if a < b else -1
    return ''.join(chr(k) for k in range(ord(a) + step, ord(b), step))


def alphabet_order(word):
    """'up' if no letter comes before its left neighbour in the alphabet, 'down' for the opposite,
    otherwise 'mixed'. A word of equal letters is 'up'.

    >>> alphabet_order('almost')
    'up'
    >>> alphabet_order('spoon')
    'down'
    """
    up = True
    down = True
    for i in range(len(word) - 1):
        if word[i] > word[i + 1]:
            up = False
        if word[i] < word[i + 1]:
            down = False
    if up:
        return 'up'
    return 'down' if down else 'mixed'


def own_place(word: str) -> int:
    """How many letters stand in a word at their own place of the alphabet?

    >>> own_place('abide')
    4
    """
    return sum(1 for i, ch in enumerate(word.lower()) if ord(ch) - ord('a') == i)


def consecutive_run(word):
    # the longest piece of following letters such as 'rst' in 'first'
    best = word[:1]
    current = word[:1]
    for a, b in zip(word, word[1:]):
        if ord(b) == ord(a) + 1:
            current += b
        else:
            current = b
        if len(current) > len(best):
            best = current
    return best


def letter_triangle(n):
    """Rows 'A', 'BB', 'CCC' and so on."""
    return [string.ascii_uppercase[i] * (i + 1) for i in range(n)]


def letter_price(text: str, first: int, step: int) -> int:
    """A shop sells letters: 'a' costs first, and every further letter costs step more. Signs that are
    no letters are free.

    >>> letter_price('Cab!', 10, 2)
    36
    """
    total = 0
    for ch in text.lower():
        if 'a' <= ch <= 'z':
            total += first + step * (ord(ch) - ord('a'))
    return total


def furthest_jump(word: str) -> str:
    """The pair of neighbours in a word that are furthest apart in the alphabet, the first on a tie.

    >>> furthest_jump('hazel')
    'az'
    """
    best, pair = -1, ''
    for i in range(len(word) - 1):
        jump = abs(ord(word[i]) - ord(word[i + 1]))
        if jump > best:
            best = jump
            pair = word[i:i + 2]
    return pair
