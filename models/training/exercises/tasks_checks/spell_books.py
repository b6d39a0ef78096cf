from typing import List, Set


def spell_works(spell: str, moon: str) -> bool:
    """
    A spell is a line of syllables with hyphens, such as "ka-ro-ka". It works if
      - it has an odd number of syllables,
      - the one in the middle differs from all others,
      - at full moon ("full") the first and the last are the same; at new moon ("new") they differ.
        At any other moon this doesn't matter.

    >>> spell_works("ka-ro-ka", "full")
    True
    >>> spell_works("ka-ro-ka", "new")
    False
    >>> spell_works("ka-ka-ro", "half")
    False
    """
    parts = spell.split("-")
    n = len(parts)
    if n % 2 == 0:
        return False
    middle = parts[n // 2]
    if parts.count(middle) > 1:
        return False
    if moon == "full":
        return parts[0] == parts[-1]
    if moon == "new":
        return parts[0] != parts[-1]
    return True


def potion_result(drops: List[str]) -> str:
    """Drops fall into a kettle one by one. "ash" on top of "oil" makes it "boom" at once. If the same
    drop falls three times in a row it is "mud". Else it is "potion", or "water" for no drops.

    >>> potion_result(["oil", "ash", "dew"])
    'boom'
    >>> potion_result(["dew", "dew", "dew", "oil"])
    'mud'
    >>> potion_result(["ash", "oil"])
    'potion'
    """
    if not drops:
        return "water"
    mud = False
    for i in range(1, len(drops)):
        if drops[i] == "ash" and drops[i - 1] == "oil":
            return "boom"
        if i >= 2 and drops[i] == drops[i - 1] == drops[i - 2]:
            mud = True
    return "mud" if mud else "potion"


def circles_closed(signs: str) -> bool:
    """
    Circles of chalk are opened by a capital and closed by the same small letter. They may overlap
    ("ABab" is fine), but a circle must not be opened again while it is open, and "x" is
    a step of the wizard: he may step only while at least one circle is open.

    circles_closed("ABxaxb") == True
    circles_closed("AaxBb") == False
    circles_closed("AAaa") == False
    """
    open_circles: Set[str] = set()
    for s in signs:
        if s == "x":
            if not open_circles:
                return False
        elif s.isupper():
            if s in open_circles:
                return False
            open_circles.add(s)
        else:
            if s.upper() not in open_circles:
                return False
            open_circles.remove(s.upper())
    return len(open_circles) == 0


def can_learn(spell: str, known: Set[str], needs: dict) -> bool:
    """
    A spell needs other spells. Return True if all of these are known, or can be learned themselves.
    Spells that `needs` does not name can't be learned at all.

    >>> tree = {"glow": [], "flame": ["glow"], "storm": ["flame", "wind"]}
    >>> can_learn("flame", set(), tree)
    True
    >>> can_learn("storm", {"glow"}, tree)
    False
    """
    if spell in known:
        return True
    if spell not in needs:
        return False
    return all(can_learn(s, known, needs) for s in needs[spell])


def wand_suits(wand, witch):
    """The wand suits a witch if its length in cm, digit by digit, has no digit of her birth year, and
    it isn't longer than she is tall."""
    length = wand["length"]
    if length > witch["height"]:
        return False
    year = str(witch["year"])
    return not any(d in year for d in str(length))


def rank(spells, exams):
    # apprentices must not have exams
    if spells < 10:
        return "apprentice" if exams == 0 else None
    return "master" if exams > 2 else "mage"
