ORDER = ["soprano", "alto", "tenor", "bass"]


def voice_groups(singers):
    """
    Singers are (name, voice) tuples. Return a dictionary with the four voices from high to low as keys
    and sorted lists of names as values. Voices without singers have an empty list. An unknown voice is
    an error.

    >>> voice_groups([("Una", "bass"), ("Pia", "alto"), ("Kai", "bass")])
    {'soprano': [], 'alto': ['Pia'], 'tenor': [], 'bass': ['Kai', 'Una']}
    """
    groups = {voice: [] for voice in ORDER}
    for name, voice in singers:
        if voice not in groups:
            raise ValueError("no such voice: " + voice)
        groups[voice].append(name)
    for voice in groups:
        groups[voice].sort()
    return groups


def quartets(groups):
    """
    Form as many quartets as possible, one singer of each voice, in the order of the lists. Return the
    list of quartets and the list of the singers who are left over.

    Example:
    quartets({"soprano": ["a", "b"], "alto": ["c"], "tenor": ["d"], "bass": ["e", "f"]})
    gives ([("a", "c", "d", "e")], ["b", "f"])
    """
    full = list(zip(*[groups[v] for v in ORDER]))
    rest = []
    for v in ORDER:
        rest += groups[v][len(full):]
    return full, rest


def is_balanced(groups, most):
    """
    Check that no voice has more than `most` singers more than any other voice. A choir without singers is
    not balanced.

    is_balanced({"soprano": [1, 2], "alto": [3], "tenor": [4], "bass": [5]}, 1) -> True
    """
    sizes = [len(names) for names in groups.values()]
    if sum(sizes) == 0:
        return False
    return max(sizes) - min(sizes) <= most


def stage_rows(heights, per_row):
    """
    `heights` maps a singer to centimetres, None means unknown. Small singers stand in front; singers
    of unknown height stand in the last row of all. Return the rows, each with its names in
    alphabetical order.

    >>> stage_rows({"A": 180, "B": 150, "C": 165, "D": None}, 2)
    [['B', 'C'], ['A'], ['D']]
    """
    known = [n for n in heights if heights[n] is not None]
    unknown = [n for n in heights if heights[n] is None]
    known.sort(key=lambda n: (heights[n], n))
    rows = [sorted(known[i:i + per_row]) for i in range(0, len(known), per_row)]
    if unknown:
        rows.append(sorted(unknown))
    return rows


def attendance(lists):
    """
    `lists` holds the names present at each rehearsal. Return a list of (name, share) tuples where
    share is the percentage of rehearsals, rounded down; the highest share first, then by name.

    >>> attendance([["x", "y"], ["y"], ["y", "x"]])
    [('y', 100), ('x', 66)]
    """
    times = {}
    for names in lists:
        for name in set(names):
            times[name] = times.get(name, 0) + 1
    rows = [(name, t * 100 // len(lists)) for name, t in times.items()]
    return sorted(rows, key=lambda r: (-r[1], r[0]))


def songs_possible(songs, present):
    """
    `songs` maps a title to {voice: singers needed}; `present` is a list of voices. Return the titles
    that can be sung, in the old order.

    songs_possible({"Hey": {"alto": 2}, "Ho": {"bass": 1}}, ["bass", "alto"]) == ["Ho"]
    """
    ans = []
    for title, need in songs.items():
        flag = True
        for voice, k in need.items():
            if present.count(voice) < k:
                flag = False
        if flag:
            ans.append(title)
    return ans
