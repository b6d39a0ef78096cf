from typing import Dict, List


class RotorLock:
    """A lock with one ring of letters. Each turn moves the ring, and every letter that is
    shown at the mark is noted.

    >>> lock = RotorLock('abcdef')
    >>> lock.turn(2)
    'c'
    >>> lock.turn(-3)
    'f'
    >>> lock.noted
    'cf'
    """

    def __init__(self, ring: str):
        self.ring = ring
        self.pos = 0
        self.noted = ''

    def turn(self, steps: int) -> str:
        self.pos = (self.pos + steps) % len(self.ring)
        letter = self.ring[self.pos]
        self.noted += letter
        return letter


def turns_for(word: str, ring: str) -> List[int]:
    """Forward turns that are needed to show the letters of the word one after another.

    >>> turns_for('cab', 'abcd')
    [2, 2, 1]
    """
    pos = 0
    turns = []
    for ch in word:
        target = ring.index(ch)
        turns.append((target - pos) % len(ring))
        pos = target
    return turns


def chain_replace(text, rules):
    """Apply replacement rules like 'a>b' one after another.

    >>> chain_replace('aab', ['a>b', 'b>c'])
    'ccc'
    """
    for rule in rules:
        old, new = rule.split('>')
        text = text.replace(old, new)
    return text


def at_once(text: str, rules: Dict[str, str]) -> str:
    """Apply all rules for single letters at the same time.

    >>> at_once('abba', {'a': 'b', 'b': 'a'})
    'baab'
    """
    return ''.join(rules.get(ch, ch) for ch in text)


def rewrite(start: str, rules: Dict[str, str], rounds: int) -> str:
    """Every letter is replaced by a word in each round, like cells that grow.

    >>> rewrite('a', {'a': 'ab', 'b': 'c'}, 3)
    'abcc'
    >>> rewrite('x', {}, 5)
    'x'
    """
    for _ in range(rounds):
        grown = ''
        for ch in start:
            grown += rules.get(ch, ch)
        start = grown
    return start


def rounds_until_long(start, rules, limit):
    """Rounds of growing until the text is longer than the limit, -1 if it stops growing.

    >>> rounds_until_long('a', {'a': 'aa'}, 5)
    3
    >>> rounds_until_long('b', {'a': 'aa'}, 5)
    -1
    """
    rounds = 0
    while len(start) <= limit:
        new = ''.join(rules.get(ch, ch) for ch in start)
        if len(new) == len(start):
            return -1
        start = new
        rounds += 1
    return rounds


def follow(table: Dict[str, str], start: str) -> str:
    """The table tells for each letter the next one. Follow it until a letter comes again or
    has no entry.

    >>> follow({'a': 'c', 'c': 'b', 'b': 'c'}, 'a')
    'acb'
    """
    seen = start
    current = start
    while current in table and table[current] not in seen:
        current = table[current]
        seen += current
    return seen


def inverse_table(table):
    """Exchange keys and values; two equal values are an error.

    >>> inverse_table({'a': 'x', 'b': 'y'})
    {'x': 'a', 'y': 'b'}
    """
    back = {}
    for key, value in table.items():
        if value in back:
            raise ValueError('not unique: ' + value)
        back[value] = key
    return back


def state_walk(moves: str, table: Dict[str, str], state: str) -> str:
    """States and moves are single letters, the table maps state + move to a new state. A move that
    is not in the table leaves the state as it is.

    >>> state_walk('oc', {'Co': 'O', 'Oc': 'C'}, 'C')
    'C'
    """
    for move in moves:
        state = table.get(state + move, state)
    return state


def rotate_some(text, letters):
    # the listed letters change places in a circle, each becomes the next one
    return ''.join(letters[(letters.index(c) + 1) % len(letters)] if c in letters else c for c in text)
