from typing import Dict, List, Optional


def run_register(program: List[str]) -> Dict[str, int]:
    """
    A toy computer has registers named by letters, all 0 at the start. It knows
    "set a 5", "add a 3", "add a b" (b is a register), "neg a" and "stop". Run
    the program to its end or to "stop" and return the registers used.

    >>> run_register(['set a 5', 'set b 2', 'add a b', 'neg b'])
    {'a': 7, 'b': -2}
    >>> run_register(['add x 1', 'stop', 'add x 1'])
    {'x': 1}
    """
    registers: Dict[str, int] = {}

    def value(word):
        if word.isalpha():
            return registers.get(word, 0)
        return int(word)

    for line in program:
        words = line.split()
        if words[0] == 'stop':
            break
        name = words[1]
        if words[0] == 'set':
            registers[name] = value(words[2])
        elif words[0] == 'add':
            registers[name] = registers.get(name, 0) + value(words[2])
        elif words[0] == 'neg':
            registers[name] = -registers.get(name, 0)
    return registers


def cash_line(line: str) -> Optional[int]:
    """
    At our stall a sale is noted as "3*40 + 2*25 - 10": products and numbers in
    cents with " + " or " - " between them. Return the amount, or None if some
    piece is no number.

    Examples:
    cash_line('3*40 + 2*25 - 10') -> 160
    cash_line('75') -> 75
    cash_line('3*x') -> None
    """
    total = 0
    sign = 1
    for word in line.split():
        if word == '+':
            sign = 1
        elif word == '-':
            sign = -1
        else:
            product = 1
            for factor in word.split('*'):
                if not factor.isdigit():
                    return None
                product *= int(factor)
            total += sign * product
    return total


def press_keys(keys):
    """
    A simple pocket calculator has a display with at most 6 digits. Digit keys
    write behind the last digit (further digits are lost when it is full), "c"
    clears everything and "<" deletes the last digit. Return the display; empty
    and leading zeros are shown as on a real one.

    >>> press_keys('12<3')
    '13'
    >>> press_keys('00123')
    '123'
    >>> press_keys('9c')
    '0'
    """
    s = ''
    for k in keys:
        if k == 'c':
            s = ''
        elif k == '<':
            s = s[:-1]
        elif len(s) < 6 and not (k == '0' and s == ''):
            s += k
    return s if s else '0'


def tally(marks: str) -> int:
    """
    Score marks are written with "|" for one and "#" for a crossed bundle of
    five; blanks do not matter. Return the number. Other signs are an error.

    >>> tally('## |||')
    13
    """
    n = 0
    for c in marks:
        if c == '|':
            n += 1
        elif c == '#':
            n += 5
        elif c != ' ':
            raise ValueError('unknown mark ' + c)
    return n


def make_tally(n):
    """
    Write a number in tally marks: first the bundles, then a blank (only if both
    are there), then the single strokes.

    make_tally(13) == '## |||'
    make_tally(4) == '||||'
    make_tally(10) == '##'
    """
    bundles = '#' * (n // 5)
    strokes = '|' * (n % 5)
    if bundles and strokes:
        return bundles + ' ' + strokes
    return bundles + strokes
