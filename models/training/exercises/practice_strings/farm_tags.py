def tag_parts(tag):
    """Split an ear tag such as "cow17b" into the animal, the number and the rest behind the number."""
    start = 0
    while start < len(tag) and not tag[start].isdigit():
        start += 1
    end = start
    while end < len(tag) and tag[end].isdigit():
        end += 1
    return tag[:start], tag[start:end], tag[end:]


def herd_sizes(tags):
    """
    Count the animals of each kind.

    >>> herd_sizes(["cow1", "pig2", "cow3b"])
    {'cow': 2, 'pig': 1}
    """
    sizes = {}
    for tag in tags:
        animal, number, rest = tag_parts(tag)
        if animal not in sizes:
            sizes[animal] = 0
        sizes[animal] += 1
    return sizes


def mother_of(tag, tags):
    """
    A calf has the tag of its mother with one more letter behind it. Return
    the tag of the mother if it is among the tags, and None otherwise.

    >>> mother_of("cow7a", ["cow7", "cow8"])
    'cow7'
    >>> mother_of("cow9", ["cow7"]) is None
    True
    """
    animal, number, rest = tag_parts(tag)
    if rest == "":
        return None
    mother = animal + number + rest[:-1]
    return mother if mother in tags else None


def next_tag(animal, tags):
    """
    Return a new tag for an animal, with a number one above the highest
    number that this kind of animal has.

    >>> next_tag("cow", ["cow1", "pig9", "cow4"])
    'cow5'
    >>> next_tag("hen", [])
    'hen1'
    """
    highest = 0
    for tag in tags:
        kind, number, rest = tag_parts(tag)
        if kind == animal:
            highest = max(highest, int(number))
    return animal + str(highest + 1)


def sort_tags(tags):
    """
    Sort tags by animal, then by number as a number, then by the rest.

    >>> sort_tags(["pig2", "cow10", "cow9b", "cow9a"])
    ['cow9a', 'cow9b', 'cow10', 'pig2']
    """
    def key(tag):
        animal, number, rest = tag_parts(tag)
        return (animal, int(number), rest)

    return sorted(tags, key=key)


def sounds(animals):
    """
    Each animal of a list makes its sound; an animal without a known sound is
    silent, which is written as "...".

    >>> sounds(["cow", "fish", "hen"])
    'moo ... cluck'
    """
    known = {"cow": "moo", "hen": "cluck", "pig": "oink"}
    heard = []
    for animal in animals:
        heard.append(known.get(animal, "..."))
    return " ".join(heard)


def fence_repair(fence):
    """
    A fence is a text of posts "|" and gaps ".". A new post is set in each gap
    that has no post at its left side, which is seen from left to right, so
    that new posts count as well.

    >>> fence_repair("...|..")
    '|.||.|'
    """
    repaired = ""
    for part in fence:
        if part == "." and not repaired.endswith("|"):
            repaired += "|"
        else:
            repaired += part
    return repaired


def egg_boxes(eggs, size):
    """
    Write eggs as "o" in boxes: each box is closed by "]" and begins with "[".
    The last box has dots in its free places.

    >>> egg_boxes(4, 3)
    '[ooo][o..]'
    """
    text = ""
    while eggs > 0:
        full = min(eggs, size)
        text += "[" + "o" * full + "." * (size - full) + "]"
        eggs -= full
    return text


def has_twin_tags(tags):
    """
    Check if two tags are equal when their case is ignored.

    >>> has_twin_tags(["cow1", "COW1"])
    True
    >>> has_twin_tags(["cow1", "cow2"])
    False
    """
    lowered = [tag.lower() for tag in tags]
    return len(set(lowered)) < len(lowered)
