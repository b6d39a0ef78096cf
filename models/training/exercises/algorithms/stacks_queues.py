from collections import deque
from typing import List


class PlateStack:
    """A pile of plates with a maximum height.

    >>> pile = PlateStack(2)
    >>> pile.put('red'), pile.put('blue'), pile.put('green')
    (True, True, False)
    >>> pile.take()
    'blue'
    >>> len(pile)
    1
    """

    def __init__(self, limit: int):
        self.limit = limit
        self.plates = []

    def __len__(self):
        return len(self.plates)

    def put(self, plate) -> bool:
        if len(self.plates) >= self.limit:
            return False
        self.plates.append(plate)
        return True

    def take(self):
        if not self.plates:
            return None
        return self.plates.pop()


def undo_words(tokens: List[str]) -> str:
    """'undo' takes back the last word, 'redo' brings the word back that was taken last,
    a new word makes all redos impossible.

    >>> undo_words(['a', 'b', 'undo', 'undo', 'redo', 'c', 'redo'])
    'a c'
    """
    written = []
    taken = []
    for token in tokens:
        if token == 'undo':
            if written:
                taken.append(written.pop())
        elif token == 'redo':
            if taken:
                written.append(taken.pop())
        else:
            written.append(token)
            taken = []
    return ' '.join(written)


def checkout_order(arrivals: List[str], express: set) -> List[str]:
    """People in the express set are served before all the others; inside both
    groups the order of arrival counts.

    >>> checkout_order(['a', 'b', 'c', 'd'], {'c', 'd'})
    ['c', 'd', 'a', 'b']
    """
    fast = deque()
    slow = deque()
    for person in arrivals:
        if person in express:
            fast.append(person)
        else:
            slow.append(person)
    order = []
    while fast or slow:
        order.append(fast.popleft() if fast else slow.popleft())
    return order


def bookmarks_after(commands):
    """A reader moves with 'page N'; 'mark' remembers the page, 'jump' goes back to the page
    that was marked last and forgets it. Return the page at the end; it begins at 1.

    >>> bookmarks_after(['page 12', 'mark', 'page 40', 'jump'])
    12
    >>> bookmarks_after(['jump'])
    1
    """
    marks = []
    page = 1
    for command in commands:
        if command == 'mark':
            marks.append(page)
        elif command == 'jump':
            if marks:
                page = marks.pop()
        else:
            page = int(command.split()[1])
    return page


def calls_still_running(log: List[str]) -> List[str]:
    """Lines 'enter f' and 'leave f' of a program. Leaving f also ends all calls made
    inside of it. Return what still runs at the end, the outermost first.

    >>> calls_still_running(['enter main', 'enter read', 'enter open', 'leave read', 'enter sum'])
    ['main', 'sum']
    """
    running = []
    for line in log:
        action, name = line.split()
        if action == 'enter':
            running.append(name)
        elif name in running:
            while running.pop() != name:
                pass
    return running


def finishing_order(tasks, slice_size):
    # each task in the queue gets a slice of time and goes to the back if it is not done;
    # return the order in which the tasks end
    queue = deque(tasks)
    done = []
    while queue:
        name, need = queue.popleft()
        if need > slice_size:
            queue.append((name, need - slice_size))
        else:
            done.append(name)
    return done


def merge_equal_tiles(tiles: List[int]) -> List[int]:
    """A new tile that equals the top of the pile melts with it into the double,
    again and again.

    >>> merge_equal_tiles([2, 2, 4, 8, 3])
    [16, 3]
    """
    pile = []
    for tile in tiles:
        while pile and pile[-1] == tile:
            tile += pile.pop()
        pile.append(tile)
    return pile
