def simplify(script: str) -> str:
    """
    A robot gets a script of the letters F (forward), L (turn left), R (turn right). Three turns to one
    side in a row are one turn to the other side, and a full turn of four is nothing. Go through the
    script and replace each stretch of turns by the shortest turn with the same effect; half a turn is
    "LL".

    >>> simplify("FRRRFLRF")
    'FLFF'
    >>> simplify("RRFLLLL")
    'LLF'
    """
    turns = ["", "R", "LL", "L"]
    out = ""
    angle = 0
    for ch in script:
        if ch == "R":
            angle += 1
        elif ch == "L":
            angle -= 1
        else:
            out += turns[angle % 4] + ch
            angle = 0
    return out + turns[angle % 4]


def reading(script: str) -> list:
    """
    Read a script with numbers into steps: "F10L2F" is [("F", 10), ("L", 2), ("F", 1)]. Characters other
    than capitals and digits are skipped.

    >>> reading("F10 L2 F")
    [('F', 10), ('L', 2), ('F', 1)]
    """
    steps = []
    i = 0
    while i < len(script):
        ch = script[i]
        i += 1
        if not ch.isupper():
            continue
        j = i
        while j < len(script) and script[j].isdigit():
            j += 1
        steps.append((ch, int(script[i:j]) if j > i else 1))
        i = j
    return steps


def mirrored(script: str) -> str:
    """Exchange left and right turns.

    >>> mirrored("FLLR")
    'FRRL'
    """
    return "".join("R" if c == "L" else "L" if c == "R" else c for c in script)


def battery_left(script: str, battery: int) -> int:
    """
    Each F uses 3 units of the battery, each turn 1, but a turn right after another turn is free. The
    robot stops before a command it has no power for. Return what is left in the battery.

    >>> battery_left("FLLF", 10)
    3
    >>> battery_left("FFF", 7)
    1
    """
    prev = ""
    for ch in script:
        if ch == "F":
            need = 3
        elif prev == "L" or prev == "R":
            need = 0
        else:
            need = 1
        if need > battery:
            break
        battery -= need
        prev = ch
    return battery


def with_procedure(script: str) -> str:
    """
    A script may define a procedure at its beginning, "(FL)PFPP": what stands in parentheses is done
    wherever P stands. Return the script without P. If there is no definition, each P is left out.

    >>> with_procedure("(FL)PFP")
    'FLFFL'
    >>> with_procedure("FPF")
    'FF'
    """
    body = ""
    if script.startswith("(") and ")" in script:
        end = script.index(")")
        body = script[1:end]
        script = script[end + 1:]
    return script.replace("P", body)


def find_procedure(script: str) -> str:
    """
    Find the part of exactly three commands that occurs most often in a script (occurrences may
    overlap); of equally frequent ones the first. Scripts of fewer than three commands have none: "".

    >>> find_procedure("FLFFLFRFLF")
    'FLF'
    """
    if len(script) < 3:
        return ""
    parts = [script[i:i + 3] for i in range(len(script) - 2)]
    return max(parts, key=parts.count)


def dizzy(script):
    # more turns than steps
    turns = sum(1 for ch in script if ch in "LR")
    return turns > script.count("F")
