class CanalLock:
    """
    Boats go up a canal through one lock. A boat may enter if the lock stands low and has room; `lift` brings all boats up,
    `release` lets them out, the last one that entered first, and brings the lock down again.

    >>> lock = CanalLock(10)
    >>> lock.enter("barge", 7), lock.enter("canoe", 2), lock.enter("yacht", 4)
    (True, True, False)
    >>> lock.release()
    []
    >>> lock.lift()
    >>> lock.release()
    ['canoe', 'barge']
    """

    def __init__(self, room):
        self.room = room
        self.boats = []
        self.high = False

    def enter(self, name, length):
        if self.high:
            return False
        used = sum(size for _, size in self.boats)
        if used + length > self.room:
            return False
        self.boats.append((name, length))
        return True

    def lift(self):
        self.high = True

    def release(self):
        if not self.high:
            return []
        names = [name for name, _ in reversed(self.boats)]
        self.boats = []
        self.high = False
        return names


def dock_order(boats, sizes):
    """
    Boats tie up in a dead end one behind the other. Before a boat ties up, all boats at the end of the row that are smaller
    than it must move out, turn, and come in again behind it, in the order in which they moved out. Return the row at last.

    >>> dock_order(["a", "b", "c"], {"a": 5, "b": 2, "c": 3})
    ['a', 'c', 'b']
    """
    row = []
    for boat in boats:
        moved = []
        while row and sizes.get(row[-1], 0) < sizes.get(boat, 0):
            moved.append(row.pop())
        row.append(boat)
        row.extend(moved)
    return row


def lock_levels(doors, level):
    """
    Read a log of doors: "u" raises the water by 2 metres, "d" lowers it by 2, "b" goes back to the level before the last
    change that was not taken back yet. The level is never below 0: "d" then changes nothing. Return the last level.

    >>> lock_levels("uudbb", 1)
    3
    """
    history = []
    for door in doors:
        if door == "u":
            history.append(level)
            level += 2
        elif door == "d" and level >= 2:
            history.append(level)
            level -= 2
        elif door == "b" and history:
            level = history.pop()
    return level


def rope_ends(ropes):
    """
    Ropes lie across each other: the text names the ropes at their two ends, like "abba". Return the names of the ropes that
    have a whole pair of ends of some other rope between their own ends, sorted; names that are not there twice are skipped.

    >>> rope_ends("abbac")
    ['a']
    """
    spans = {}
    for name in set(ropes):
        if ropes.count(name) == 2:
            spans[name] = (ropes.find(name), ropes.rfind(name))
    result = []
    for name, (start, end) in spans.items():
        if any(start < s and e < end for s, e in spans.values()):
            result.append(name)
    return sorted(result)


def toll(boats, free_every):
    """Add up the tolls of (length, empty) boats: 2 per metre, half for empty ones, and every n-th boat passes for free."""
    total = 0
    for i, (length, empty) in enumerate(boats, start=1):
        if free_every > 0 and i % free_every == 0:
            continue
        total += length if empty else 2 * length
    return total
