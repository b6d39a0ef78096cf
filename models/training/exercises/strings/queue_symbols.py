from typing import List


def board_train(events: str) -> int:
    """'+' a person boards, '-' one leaves. Return the highest number of persons on the train.

    >>> board_train('++-+++--')
    4
    """
    now = 0
    most = 0
    for e in events:
        now += 1 if e == '+' else -1
        most = max(most, now)
    return most


def stack_plates(actions):
    """Capital letters put a plate on a stack, '!' takes the top one. Return the plates in the order
    they were taken. Taking from an empty stack does nothing.

    >>> stack_plates('AB!C!!')
    'BCA'
    """
    stack = []
    taken = ''
    for a in actions:
        if a == '!':
            if stack:
                taken += stack.pop()
        else:
            stack.append(a)
    return taken


def queue_served(actions: str) -> str:
    """The same with a queue: '!' serves the person that has waited longest.

    >>> queue_served('AB!C!!')
    'ABC'
    """
    waiting = []
    served = []
    for a in actions:
        if a != '!':
            waiting.append(a)
        elif waiting:
            served.append(waiting.pop(0))
    return ''.join(served)


def swap_marks(row: str) -> str:
    """Every '>' together with a '<' right of it is a pair that changes places once,
    from left to right.

    >>> swap_marks('><.><')
    '<>.<>'
    """
    marks = list(row)
    i = 0
    while i < len(marks) - 1:
        if marks[i] == '>' and marks[i + 1] == '<':
            marks[i], marks[i + 1] = marks[i + 1], marks[i]
            i += 2
        else:
            i += 1
    return ''.join(marks)


def groups_from_marks(line: str) -> List[int]:
    """'o' is a person, '|' a rope. Return the group sizes between the ropes.

    >>> groups_from_marks('oo|o||ooo')
    [2, 1, 0, 3]
    """
    sizes = [0]
    for ch in line:
        if ch == '|':
            sizes.append(0)
        else:
            sizes[-1] += 1
    return sizes


def fill_gaps(line, newcomers):
    """Newcomers take the free places '_' from left to right as long as there are some.

    >>> fill_gaps('A_B__', 'xy')
    'AxBy_'
    """
    people = list(newcomers)
    out = []
    for ch in line:
        if ch == '_' and people:
            out.append(people.pop(0))
        else:
            out.append(ch)
    return ''.join(out)


def close_up(line):
    # all free places move to the end of the line
    people = line.replace('_', '')
    return people + '_' * (len(line) - len(people))


def distance_rule(line: str, gap: int) -> bool:
    """True if there are at least gap free places between any two persons.

    >>> distance_rule('A__B__C', 2)
    True
    >>> distance_rule('A_B', 2)
    False
    """
    last = None
    for i, ch in enumerate(line):
        if ch == '_':
            continue
        if last is not None and i - last - 1 < gap:
            return False
        last = i
    return True
