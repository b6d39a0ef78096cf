def ants_meet(left, right, length):
    """
    Two ants walk towards each other on a stick, one from the left end, one from the right end. In each
    second the left one goes `left` steps and the right one `right` steps. Return the second in which they
    meet or pass each other.

    ants_meet(2, 1, 10) == 4
    ants_meet(1, 1, 0) == 0
    """
    second = 0
    gap = length
    while gap > 0:
        gap -= left + right
        second += 1
    return second


def scent_after(scent, walks, fade):
    """
    `scent` is a list of numbers along a path. In each walk an ant goes from the start to the place given by
    the walk and adds 2 to each place it visits; after every walk all places lose `fade`, but never go below
    0.

    scent_after([0, 0, 0], [2, 1], 1) == [2, 2, 0]
    """
    path = list(scent)
    for end in walks:
        for place in range(end + 1):
            path[place] += 2
        path = [max(0, value - fade) for value in path]
    return path


def choose_way(scents, last):
    """
    At a fork an ant takes the way with the strongest scent but does not go back where it came from
    (`last`), unless there is no other way. Of equal ways it takes the last one in the list.

    choose_way([4, 9, 9], 2) == 1
    choose_way([4, 4], -1) == 1
    choose_way([3], 0) == 0
    """
    best = last
    strongest = -1
    for way, scent in enumerate(scents):
        if way == last:
            continue
        if scent >= strongest:
            strongest = scent
            best = way
    return best


def carry(crumbs, ants):
    """
    Each ant carries up to 3. A crumb of a weight w needs as many ants as it takes, and ants that carry do
    not come back. Take the crumbs in order, skip those for which there are too few ants, and return the
    weight that was carried.

    carry([4, 9, 3], 3) == 7
    carry([10], 3) == 0
    """
    carried = 0
    for weight in crumbs:
        needed = -(-weight // 3)
        if needed <= ants:
            ants -= needed
            carried += weight
    return carried


def hill_levels(hill):
    """
    An ant hill is drawn with rows of "^" and spaces. Return the width of each row, measured from its first
    to its last "^" (0 for a row without any).

    hill_levels(["  ^", " ^ ^", ""]) == [1, 3, 0]
    """
    widths = []
    for row in hill:
        first = row.find("^")
        if first == -1:
            widths.append(0)
        else:
            widths.append(row.rfind("^") - first + 1)
    return widths


def job_of(age, rain, queen=False):
    """
    Return the job of an ant: a queen lays "eggs". Ants younger than 10 days are in the "nursery"; in the
    rain all others dig in the "tunnels". Without rain those up to 30 days "build" and the older ones go for
    "food".

    job_of(5, True) == "nursery"
    job_of(30, False) == "build"
    job_of(40, True) == "tunnels"
    """
    if queen:
        return "eggs"
    elif age < 10:
        return "nursery"
    elif rain:
        return "tunnels"
    return "build" if age <= 30 else "food"


def job_table(ages, weather):
    """
    Return a matrix with a row for each ant and a column for each day of the weather ("r" is rain), filled
    with the first letters of the jobs. The ants get one day older from column to column.

    job_table([9, 30], "sr") == [["n", "t"], ["b", "t"]]
    """
    table = []
    for age in ages:
        row = []
        for day, sign in enumerate(weather):
            row.append(job_of(age + day, sign == "r")[0])
        table.append(row)
    return table


def busiest_day(table, letter):
    """
    Return the index of the column of such a matrix that has the letter most often, the first of equal ones.

    busiest_day([["n", "t"], ["b", "t"]], "t") == 1
    """
    counts = [column.count(letter) for column in zip(*table)]
    return counts.index(max(counts))
