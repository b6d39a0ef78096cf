def read_roll(text):
    """
    A roll of dice is written as "NdF": the number of dice, the letter d, and
    the number of faces. Return the highest result that can be rolled.

    read_roll("2d6") -> 12
    read_roll("d20") -> 20
    """
    count_text, faces_text = text.split("d")
    count = 1
    if count_text:
        count = int(count_text)
    return count * int(faces_text)


def same_dice(roll):
    """
    A roll is a text of digits. Return the digit that occurs most often, and
    the higher digit if there is a tie.

    same_dice("36631") -> "6"
    same_dice("1") -> "1"
    """
    best = ""
    for face in "123456":
        if best == "" or roll.count(face) >= roll.count(best):
            best = face
    return best


def straight_length(roll):
    """
    Return how many faces in a row (such as 3, 4, 5) are in a roll, in any
    order. The longest row counts.

    straight_length("53416") -> 4
    straight_length("26") -> 1
    """
    longest = 0
    length = 0
    for face in "123456":
        if face in roll:
            length += 1
            longest = max(longest, length)
        else:
            length = 0
    return longest


def pair_points(roll):
    """
    Each pair of equal dice side by side gives its face as points. A dice can
    be part of two pairs.

    pair_points("3355") -> 8
    pair_points("222") -> 4
    """
    points = 0
    for i in range(len(roll) - 1):
        if roll[i] == roll[i + 1]:
            points += int(roll[i])
    return points


def full_set(roll):
    """
    Check if a roll has every face from 1 to 6 at least once.

    full_set("1234566") -> True
    full_set("12345") -> False
    """
    missing = set("123456")
    for face in roll:
        missing.discard(face)
    return len(missing) == 0


def reroll(roll, keep, new_faces):
    """
    All dice that do not show the face keep are rolled again and take the new
    faces one after the other.

    reroll("6162", "6", "54") -> "6564"
    reroll("66", "6", "") -> "66"
    """
    result = ""
    used = 0
    for face in roll:
        if face == keep:
            result += face
        else:
            result += new_faces[used]
            used += 1
    return result


def winner(rolls):
    """
    Each player has a roll. The highest sum wins. Return the name of the
    winner, or "draw" if two players share the highest sum.

    winner({"ann": "16", "bo": "44"}) -> "bo"
    winner({"ann": "16", "bo": "34"}) -> "draw"
    """
    sums = {}
    for name, roll in rolls.items():
        sums[name] = sum(int(face) for face in roll)
    highest = max(sums.values())
    winners = [name for name in sums if sums[name] == highest]
    if len(winners) > 1:
        return "draw"
    return winners[0]


def bottom_faces(roll):
    """
    Opposite faces of a dice add up to 7. Return the faces at the bottom.

    bottom_faces("146") -> "631"
    """
    bottom = []
    for face in roll:
        bottom.append(str(7 - int(face)))
    return "".join(bottom)


def sorted_roll(roll):
    """
    Sort a roll so that even faces come first, and small faces before large
    ones within the even and the odd faces.

    sorted_roll("36214") -> "24613"
    """
    faces = sorted(roll, key=lambda face: (int(face) % 2, int(face)))
    return "".join(faces)
