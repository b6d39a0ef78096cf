def stamp_row(width, stamps):
    """
    Begin with a row of "." and press stamps on it: each is (position, text). A stamp writes over what was there, but a "." in
    its text leaves the sign below as it is, and "!" wipes it out to ".". What is outside of the row is lost. Return the row.

    >>> stamp_row(6, [(1, "abc"), (3, "x.y"), (0, "!!")])
    '..bx.y'
    """
    row = ["."] * max(0, width)
    for position, text in stamps:
        for i, ch in enumerate(text, start=position):
            if i < 0 or i >= width or ch == ".":
                continue
            row[i] = "." if ch == "!" else ch
    return "".join(row)


def staircase_word(word):
    """
    Write a word as a text in which letter i (from 1) is there i times if it is a vowel and once if it is not; capital
    letters begin the count again from 1.

    >>> staircase_word("cocoA")
    'coocooooA'
    >>> staircase_word("")
    ''
    """
    result = ""
    count = 0
    for ch in word:
        count = 1 if ch.isupper() else count + 1
        if ch.lower() in "aeiou":
            result += ch * count
        else:
            result += ch
    return result


def number_plate(n, letters):
    """
    Plate number n (from 0) is made of one letter and two digits: the digits run from 01 to 99, then the next letter comes.
    When the letters are used up, the plates begin again with a "+" at the end. Return the plate.

    >>> number_plate(0, "AB")
    'A01'
    >>> number_plate(198, "AB")
    'A01+'
    """
    if n < 0 or not letters:
        return ""
    block, digits = divmod(n, 99)
    rounds, index = divmod(block, len(letters))
    plate = letters[index] + str(digits + 1).zfill(2)
    return plate + "+" * rounds


def ink_needed(text, prices):
    """
    The ink for a text: capitals cost 3, small letters 2, digits 2, spaces nothing, and all other characters what the dict
    `prices` says or 1. A character that is equal to the one before costs only 1 (but a space never costs).
    """
    total = 0
    for i, ch in enumerate(text):
        if ch == " ":
            continue
        if i > 0 and text[i - 1] == ch:
            total += 1
        elif ch.isupper():
            total += 3
        elif ch.islower() or ch.isdigit():
            total += 2
        else:
            total += prices.get(ch, 1)
    return total


def merge_labels(a, b):
    """
    Merge two labels letter by letter: equal letters are kept, a letter against a space wins, and of two different letters the
    later one in the alphabet is taken. The longer label keeps its end.

    >>> merge_labels("c t", "caboose")
    'catoose'
    """
    merged = []
    for x, y in zip(a, b):
        merged.append(x if x == y else max(x, y))
    longer = a if len(a) > len(b) else b
    return "".join(merged) + longer[min(len(a), len(b)):]


def underline(lines, sign):
    """
    Put a line of `sign` below each line of text, only under its words; lines without words and the last line get none.

    >>> underline(["to be", "", "end"], "~")
    ['to be', '~~ ~~', '', 'end']
    """
    result = []
    for i, line in enumerate(lines):
        result.append(line)
        if i == len(lines) - 1 or not line.strip():
            continue
        marks = [" " if ch == " " else sign for ch in line]
        result.append("".join(marks).rstrip())
    return result
