def web_walk(threads, moves):
    """
    A web has `threads` threads that go out from the middle, numbered from 0, and rings from 1 on. The spider starts in the
    middle (ring 0, thread 0). Moves: "o" one ring out, "i" one ring in, "c" one thread on in the circle, "b" one thread
    back. In the middle "i" does nothing, "c" and "b" choose the thread. Return (ring, thread).

    >>> web_walk(6, "bobi")
    (0, 4)
    >>> web_walk(0, "oo")
    (0, 0)
    """
    if threads < 1:
        return (0, 0)
    ring = thread = 0
    for move in moves:
        if move == "o":
            ring += 1
        elif move == "i" and ring > 0:
            ring -= 1
        elif move == "c":
            thread = (thread + 1) % threads
        elif move == "b":
            thread = (thread - 1) % threads
    return (ring, thread)


def web_distance(a, b, threads):
    """
    Return the fewest steps from place a to place b of a web; both are (ring, thread). The spider may go along the ring a or
    the ring b, whichever is nearer to the middle, or through the middle.

    >>> web_distance((1, 0), (3, 1), 8)
    3
    >>> web_distance((1, 0), (1, 4), 8)
    2
    """
    ring_a, thread_a = a
    ring_b, thread_b = b
    apart = abs(thread_a - thread_b)
    around = min(apart, threads - apart)
    along_rings = abs(ring_a - ring_b) + around
    through_middle = ring_a + ring_b
    return min(along_rings, through_middle)


def spiral_catch(flies, threads, limit):
    """
    A spider walks the spiral: ring 1 thread 0, 1, 2 ... then ring 2 thread 0 and so on. `flies` is a set of (ring, thread).
    It eats every fly it meets but stops when it has eaten `limit`. Return the number of places it has visited, or -1 if
    there are not so many flies on the threads.

    >>> spiral_catch({(1, 2), (2, 0), (5, 5)}, 6, 2)
    7
    """
    if limit <= 0:
        return 0
    reachable = [(ring, thread) for ring, thread in flies if ring >= 1 and 0 <= thread < threads]
    if len(reachable) < limit:
        return -1
    reachable.sort()
    ring, thread = reachable[limit - 1]
    return (ring - 1) * threads + thread + 1


def sector_counts(flies, threads):
    """Count the flies between the threads: fly angles are in degrees, sector k begins at thread k."""
    counts = [0] * threads
    if threads == 0:
        return counts
    for angle in flies:
        k = int(angle % 360 * threads // 360)
        counts[k] += 1
    return counts


def repair(web):
    """
    The rings of a web are texts, "-" is a thread and "x" a hole; each ring is a circle. A hole is repaired if its neighbours
    on both sides in the ring are not holes (all judged before the repair). Return the repaired rings.

    >>> repair(["x--x", "-x-"])
    ['x--x', '---']
    """
    result = []
    for ring in web:
        n = len(ring)
        new = ""
        for i, ch in enumerate(ring):
            whole = ring[i - 1] != "x" and ring[(i + 1) % n] != "x"
            new += "-" if ch == "x" and whole else ch
        result.append(new)
    return result


def thread_length(rings, gap):
    """
    Return the length of thread for the rings of a web in which ring k is a square with the side 2 * k * gap, without the
    rings whose number can be divided by 4.

    >>> thread_length(2, 1)
    24
    """
    if rings < 1 or gap <= 0:
        return 0
    total = 0
    for k in range(1, rings + 1):
        if k % 4 == 0:
            continue
        total += 4 * 2 * k * gap
    return total
