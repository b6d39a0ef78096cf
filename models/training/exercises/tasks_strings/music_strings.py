def transpose(notes: str, steps: int) -> str:
    """
    You are given notes as letters from "A" to "G", separated by spaces, and a number of steps.
    Move each note up by so many steps (down, if the number is negative); after "G" comes "A"
    again. A "-" is a pause and stays where it is.

    >>> transpose("A C - G", 1)
    'B D - A'
    >>> transpose("A B", -2)
    'F G'
    """
    scale = "ABCDEFG"
    res = []
    for note in notes.split():
        if note == "-":
            res.append(note)
        else:
            i = scale.index(note)
            res.append(scale[(i + steps) % 7])
    return " ".join(res)


def bar_lengths_ok(bars: str, beats: int) -> bool:
    """
    A tune is written with "|" between the bars. In a bar, "o" is a note of two beats, "." a note
    of one beat and "," a pause of one beat. Check if every bar has the given number of beats.

    bar_lengths_ok("o..|o,.|oo", 4) == True
    bar_lengths_ok("o..|o", 4) == False
    """
    for bar in bars.split("|"):
        total = 0
        for ch in bar:
            if ch == "o":
                total += 2
            elif ch == "." or ch == ",":
                total += 1
        if total != beats:
            return False
    return True


def highest_leap(tune):
    """
    A tune is a string of small letters, later letters are higher notes. Find the greatest
    distance between two notes that follow each other, and return the two notes as a
    string. The first pair wins. A tune with fewer than two notes gives "".

    highest_leap("adcga") == "ga"
    highest_leap("c") == ""
    """
    best = -1
    ans = ""
    for i in range(1, len(tune)):
        d = abs(ord(tune[i]) - ord(tune[i - 1]))
        if d > best:
            best = d
            ans = tune[i - 1] + tune[i]
    return ans


def refrain(lines: list) -> str:
    """
    The refrain of a song is the line that is sung most often, at least twice. Lines are compared
    without case and without the marks at their end (",", ".", "!"). Return it in small letters
    without the marks, or "" if no line is sung twice. If there are several, the one that
    comes first in the song is taken.

    >>> refrain(["Row the boat,", "far away", "row the boat!"])
    'row the boat'
    """
    counts = {}
    for line in lines:
        clean = line.lower().rstrip(",.!")
        counts[clean] = counts.get(clean, 0) + 1
    best = ""
    most = 1
    for line, n in counts.items():
        if n > most:
            most = n
            best = line
    return best


def drum_mix(a: str, b: str) -> str:
    """
    Two drummers play patterns of "x" (a beat) and "-" (no beat), which they repeat all the time.
    Return the common pattern for as long as the longer one: "X" where both of them beat, "x"
    where only one of them does, "-" where nobody does.

    drum_mix("x-x-", "xx-") -> "Xxxx"
    drum_mix("x--", "-") -> "x--"
    """
    n = max(len(a), len(b))
    out = ""
    for i in range(n):
        hits = 0
        if a[i % len(a)] == "x":
            hits += 1
        if b[i % len(b)] == "x":
            hits += 1
        out += "-xX"[hits]
    return out
