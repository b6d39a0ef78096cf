from typing import List


def jar_label_ok(label: str) -> bool:
    """
    Check the label of a jam jar, such as "Plum & Ginger 2021".
    The label must end with a year from 1990 on with four digits; before it come one to three
    words that start with a capital letter, and between the words there may be a single "&".

    >>> jar_label_ok("Plum & Ginger 2021")
    True
    >>> jar_label_ok("plum 2021")
    False
    >>> jar_label_ok("Plum & 2021")
    False
    """
    parts = label.split()
    if len(parts) < 2:
        return False
    year = parts.pop()
    if not (len(year) == 4 and year.isdigit()) or int(year) < 1990:
        return False
    words = 0
    for i, part in enumerate(parts):
        if part == "&":
            if i == 0 or i == len(parts) - 1 or parts[i - 1] == "&":
                return False
        elif not part[0].isupper():
            return False
        else:
            words += 1
    return words <= 3


def label_clash(a: str, b: str) -> bool:
    """Two labels clash if they are the same when case, blanks and hyphens are ignored,
    or if one is the other with an "s" at its end.

    >>> label_clash("Red-Beans", "red bean")
    True
    >>> label_clash("rice", "ricer")
    False
    """
    x, y = [t.lower().replace(" ", "").replace("-", "") for t in (a, b)]
    if x == y:
        return True
    return x + "s" == y or y + "s" == x


def fits_on_tag(name: str, width: int, lines: int) -> bool:
    """
    Words are never cut. Write the words one after another, with a blank between two
    of them, and start a new line whenever the next word does not fit. Return True if the
    name needs at most `lines` lines.

    fits_on_tag("dried green peas", 11, 2) == True
    fits_on_tag("dried green peas", 8, 2) == False
    fits_on_tag("marshmallows", 8, 5) == False
    """
    used = 1
    current = 0
    for word in name.split():
        if len(word) > width:
            return False
        if current == 0:
            current = len(word)
        elif current + 1 + len(word) <= width:
            current += 1 + len(word)
        else:
            used += 1
            current = len(word)
    return used <= lines


def unknown_letters(label: str, stamps: str) -> List[str]:
    """List the letters of the label, each once and in order, for which there is no stamp in the box."""
    missing = []
    for ch in label.lower():
        if ch.isalpha() and ch not in stamps and ch not in missing:
            missing.append(ch)
    return missing


def can_stamp(label, stamps, turns=1):
    """The stamps lie in a row. For the label the hand moves from stamp to stamp, always to the first
    place of the next letter. Does it change its direction at most `turns` times?

    >>> can_stamp("ace", "abcde")
    True
    >>> can_stamp("aceaca", "abcde")
    False
    """
    places = [stamps.find(ch) for ch in label if ch != " "]
    if -1 in places:
        return False
    changes = 0
    direction = 0
    for a, b in zip(places, places[1:]):
        step = (b > a) - (b < a)
        if step != 0 and direction != 0 and step != direction:
            changes += 1
        direction = step or direction
    return changes <= turns


def tag_rank(tag):
    # "!" marks make a tag urgent, "?" marks make it open, both together are a mistake
    urgent = tag.endswith("!")
    question = "?" in tag
    if urgent and question:
        return None
    return "urgent" if urgent else "open" if question else "plain"
