def clay_for(cups, plates, bowls):
    """
    Grams of clay: 300 for a cup, 450 for a plate, 700 for a bowl, and a tenth more of the sum is lost.

    clay_for(2, 0, 0) -> 660
    """
    grams = 300 * cups + 450 * plates + 700 * bowls
    lost = grams // 10
    return grams + lost


def pattern_band(signs, width):
    """
    Repeat the signs around a pot. The band has exactly this width; the last repetition may be cut off.

    pattern_band("<>-", 7) -> "<>-<>-<"
    """
    band = ""
    i = 0
    while len(band) < width:
        band += signs[i % len(signs)]
        i += 1
    return band


def kiln_levels(heights, level_height):
    """
    Pots stand on levels of the same height. Return the heights sorted into two lists: the pots that fit a
    level, and those that do not.

    kiln_levels([10, 25, 18], 20) -> ([10, 18], [25])
    """
    fit = []
    too_high = []
    for height in heights:
        if height <= level_height:
            fit.append(height)
        else:
            too_high.append(height)
    return fit, too_high


def glaze_use(pots):
    """
    Each pot is a dict with "glaze" and "area". Glazes need 2 ml for each unit of area; "double" glazes
    (their name ends with "*") need twice as much. Return the ml by the name without the star.

    glaze_use([{"glaze": "sky", "area": 5}, {"glaze": "sky*", "area": 1}]) -> {"sky": 14}
    """
    use = {}
    for pot in pots:
        name = pot["glaze"]
        ml = 2 * pot["area"]
        if name.endswith("*"):
            name = name[:-1]
            ml *= 2
        use[name] = use.get(name, 0) + ml
    return use


def fired_well(curve, peak):
    """
    The firing went well if the temperature never jumps by more than 200 between two readings, and the
    peak is reached.

    fired_well([20, 200, 380, 520], 500) -> True
    fired_well([20, 300, 500], 500) -> False
    """
    reached = False
    for i, now in enumerate(curve):
        if i > 0 and abs(now - curve[i - 1]) > 200:
            return False
        if now >= peak:
            reached = True
    return reached


def stack_bowls(sizes):
    """
    Put bowls into each other in the order given: a bowl goes into the last one if it is smaller, else a new
    stack begins. Return the stacks.

    stack_bowls([9, 7, 8, 3]) -> [[9, 7], [8, 3]]
    """
    stacks = []
    for size in sizes:
        if stacks and size < stacks[-1][-1]:
            stacks[-1].append(size)
        else:
            stacks.append([size])
    return stacks


def shrink(size, firings):
    """
    In each firing a pot loses 8 percent of its size, rounded to whole millimetres. Return the size
    after some firings.

    shrink(100, 2) -> 85
    """
    if firings == 0:
        return size
    smaller = round(size * 0.92)
    return shrink(smaller, firings - 1)
