def share_costs(bus, guide, pupils, helpers):
    """
    Helpers pay nothing. Return the whole coins that each pupil pays for bus and guide, rounded up;
    without pupils the answer is None.

    >>> share_costs(200, 50, 24, 3)
    11
    >>> share_costs(200, 50, 0, 1) is None
    True
    """
    if pupils == 0:
        return None
    total = bus + guide
    each = total // pupils
    if total % pupils != 0:
        each += 1
    return each


def name_badge(full_name):
    """
    The first name and the first letter of the last name; names in between are dropped.

    >>> name_badge("Mia Luise Berg")
    'Mia B.'
    >>> name_badge("Mia")
    'Mia'
    """
    parts = full_name.split()
    if len(parts) < 2:
        return full_name.strip()
    return parts[0] + " " + parts[-1][0] + "."


def badges_with_numbers(full_names):
    """
    If a badge comes more than once, all of its owners get a number behind it.

    >>> badges_with_numbers(["Mia Berg", "Tim Low", "Mia Brandt"])
    ['Mia B. 1', 'Tim L.', 'Mia B. 2']
    """
    badges = [name_badge(name) for name in full_names]
    given = {}
    result = []
    for badge in badges:
        if badges.count(badge) == 1:
            result.append(badge)
        else:
            given[badge] = given.get(badge, 0) + 1
            result.append(badge + " " + str(given[badge]))
    return result


def rooms_by_wish(wishes):
    """
    wishes maps each child to the friend with whom it wants to share a room. Return the pairs that wish
    each other, each pair sorted, and the pairs in sorted order.

    >>> rooms_by_wish({"Mia": "Tim", "Tim": "Mia", "Ole": "Mia"})
    [('Mia', 'Tim')]
    """
    pairs = set()
    for child, friend in wishes.items():
        if wishes.get(friend) == child:
            pair = (min(child, friend), max(child, friend))
            pairs.add(pair)
    return sorted(pairs)


def everybody_is_back(left, returned):
    """
    Check if each child who left came back exactly once, in whatever order, and nobody else.

    >>> everybody_is_back(["Mia", "Tim"], ["Tim", "Mia"])
    True
    >>> everybody_is_back(["Mia", "Tim"], ["Tim", "Tim"])
    False
    """
    missing = list(left)
    for child in returned:
        if child not in missing:
            return False
        missing.remove(child)
    return not missing


def early_and_late(arrivals, start):
    """
    arrivals maps children to minutes. Return two sorted lists: those who come before the start and those
    who come after it. Who comes exactly at the start is in none of them.

    >>> early_and_late({"Mia": 478, "Ole": 480, "Tim": 483}, 480)
    (['Mia'], ['Tim'])
    """
    early = []
    late = []
    for child, minute in arrivals.items():
        if minute < start:
            early.append(child)
        elif minute > start:
            late.append(child)
    return sorted(early), sorted(late)


def whisper(message, children):
    """
    A message is whispered from child to child. Each child drops the last letter of the longest word (the
    first one of equal length). Return what the last child says.

    >>> whisper("seven green apples", 2)
    'seve green apple'
    """
    if children == 0:
        return message
    words = message.split()
    longest = max(words, key=len)
    place = words.index(longest)
    words[place] = longest[:-1]
    return whisper(" ".join(words), children - 1)
