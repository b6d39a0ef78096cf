from typing import List


def collapse_triples(text: str) -> str:
    """Whenever three equal letters stand together (also after earlier removals) they are
    taken out, reading from left to right.

    >>> collapse_triples('abbbaac')
    'c'
    >>> collapse_triples('aabb')
    'aabb'
    """
    stack = []
    for ch in text:
        stack.append(ch)
        if len(stack) >= 3 and stack[-1] == stack[-2] == stack[-3]:
            del stack[-3:]
    return ''.join(stack)


def calculate_cards(cards: List[str]) -> int:
    """Numbers are put on a pile. 'sum' replaces the two top cards by their sum, 'dup' doubles
    the top card on the pile, 'max' leaves only the larger one of the two top cards. The
    top card at the end is returned.

    >>> calculate_cards(['3', 'dup', 'sum', '5', 'max'])
    6
    """
    pile = []
    for card in cards:
        if card == 'dup':
            pile.append(pile[-1])
        elif card == 'sum':
            pile.append(pile.pop() + pile.pop())
        elif card == 'max':
            pile.append(max(pile.pop(), pile.pop()))
        else:
            pile.append(int(card))
    return pile[-1]


def quote_depths(text: str) -> List[int]:
    """'<' opens and '>' closes a quote. Depth of every letter in the text.

    >>> quote_depths('a<b<c>>d')
    [0, 1, 2, 0]
    """
    depth = 0
    out = []
    for ch in text:
        if ch == '<':
            depth += 1
        elif ch == '>':
            depth -= 1
        else:
            out.append(depth)
    return out


def innermost(text: str) -> str:
    """Content of the first '(...)' that has no bracket inside, '' if there is none.

    >>> innermost('a(b(cd)e)(f)')
    'cd'
    """
    start = -1
    for i, ch in enumerate(text):
        if ch == '(':
            start = i
        elif ch == ')' and start >= 0:
            return text[start + 1:i]
    return ''


def indent_outline(lines):
    """Lines begin with one '*' per level. Number them: '* a' -> '1 a', '** b' -> '1.1 b'.

    >>> indent_outline(['* a', '** b', '** c', '* d'])
    ['1 a', '1.1 b', '1.2 c', '2 d']
    """
    numbers = []
    out = []
    for line in lines:
        stars, title = line.split(' ', 1)
        level = len(stars)
        del numbers[level:]
        if len(numbers) < level:
            numbers.append(0)
        numbers[-1] += 1
        out.append('.'.join(str(n) for n in numbers) + ' ' + title)
    return out


def clipboard(commands: List[str]) -> str:
    """'type X' adds X, 'copy N' remembers the last N characters, 'paste' adds what has been
    remembered last.

    >>> clipboard(['type abc', 'copy 2', 'paste', 'type d', 'paste'])
    'abcbcdbc'
    """
    text = ''
    memory = ''
    for command in commands:
        if command.startswith('type '):
            text += command[5:]
        elif command.startswith('copy '):
            memory = text[-int(command[5:]):]
        elif command == 'paste':
            text += memory
    return text


def taller_to_the_left(heights):
    # nearest taller value on the left of each one, None if there is none
    stack = []
    out = []
    for h in heights:
        while stack and stack[-1] <= h:
            stack.pop()
        out.append(stack[-1] if stack else None)
        stack.append(h)
    return out


def reverse_marked(text: str) -> str:
    """Reverse each part between two '|' signs and remove the signs.

    >>> reverse_marked('ab|cde|f|gh|')
    'abedcfhg'
    """
    parts = text.split('|')
    for i in range(1, len(parts), 2):
        parts[i] = parts[i][::-1]
    return ''.join(parts)
