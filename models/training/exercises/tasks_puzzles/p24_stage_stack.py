from typing import List, Tuple


def scenery(calls: List[str]) -> List[str]:
    """
    The scenery of a theatre hangs in layers. A call "+name" hangs a new layer in front, "-" takes the front layer away, and
    "swap" exchanges the two layers in front. "-" and "swap" do nothing when there are not enough layers. Return the names
    that the audience sees after every call ("dark" when nothing hangs).

    >>> scenery(["+wood", "+lake", "swap", "-", "-", "-"])
    ['wood', 'lake', 'wood', 'lake', 'dark', 'dark']
    """
    layers = []
    seen = []
    for call in calls:
        if call.startswith("+"):
            layers.append(call[1:])
        elif call == "-" and layers:
            layers.pop()
        elif call == "swap" and len(layers) >= 2:
            layers[-1], layers[-2] = layers[-2], layers[-1]
        seen.append(layers[-1] if layers else "dark")
    return seen


def scene_ends(script: List[Tuple[str, int]]) -> Tuple[int, List[str]]:
    """
    A script is a list of (scene, minutes). A scene is played inside the one before if it is shorter; when a scene comes that
    is not shorter, all open scenes that are not longer than it are closed first. Return the most scenes that are open at
    once and the names of those open at the end.

    >>> scene_ends([("war", 30), ("camp", 20), ("song", 5), ("feast", 20)])
    (3, ['war', 'feast'])
    """
    opened = []
    most = 0
    for name, minutes in script:
        while opened and opened[-1][1] <= minutes:
            opened.pop()
        opened.append((name, minutes))
        most = max(most, len(opened))
    return most, [name for name, _ in opened]


def waiting_actors(cues: List[Tuple[str, str]]) -> List[str]:
    """
    Each cue is (actor, "enter" or "leave"). Only the actor who entered last can leave; another actor who wants to leave has
    to wait, and leaves (without any further cue) as soon as he is the last one. Return the actors still on the stage.

    >>> waiting_actors([("a", "enter"), ("b", "enter"), ("a", "leave"), ("b", "leave")])
    []
    >>> waiting_actors([("a", "enter"), ("b", "enter"), ("a", "leave")])
    ['a', 'b']
    """
    stage = []
    wants = set()
    for actor, action in cues:
        if action == "enter":
            stage.append(actor)
            continue
        if actor in stage:
            wants.add(actor)
        while stage and stage[-1] in wants:
            wants.remove(stage[-1])
            stage.pop()
    return stage


def prompt_tape(tape: str, lines: List[str]) -> List[str]:
    """
    A prompter's tape holds the signs "n" (read the next line), "h" (hold: the last line read that is not held yet goes on a
    pile), "b" (the line on top of the pile is read now). Signs that cannot be done are skipped. Return the lines in the
    order in which they are read.

    >>> prompt_tape("nnhnbb", ["one", "two", "three"])
    ['one', 'two', 'three', 'two']
    """
    pile = []
    read = []
    position = 0
    held = set()
    for sign in tape:
        if sign == "n" and position < len(lines):
            read.append(lines[position])
            position += 1
        elif sign == "h" and read and read[-1] not in held:
            held.add(read[-1])
            pile.append(read[-1])
        elif sign == "b" and pile:
            read.append(pile.pop())
    return read


def curtain_times(minutes: List[int]) -> List[str]:
    """Turn minutes after midnight into texts like "19:05"; times after midnight of the next day get "+" behind."""
    texts = []
    for m in minutes:
        days, rest = divmod(m, 24 * 60)
        hour, minute = divmod(rest, 60)
        texts.append(f"{hour:02d}:{minute:02d}" + ("+" if days > 0 else ""))
    return texts
