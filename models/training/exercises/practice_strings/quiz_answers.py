def normal(answer):
    """Write an answer small, without a full stop at its end and with single spaces."""
    answer = answer.lower().rstrip(".")
    return " ".join(answer.split())


def is_right(answer, accepted):
    """
    Check if an answer is one of the accepted ones after both were made normal.

    is_right(" The  Nile.", ["nile", "the nile"]) == True
    is_right("Rhine", ["nile"]) == False
    """
    given = normal(answer)
    for right in accepted:
        if normal(right) == given:
            return True
    return False


def mark_sheet(answers, key):
    """
    Compare the letters of a sheet with the key. Return a text with "+" for a
    right answer, "-" for a wrong one, and "o" for a space (no answer).

    mark_sheet("abc d", "abdcd") == "++-o+"
    """
    marks = []
    for answer, right in zip(answers, key):
        if answer == " ":
            marks.append("o")
        elif answer == right:
            marks.append("+")
        else:
            marks.append("-")
    return "".join(marks)


def points(answers, key):
    """
    A right answer gives 4 points, a wrong answer costs 1 point. The sum is
    never below zero.

    points("abc d", "abdcd") == 11
    points("bbb", "aaa") == 0
    """
    marks = mark_sheet(answers, key)
    total = 4 * marks.count("+") - marks.count("-")
    return max(0, total)


def hardest_question(sheets, key):
    """
    Return the number of the question (from 1) that was answered wrongly or
    not at all most often.

    hardest_question(["abc", "abd", "acd"], "abc") == 3
    """
    hardest = 0
    most_misses = -1
    for i in range(len(key)):
        misses = 0
        for sheet in sheets:
            if sheet[i] != key[i]:
                misses += 1
        if misses > most_misses:
            most_misses = misses
            hardest = i + 1
    return hardest


def copied(first, second, key):
    """
    Two pupils are suspected of copying if they have at least two equal wrong
    answers at the same place.

    copied("abbb", "acbb", "aacc") == True
    copied("abcc", "abcc", "aacc") == False
    """
    same_wrong = 0
    for i in range(len(key)):
        if first[i] == second[i] and first[i] != key[i]:
            same_wrong += 1
    return same_wrong >= 2


def ranking(results):
    """
    Given a dict from name to points, write the names from the best to the
    last with their places. Equal points are ordered by name.

    ranking({"bo": 3, "al": 9, "cy": 3}) == "1.al 2.bo 3.cy"
    """
    names = sorted(results, key=lambda name: (-results[name], name))
    return " ".join(str(i + 1) + "." + names[i] for i in range(len(names)))


def gap_text(sentence, missing):
    """
    Replace every missing word by as many underscores as it has letters.

    gap_text("the cat sat", ["cat"]) == "the ___ sat"
    """
    gaps = []
    for word in sentence.split():
        if word in missing:
            gaps.append("_" * len(word))
        else:
            gaps.append(word)
    return " ".join(gaps)


def option_list(options):
    """
    Write options with small letters before them.

    option_list(["red", "blue"]) == ["a) red", "b) blue"]
    """
    lines = []
    letter = "a"
    for option in options:
        lines.append(letter + ") " + option)
        letter = chr(ord(letter) + 1)
    return lines
