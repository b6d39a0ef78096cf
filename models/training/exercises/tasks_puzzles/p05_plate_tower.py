class PlateTower:
    """
    A tower of plates. A plate can be put on the tower only if it is not larger than the plate below it by more
    than `slack` centimetres. Every third plate that is refused makes the top plate fall.

    >>> tower = PlateTower(1)
    >>> [tower.put(size) for size in (10, 11, 13, 12)]
    [True, True, False, True]
    >>> tower.plates
    [10, 11, 12]
    """

    def __init__(self, slack=0):
        self.slack = slack
        self.plates = []
        self.refused = 0

    def put(self, size):
        if not self.plates or size <= self.plates[-1] + self.slack:
            self.plates.append(size)
            return True
        self.refused += 1
        if self.refused % 3 == 0:
            self.plates.pop()
        return False


def wash_stack(commands):
    """
    Commands are texts: "dirty N" puts N dirty plates on the stack, "wash N" takes up to N plates off. Return the
    number of plates washed and the number of plates left as a tuple. Unknown commands are skipped.

    >>> wash_stack(["dirty 5", "wash 3", "sing", "wash 9"])
    (5, 0)
    """
    stack = 0
    washed = 0
    for command in commands:
        words = command.split()
        if len(words) != 2 or not words[1].isdigit():
            continue
        n = int(words[1])
        if words[0] == "dirty":
            stack += n
        elif words[0] == "wash":
            done = min(n, stack)
            stack -= done
            washed += done
    return washed, stack


def crush_pairs(colours):
    """
    Plates are stacked one after another. When the new plate has the colour of the one that lies two plates
    below the top (that is, the second from the top), both plates on the top break and the new one is not put.
    Return the stack at the end, from bottom to top.

    >>> crush_pairs(["r", "b", "r", "g"])
    ['g']
    """
    stack = []
    for colour in colours:
        if len(stack) >= 2 and stack[-2] == colour:
            stack.pop()
            stack.pop()
        else:
            stack.append(colour)
    return stack


def smallest_tops(stacks, k):
    """
    There are several stacks of numbered plates. Take k plates, always from the stack whose top plate has the
    smallest number (the leftmost stack for equal numbers). Return the numbers that were taken; stop early when
    all stacks are empty.

    >>> smallest_tops([[1, 5], [2, 3]], 3)
    [3, 2, 5]
    """
    piles = [pile[:] for pile in stacks]
    taken = []
    while len(taken) < k:
        best = -1
        for i, pile in enumerate(piles):
            if not pile:
                continue
            if best == -1 or pile[-1] < piles[best][-1]:
                best = i
        if best == -1:
            break
        taken.append(piles[best].pop())
    return taken


def stable_from(sizes):
    """Return the lowest index from which on no plate is wider than the one before it; len(sizes) - 1 at most."""
    i = len(sizes) - 1
    while i > 0 and sizes[i] <= sizes[i - 1]:
        i -= 1
    return max(i, 0)
