def actors_in_scenes(scenes, cast):
    """
    `scenes` is a list of lists of roles, `cast` maps a role to an actor; one actor can play several
    roles. Return for each scene the sorted list of the actors. A role without an actor appears as "?ROLE".

    >>> actors_in_scenes([["king", "fool"], ["ghost"]], {"king": "Ole", "fool": "Ole"})
    [['Ole'], ['?ghost']]
    """
    result = []
    for roles in scenes:
        names = {cast.get(role, "?" + role) for role in roles}
        result.append(sorted(names))
    return result


def impossible_scenes(scenes, cast):
    """
    Return the numbers (from 1) of the scenes in which an actor would have to play two different roles
    at once.

    Example:
    impossible_scenes([["king", "fool"], ["king", "king"]], {"king": "Ole", "fool": "Ole"}) == [1]
    """
    bad = []
    for number, roles in enumerate(scenes, 1):
        busy = {}
        for role in roles:
            actor = cast.get(role)
            if actor is None:
                continue
            if busy.get(actor, role) != role:
                bad.append(number)
                break
            busy[actor] = role
    return bad


def quick_changes(scenes, cast):
    """
    A quick change happens when an actor plays one role in a scene and another role, but not the first
    one, in the very next scene. Return the list of (number of the first scene, actor), sorted.

    >>> quick_changes([["king"], ["fool"]], {"king": "Ole", "fool": "Ole"})
    [(1, 'Ole')]
    """
    changes = set()
    for i in range(len(scenes) - 1):
        for a in scenes[i]:
            for b in scenes[i + 1]:
                if a == b or a in scenes[i + 1]:
                    continue
                actor = cast.get(a)
                if actor is not None and actor == cast.get(b):
                    changes.add((i + 1, actor))
    return sorted(changes)


def lines_of_roles(script):
    """
    The script is a list of lines "ROLE: words". A line without a colon continues the speech of the
    role before. Return a dictionary of role -> number of words, the chattiest first, ties in order of
    appearance. Lines before the first role are directions and are ignored.

    lines_of_roles(["Night.", "ANN: who is there", "BO: me", "only me"]) -> {"ANN": 3, "BO": 3}
    """
    words = {}
    role = None
    for line in script:
        if ":" in line:
            role, line = line.split(":", 1)
        if role is None:
            continue
        words[role] = words.get(role, 0) + len(line.split())
    return dict(sorted(words.items(), key=lambda kv: -kv[1]))


def longest_pause(scenes, role):
    """
    How many scenes lie, at most, between two appearances of a role? Roles with fewer than two
    appearances have no pause: return None.

    >>> longest_pause([["a"], [], ["b"], ["a"], ["a"]], "a")
    2
    """
    places = [i for i, roles in enumerate(scenes) if role in roles]
    if len(places) < 2:
        return None
    return max(b - a - 1 for a, b in zip(places, places[1:]))


def understudies(cast, can_play):
    """
    Find a substitute for every role: the first actor (by name) who can play it and has no role in the
    cast. One person may be noted for several roles; None if there is nobody.
    """
    free = sorted(set(can_play) - set(cast.values()))
    plan = {}
    for role in cast:
        plan[role] = None
        for actor in free:
            if role in can_play[actor]:
                plan[role] = actor
                break
    return plan
