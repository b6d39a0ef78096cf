def sort_beads_loop(beads):
    """
    A machine lets beads fall into boxes: glass ("g") and stone ("s") into boxes of their own, everything
    else into the third box. Return the three boxes as texts.

    >>> sort_beads_loop("gxsggs")
    ('ggg', 'ss', 'x')
    """
    glass = ""
    stone = ""
    other = ""
    for bead in beads:
        if bead == "g":
            glass += bead
        elif bead == "s":
            stone += bead
        else:
            other += bead
    return glass, stone, other


def sort_beads_short(beads):
    """
    The boxes of sort_beads_loop by counting and joining.

    >>> sort_beads_short("gxsggs")
    ('ggg', 'ss', 'x')
    """
    other = "".join(bead for bead in beads if bead not in "gs")
    return "g" * beads.count("g"), "s" * beads.count("s"), other


def bead_price(bead, length):
    """
    Beads are a capital letter for a large bead and a small letter for a small one. A large bead costs 5, a
    small one 2. A bead of the letters k, x or z is rare and costs 3 more. On chains of more than 20 beads
    everything costs 1 less.

    >>> bead_price("K", 5), bead_price("a", 30)
    (8, 1)
    """
    price = 5 if bead.isupper() else 2
    if bead.lower() in "kxz":
        price += 3
    if length > 20:
        price -= 1
    return price


def chain_price(chain):
    """
    The price of all beads of a chain.

    >>> chain_price("aKa")
    12
    """
    total = 0
    for bead in chain:
        total += bead_price(bead, len(chain))
    return total


def chain_price_recursive(chain, length=None):
    """
    The price of a chain: that of the first bead and that of the rest.

    >>> chain_price_recursive("aKa")
    12
    """
    if length is None:
        length = len(chain)
    if not chain:
        return 0
    return bead_price(chain[0], length) + chain_price_recursive(chain[1:], length)


def cut_at_worst(chain):
    """
    Cut a closed chain at the place where two neighbours have the largest distance in the alphabet (the
    first such place) and return it as a line that starts behind the cut.

    >>> cut_at_worst("abzx")
    'zxab'
    """
    worst = -1
    place = 0
    for i in range(len(chain)):
        distance = abs(ord(chain[i]) - ord(chain[i - 1]))
        if distance > worst:
            worst = distance
            place = i
    return chain[place:] + chain[:place]


def thread_beads(commands):
    """
    Commands are "+b" (thread the bead b at the right), "^b" (at the left), "-" (drop the right bead) and
    "~" (turn the chain around). Return the chain.

    >>> thread_beads(["+a", "+b", "^c", "~", "-"])
    'ba'
    """
    chain = []
    for command in commands:
        if command == "-":
            if chain:
                chain.pop()
        elif command == "~":
            chain.reverse()
        elif command[0] == "+":
            chain.append(command[1])
        elif command[0] == "^":
            chain.insert(0, command[1])
    return "".join(chain)


def pattern_breaks(chain, pattern):
    """
    Return the places at which a chain differs from the repeated pattern.

    >>> pattern_breaks("abcabba", "abc")
    [5]
    """
    places = []
    for i, bead in enumerate(chain):
        if bead != pattern[i % len(pattern)]:
            places.append(i)
    return places


def pattern_breaks_short(chain, pattern):
    """
    pattern_breaks as a comprehension over a long enough pattern.

    >>> pattern_breaks_short("abcabba", "abc")
    [5]
    """
    repeated = pattern * (len(chain) // len(pattern) + 1)
    return [i for i in range(len(chain)) if chain[i] != repeated[i]]
