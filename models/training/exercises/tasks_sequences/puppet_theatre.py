def on_stage_together(entries: list[str]) -> int:
    """
    Entries are "+name" and "-name" in the order of the play. There are only two hands: if
    a third puppet comes in, the one that has been on stage longest leaves. Return how many times
    a puppet had to leave in this way.

    >>> on_stage_together(["+king", "+queen", "+fool", "-queen", "+king"])
    1
    """
    stage = []
    forced = 0
    for e in entries:
        name = e[1:]
        if e[0] == "-":
            if name in stage:
                stage.remove(name)
        elif name not in stage:
            if len(stage) == 2:
                stage.pop(0)
                forced += 1
            stage.append(name)
    return forced


def untangle(strings: list[int]) -> int:
    """
    The strings of a puppet should hang in rising order. In one move a single string is
    lifted out and put where it belongs. Count the moves when the strings are
    checked from the left and each one smaller than any before it is lifted.

    >>> untangle([1, 4, 2, 3, 5])
    2
    >>> untangle([])
    0
    """
    moves = 0
    highest = None
    for s in strings:
        if highest is not None and s < highest:
            moves += 1
        else:
            highest = s
    return moves


def dialogue_ok(speakers: list[str], most: int) -> bool:
    """
    Return False if a puppet speaks more than `most` lines in a row, or if anybody
    but the "narrator" has the last word.

    >>> dialogue_ok(["fox", "fox", "hen", "narrator"], 2)
    True
    >>> dialogue_ok(["fox", "hen"], 2)
    False
    """
    if not speakers or speakers[-1] != "narrator":
        return False
    run = 1
    for a, b in zip(speakers, speakers[1:]):
        run = run + 1 if a == b else 1
        if run > most:
            return False
    return True


def scene_pieces(scenes, strike="curtain"):
    """
    Split the list of scenes at every "curtain" into acts. Acts without scenes are left out, and a
    missing last curtain does not matter.

    Example:
    scene_pieces(["a", "b", "curtain", "curtain", "c"]) == [["a", "b"], ["c"]]
    """
    acts = []
    act = []
    for s in scenes + [strike]:
        if s != strike:
            act.append(s)
        elif act:
            acts.append(act)
            act = []
    return acts


def applause_echo(claps: list[int]) -> list[int]:
    """
    Each clap echoes: half of its loudness (rounded down) is heard one step later and a
    quarter two steps later. Return what is heard at each step, echoes after the end included.

    >>> applause_echo([8, 0, 4])
    [8, 4, 6, 2, 1]
    """
    if not claps:
        return []
    heard = [0] * (len(claps) + 2)
    for i, c in enumerate(claps):
        heard[i] += c
        heard[i + 1] += c // 2
        heard[i + 2] += c // 4
    return heard
