def spell_ok(spell):
    """
    In a spell each "<" must be followed, later on, by its ">", and each "(" by its ")". The two kinds do
    not care about each other, so "<(>)" is fine.

    spell_ok("<(>)") -> True
    spell_ok("><") -> False
    spell_ok("((>)") -> False
    """
    partner = {")": "(", ">": "<"}
    waiting = {"(": 0, "<": 0}
    for sign in spell:
        if sign in waiting:
            waiting[sign] += 1
        elif sign in partner:
            if waiting[partner[sign]] == 0:
                return False
            waiting[partner[sign]] -= 1
    return not any(waiting.values())


def missing_ends(spell):
    """
    Words in a spell are opened by a word like "begin-fire" and closed by "end-fire". Return the names that
    were opened and not closed, the last one first, so that they can be said to end the spell.

    missing_ends(["begin-fire", "begin-ice", "end-ice", "begin-fog"]) -> ["fog", "fire"]
    """
    waiting = []
    for word in spell:
        kind, _, name = word.partition("-")
        if kind == "begin":
            waiting.append(name)
        elif kind == "end" and waiting and waiting[-1] == name:
            waiting.pop()
    return waiting[::-1]


def spell_power(spell):
    """
    A letter has the power of the number of brackets around it, plus one. Vowels have twice as much. Return
    the power of the whole spell.

    spell_power("r(r)") -> 3
    spell_power("(a)") -> 4
    """
    power = 0
    depth = 0
    for sign in spell.lower():
        if sign == "(":
            depth += 1
        elif sign == ")":
            depth -= 1
        elif sign.isalpha():
            power += (depth + 1) * (2 if sign in "aeiou" else 1)
    return power


def mana_left(mana, spells, costs):
    """
    Cast spells in order. A spell costs what the dict `costs` says, but half (rounded up) if it is the same
    spell as the one before. A spell which is too dear is skipped and does not count as the one before.

    mana_left(20, ["fog", "fog", "ice"], {"fog": 5, "ice": 9}) -> 3
    mana_left(6, ["ice", "fog"], {"fog": 5, "ice": 9}) -> 1
    """
    before = None
    for spell in spells:
        cost = costs[spell]
        if spell == before:
            cost = (cost + 1) // 2
        if cost > mana:
            continue
        mana -= cost
        before = spell
    return mana


def twin_runes(runes):
    """
    Two equal runes side by side destroy each other, and the runes around them come together and may be
    destroyed, too. Three runes of the kind "x" are needed to destroy each other. Return what is left.

    twin_runes("abba") -> ""
    twin_runes("axxb") -> "axxb"
    twin_runes("axxxa") -> ""
    """
    left = []
    for rune in runes:
        left.append(rune)
        size = 3 if rune == "x" else 2
        if left[-size:] == [rune] * size:
            del left[-size:]
    return "".join(left)


def wizard_rank(spells, age, beard):
    """
    Return the rank of a wizard. A novice knows fewer than 5 spells. With a beard of 30 cm or an age of 100
    years he is a "master", with both and at least 50 spells he is an "archmage", and with none of them an
    "adept".

    wizard_rank(4, 200, 90) -> "novice"
    wizard_rank(60, 100, 30) -> "archmage"
    wizard_rank(60, 50, 40) -> "master"
    wizard_rank(9, 20, 0) -> "adept"
    """
    if spells < 5:
        return "novice"
    old = age >= 100
    bearded = beard >= 30
    if old and bearded and spells >= 50:
        return "archmage"
    if old or bearded:
        return "master"
    return "adept"


def strongest_pair(powers):
    """
    Two spells may be said together if their names begin with different letters. Return the names of the
    pair with the largest sum of powers, in the order of the dict, or None if there is no pair.

    strongest_pair({"fog": 3, "fire": 9, "ice": 2}) -> ("fire", "ice")
    strongest_pair({"fog": 3}) -> None
    """
    names = list(powers)
    best = None
    most = 0
    for i in range(len(names)):
        for j in range(i + 1, len(names)):
            total = powers[names[i]] + powers[names[j]]
            if names[i][0] != names[j][0] and (best is None or total > most):
                most = total
                best = (names[i], names[j])
    return best
