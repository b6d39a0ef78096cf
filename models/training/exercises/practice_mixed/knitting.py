def stitches(width_cm, per_ten_cm, multiple):
    """
    Stitches for a width, rounded up to a multiple that the pattern needs.

    stitches(35, 22, 4) == 80
    stitches(10, 20, 4) == 20
    """
    exact = width_cm * per_ten_cm / 10
    number = 0
    while number < exact:
        number += multiple
    return number


def row_text(row):
    """
    Short form of a row of "k" and "p": "kkpkk" is written as "k2 p k2".

    row_text("kkpkk") == "k2 p k2"
    row_text("") == ""
    """
    parts = []
    for stitch in row:
        if parts and parts[-1][0] == stitch:
            parts[-1][1] += 1
        else:
            parts.append([stitch, 1])
    words = []
    for stitch, number in parts:
        words.append(stitch if number == 1 else stitch + str(number))
    return " ".join(words)


def knit_row(text):
    """
    The way back from the short form.

    knit_row("k2 p k2") == "kkpkk"
    """
    row = ""
    for word in text.split():
        number = int(word[1:]) if len(word) > 1 else 1
        row += word[0] * number
    return row


def stripes(colours, rows, total):
    """
    The colour of each row: colours change after `rows` rows and begin again after the last one.

    stripes(["red", "blue"], 2, 5) == ["red", "red", "blue", "blue", "red"]
    """
    result = []
    for row in range(total):
        stripe = row // rows
        result.append(colours[stripe % len(colours)])
    return result


def wool_needed(stripe_list, grams_per_row):
    """
    Grams for every colour of such a list, rounded up to balls of 50 grams.

    wool_needed(["red", "red", "blue"], 30) == {"red": 100, "blue": 50}
    """
    grams = {}
    for colour in stripe_list:
        grams[colour] = grams.get(colour, 0) + grams_per_row
    for colour in grams:
        if grams[colour] % 50 != 0:
            grams[colour] += 50 - grams[colour] % 50
    return grams


def is_ribbed(rows):
    """
    In a ribbed piece all rows are equal, and within a row no more than two equal stitches are side by side.

    is_ribbed(["kkpp", "kkpp"]) == True
    is_ribbed(["kkkp", "kkkp"]) == False
    """
    if not rows:
        return False
    first = rows[0]
    if any(row != first for row in rows):
        return False
    return "kkk" not in first and "ppp" not in first


def dropped(before, after):
    """
    Two texts of a row before and after an accident, in which some stitches became ".". Return the number
    of lost stitches and the place of the first one (-1 without any).

    dropped("kkpk", "k.p.") == (2, 1)
    """
    lost = 0
    first = -1
    for i in range(len(before)):
        if after[i] == "." and before[i] != ".":
            lost += 1
            if first == -1:
                first = i
    return lost, first


def decrease(number, target):
    """
    In each row every fifth stitch is taken away, but at least one. Return the stitches of all rows until
    the target is reached or passed.

    decrease(20, 12) == [20, 16, 13, 11]
    """
    if number <= target:
        return [number]
    gone = max(1, number // 5)
    return [number] + decrease(number - gone, target)
