from typing import List, Tuple


class LineEditor:
    """
    A line of text that can be typed on, erased, and brought back. Every type()
    and erase() is one step for undo(); a new step makes redo() impossible.

    >>> e = LineEditor()
    >>> e.type('hello')
    >>> e.erase(2)
    >>> e.text
    'hel'
    >>> e.undo()
    True
    >>> e.text
    'hello'
    >>> e.redo(), e.redo()
    (True, False)
    >>> e.text
    'hel'
    """

    def __init__(self):
        self.text = ''
        self.past = []
        self.future = []

    def _change(self, new_text):
        self.past.append(self.text)
        self.future = []
        self.text = new_text

    def type(self, s):
        self._change(self.text + s)

    def erase(self, n):
        self._change(self.text[:max(0, len(self.text) - n)])

    def undo(self):
        if not self.past:
            return False
        self.future.append(self.text)
        self.text = self.past.pop()
        return True

    def redo(self):
        if not self.future:
            return False
        self.past.append(self.text)
        self.text = self.future.pop()
        return True


def run_with_undo(commands: List[str]) -> int:
    """
    A pocket counter knows the commands "+N", "-N" and "undo", which takes back
    the last addition or subtraction not yet taken back. An undo with nothing
    left to take back does nothing. Return the final count; it starts at 0.

    Examples:
    run_with_undo(['+5', '-2', 'undo']) == 5
    run_with_undo(['undo', '+1']) == 1
    run_with_undo(['+4', '+3', 'undo', 'undo', '+1']) == 1
    """
    steps = []
    for command in commands:
        if command == 'undo':
            if steps:
                steps.pop()
        elif command[0] == '+':
            steps.append(int(command[1:]))
        else:
            steps.append(-int(command[1:]))
    return sum(steps)


def paint_steps(steps: List[str]) -> Tuple[str, int]:
    """
    A wall is painted with colours one over the other. "scrape" takes off the top
    colour, "strip" takes off all of them. Return the colour one sees at the end
    (or "bare") and the greatest number of colours that lay on each other.

    >>> paint_steps(['red', 'blue', 'scrape', 'green', 'grey'])
    ('grey', 3)
    >>> paint_steps(['red', 'strip', 'scrape'])
    ('bare', 1)
    """
    coats = []
    most = 0
    for step in steps:
        if step == 'strip':
            coats = []
        elif step == 'scrape':
            if coats:
                coats.pop()
        else:
            coats.append(step)
            most = max(most, len(coats))
    if not coats:
        return 'bare', most
    return coats[-1], most


def undo_last_of(lst, kind):
    """
    lst holds actions such as "draw:circle" or "move:left". Return the list
    without the last action of the given kind (the word before the colon). If
    there is none, return an unchanged copy.

    undo_last_of(['draw:a', 'move:b', 'draw:c', 'move:d'], 'draw') -> ['draw:a', 'move:b', 'move:d']
    undo_last_of(['draw:a'], 'move') -> ['draw:a']
    """
    for i in range(len(lst) - 1, -1, -1):
        if lst[i].split(':')[0] == kind:
            return lst[:i] + lst[i + 1:]
    return lst[:]


def opposite(moves):
    # the way back for a walk given by the letters N, E, S, W
    back = {'N': 'S', 'S': 'N', 'E': 'W', 'W': 'E'}
    out = ''
    for m in reversed(moves):
        out += back[m]
    return out
