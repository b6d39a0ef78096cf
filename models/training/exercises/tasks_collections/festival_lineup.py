def shows_of_visitor(program, wishes):
    """
    `program` maps a band to (stage, start, end). A visitor has a list of wishes, the dearest first. A
    band is seen if it does not overlap with a band chosen before; changing to another stage takes 10
    minutes. Return the chosen bands in the order of time. Bands that are not in the program are ignored.

    >>> p = {"A": ("x", 0, 60), "B": ("x", 60, 90), "C": ("y", 65, 80), "D": ("y", 100, 120)}
    >>> shows_of_visitor(p, ["D", "C", "A", "B"])
    ['C', 'D']
    """
    chosen = []
    for band in wishes:
        if band not in program:
            continue
        stage, start, end = program[band]
        ok = True
        for other in chosen:
            s, a, b = program[other]
            gap = 0 if s == stage else 10
            if start < b + gap and a < end + gap:
                ok = False
                break
        if ok:
            chosen.append(band)
    return sorted(chosen, key=lambda band: program[band][1])


def stage_gaps(program):
    """
    Return {stage: list of (end, next start)} for the pauses between the bands of one stage. Stages
    without any pause have an empty list.

    Example:
    stage_gaps({"A": ("x", 0, 5), "B": ("x", 9, 12), "C": ("y", 1, 2)}) => {"x": [(5, 9)], "y": []}
    """
    stages = {}
    for stage, start, end in program.values():
        stages.setdefault(stage, []).append((start, end))
    gaps = {}
    for stage in sorted(stages):
        times = sorted(stages[stage])
        gaps[stage] = []
        for (_, e), (s, _) in zip(times, times[1:]):
            if s > e:
                gaps[stage].append((e, s))
    return gaps


def headliners(ratings, stages):
    """
    `ratings` maps a band to a list of stars, `stages` maps a band to its stage. The headliner of a
    stage is the band with the best average; bands without ratings have the average 0. Ties: more
    ratings first, then name.

    >>> headliners({"A": [4, 5], "B": [5], "C": []}, {"A": "x", "B": "x", "C": "y"})
    {'x': 'B', 'y': 'C'}
    """
    def key(band):
        stars = ratings.get(band, [])
        average = sum(stars) / len(stars) if stars else 0
        return (-average, -len(stars), band)

    result = {}
    for band in sorted(stages, key=key):
        stage = stages[band]
        if stage not in result:
            result[stage] = band
    return {stage: result[stage] for stage in sorted(result)}


def shared_musicians(bands):
    """
    `bands` maps a band to its musicians. Return {musician: sorted bands} for those who play in several
    bands.

    shared_musicians({"A": ["Jo", "Mo"], "B": ["Jo"]}) -> {"Jo": ["A", "B"]}
    """
    plays = {}
    for band in sorted(bands):
        for m in bands[band]:
            if band not in plays.setdefault(m, []):
                plays[m].append(band)
    return {m: b for m, b in plays.items() if len(b) > 1}


def ticket_colors(sold, limits):
    """
    Return "green" if less than half of a kind of ticket is sold, "yellow" up to 90 percent, "red"
    above it and
    "sold out" if nothing is left, for every kind in limits. Kinds that were not sold yet are "green".

    ticket_colors({"day": 95, "week": 20}, {"day": 100, "week": 20, "kid": 5})
    == {"day": "red", "week": "sold out", "kid": "green"}
    """
    colors = {}
    for kind, limit in limits.items():
        n = sold.get(kind, 0)
        if n >= limit:
            colors[kind] = "sold out"
        elif n * 10 > limit * 9:
            colors[kind] = "red"
        elif n * 2 >= limit:
            colors[kind] = "yellow"
        else:
            colors[kind] = "green"
    return colors
