def damage(attack, armour, kind):
    """
    Return the damage of a blow. The armour takes its value away, but a blow with a "hammer" ignores half of
    the armour (rounded down) and a "dagger" gives 2 more if the armour is 0. Damage is never negative.

    damage(5, 4, "sword") -> 1
    damage(5, 4, "hammer") -> 3
    damage(3, 0, "dagger") -> 5
    """
    if kind == "hammer":
        armour -= armour // 2
    result = max(0, attack - armour)
    if kind == "dagger" and armour == 0:
        result += 2
    return result


def duel(first, second):
    """
    Two fighters are tuples (life, attack). They hit each other in turns, the first one begins, and each
    blow takes the attack from the life of the other. After ten blows the fight ends. Return 1, 2 or 0 for
    the winner.

    duel((10, 3), (6, 4)) -> 1
    duel((5, 1), (9, 2)) -> 2
    duel((50, 1), (50, 1)) -> 0
    """
    life = [first[0], second[0]]
    attack = [first[1], second[1]]
    for blow in range(10):
        hitter = blow % 2
        other = 1 - hitter
        life[other] -= attack[hitter]
        if life[other] <= 0:
            return hitter + 1
    return 0


def crowd_mood(moves):
    """
    The crowd loves variety. The mood starts at 0; a move that differs from the last two moves adds 2, a
    move that equals the last one takes 1 away, everything else adds nothing.

    crowd_mood(["jab", "kick", "jab"]) -> 4
    crowd_mood(["jab", "jab"]) -> 1
    """
    mood = 0
    for i, move in enumerate(moves):
        recent = moves[max(0, i - 2):i]
        if move not in recent:
            mood += 2
        elif moves[i - 1] == move:
            mood -= 1
    return mood


def combo_hits(keys, combos):
    """
    Read the keys from left to right. Where a combo starts, its damage is added and the reading goes on
    behind it; of several combos the longest one is taken. A key that starts no combo gives 1. `combos` maps
    texts to damage.

    combo_hits("aabx", {"ab": 5, "abx": 9}) -> 10
    combo_hits("", {"ab": 5}) -> 0
    """
    total = 0
    i = 0
    while i < len(keys):
        found = ""
        for combo in combos:
            if keys.startswith(combo, i) and len(combo) > len(found):
                found = combo
        if found:
            total += combos[found]
            i += len(found)
        else:
            total += 1
            i += 1
    return total


def pair_fighters(strengths):
    """
    The strongest fights against the weakest, the second strongest against the second weakest, and so on. A
    fighter in the middle rests. Return the pairs of names; equal fighters are ordered by name. `strengths`
    is a dict.

    pair_fighters({"Ox": 9, "Elk": 2, "Cat": 5}) -> [("Ox", "Elk")]
    """
    names = sorted(strengths, key=lambda name: (-strengths[name], name))
    pairs = []
    left = 0
    right = len(names) - 1
    while left < right:
        pairs.append((names[left], names[right]))
        left += 1
        right -= 1
    return pairs


def fighter_title(wins, losses, draws):
    """
    Return the title of a fighter: "rookie" with fewer than 5 fights, "legend" with at least 20 wins and no
    loss, "champion" if three quarters of the fights or more were won, "rock" if more than half of them were
    draws, else "fighter".

    fighter_title(3, 0, 1) -> "rookie"
    fighter_title(9, 3, 0) -> "champion"
    fighter_title(1, 1, 8) -> "rock"
    fighter_title(2, 5, 0) -> "fighter"
    """
    fights = wins + losses + draws
    if fights < 5:
        return "rookie"
    if wins >= 20 and losses == 0:
        return "legend"
    if wins * 4 >= fights * 3:
        return "champion"
    if draws * 2 > fights:
        return "rock"
    return "fighter"


def arena_ring(size, ring):
    """
    Return how many fields a ring of a square arena has: ring 0 is the border, ring 1 the next one inside. A
    ring that does not exist has none.

    arena_ring(5, 0) -> 16
    arena_ring(5, 2) -> 1
    arena_ring(4, 2) -> 0
    """
    side = size - 2 * ring
    if ring < 0 or side <= 0:
        return 0
    if side == 1:
        return 1
    return 4 * (side - 1)
