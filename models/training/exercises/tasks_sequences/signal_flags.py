def first_repeat_block(flags: list[str], k: int) -> int:
    """
    Ships send the same block of k flags twice in a row to make sure it is understood.
    Return the position of the first such double block, or -1 if there is none.

    >>> first_repeat_block(["x", "a", "b", "a", "b", "c"], 2)
    1
    >>> first_repeat_block(["a", "b"], 0)
    -1
    """
    if k <= 0:
        return -1
    for i in range(len(flags) - 2 * k + 1):
        if flags[i:i + k] == flags[i + k:i + 2 * k]:
            return i
    return -1


def expand_substitutes(flags: list[str]) -> list[str]:
    """
    A hoist contains letters and substitutes: "sub1" repeats the first flag of the hoist,
    "sub2" the second one and so on. A substitute that points at itself or to the
    right of itself cannot be read and becomes "?".

    >>> expand_substitutes(["K", "A", "sub1", "sub9"])
    ['K', 'A', 'K', '?']
    """
    out = []
    for f in flags:
        if not f.startswith("sub"):
            out.append(f)
            continue
        n = int(f[3:])
        if 1 <= n <= len(out):
            out.append(out[n - 1])
        else:
            out.append("?")
    return out


def answered(sent: list[str], seen: list[str]) -> bool:
    """
    A message is acknowledged if the other ship shows the same flags in the reverse order,
    and nothing else. An empty message needs no answer.

    >>> answered(["A", "B"], ["B", "A"])
    True
    >>> answered(["A", "B"], ["A", "B"])
    False
    """
    if not sent:
        return True
    if len(sent) != len(seen):
        return False
    return all(sent[i] == seen[-1 - i] for i in range(len(sent)))


def lamp_to_gaps(flashes: str) -> list[int]:
    """
    The lamp is noted once a second: "1" is on, "0" is off. Return the lengths of the dark
    times between two flashes; darkness before the first and after the last one is left out.

    >>> lamp_to_gaps("0010110001")
    [1, 3]
    """
    inner = flashes.strip("0")
    return [len(part) for part in inner.split("1") if part]


def visible_to_all(hoists):
    """
    hoists[i] are the flags which ship i could read. Return the flags which every ship
    read, in the order in which the first ship has them; without ships the list is empty.

    visible_to_all([["q", "r", "s"], ["s", "q"]]) -> ["q", "s"]
    """
    if not hoists:
        return []
    common = set(hoists[0])
    for h in hoists[1:]:
        common &= set(h)
    return [f for f in hoists[0] if f in common]


def weave_codes(a, b):
    """
    Send two codes of equal length at once: flags of a at even places, flags of b, read
    backwards, at odd ones. Return None if the lengths are different.

    Example:
    weave_codes("abc", "xyz") == "azbycx"
    """
    if len(a) != len(b):
        return None
    text = ""
    for x, y in zip(a, b[::-1]):
        text += x + y
    return text
