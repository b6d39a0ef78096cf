from typing import Dict, List, Optional, Tuple


def read_recipe_line(line: str) -> Optional[Tuple[float, str, str]]:
    """
    Parse lines such as "2 cups flour", "1/2 tsp salt" or "1 1/2 kg apples" to a tuple
    (amount, unit, thing). The thing may have several words. Return None if the line does
    not begin with an amount or if the unit or the thing is missing.

    >>> read_recipe_line("1 1/2 kg green apples")
    (1.5, 'kg', 'green apples')
    >>> read_recipe_line("some salt") is None
    True
    """
    words = line.split()
    amount = 0.0
    i = 0
    while i < len(words) and words[i][0].isdigit():
        if "/" in words[i]:
            a, b = words[i].split("/")
            amount += int(a) / int(b)
        else:
            amount += int(words[i])
        i += 1
    if i == 0 or len(words) < i + 2:
        return None
    return (amount, words[i], " ".join(words[i + 1:]))


def count_inside_stars(text):
    """
    Text between two '*' signs is shown in bold. Count the letters that are bold. A star
    without a partner at the end is an ordinary sign.

    Examples:
    count_inside_stars("a *big* dog") == 3
    count_inside_stars("a *big dog") == 0
    count_inside_stars("*x* and *yz*") == 3
    """
    pieces = text.split("*")
    if len(pieces) % 2 == 0:
        pieces.pop()
    cnt = 0
    for i in range(1, len(pieces), 2):
        for c in pieces[i]:
            if c.isalpha():
                cnt += 1
    return cnt


def expand_ranges(s: str) -> List[str]:
    """
    Seats are written like "A3-6,B2,C9-11". Return the list of all single seats.

    >>> expand_ranges("A3-5,B2")
    ['A3', 'A4', 'A5', 'B2']
    """
    seats = []
    for part in s.split(","):
        row = part[0]
        if "-" in part:
            first, last = part[1:].split("-")
            for n in range(int(first), int(last) + 1):
                seats.append(row + str(n))
        else:
            seats.append(part)
    return seats


def glue_lines(lines: List[str]) -> List[str]:
    """
    In an old file a line that ends with '+' goes on in the next line. Remove the '+' and
    glue such lines together; blanks at the ends of the lines are dropped before.

    >>> glue_lines(["one +", " two", "three+"])
    ['one two', 'three']
    """
    out = []
    open_line = None
    for line in lines:
        line = line.strip()
        text = line[:-1] if line.endswith("+") else line
        if open_line is not None:
            text = open_line + text
        if line.endswith("+"):
            open_line = text
        else:
            out.append(text)
            open_line = None
    if open_line is not None:
        out.append(open_line)
    return out


def settings(text: str) -> Dict[str, str]:
    """
    Read "name=value" lines. Empty lines and lines beginning with '#' are skipped. A value
    may use an earlier setting as '$name'; unknown names stay as they are.

    >>> settings("home=/data\\n# note\\nlog=$home/log")
    {'home': '/data', 'log': '/data/log'}
    """
    result = {}
    for line in text.split("\n"):
        line = line.strip()
        if not line or line.startswith("#") or "=" not in line:
            continue
        name, value = line.split("=", 1)
        for known in sorted(result, key=len, reverse=True):
            value = value.replace("$" + known, result[known])
        result[name] = value
    return result


def depth_marks(s):
    # put the depth in the place of each '[' and ']'; None if they don't match
    depth = 0
    out = ""
    for c in s:
        if c == "[":
            depth += 1
            out += str(depth)
        elif c == "]":
            if depth == 0:
                return None
            out += str(depth)
            depth -= 1
        else:
            out += c
    return out if depth == 0 else None
