def tents_nested(line: str) -> bool:
    """
    In a drawing of a camp a tent is opened by "/" and closed by "L". "-" is a rope: it may only stand
    inside of a tent, and two ropes must not touch. A tent of the second row stands in one of
    the first, but there is no third row. At the end all tents are closed.

    >>> tents_nested("/-/L-L")
    True
    >>> tents_nested("/--L")
    False
    >>> tents_nested("///LLL")
    False
    """
    if "--" in line:
        return False
    rows = 0
    for ch in line:
        if ch == "-":
            if rows == 0:
                return False
            continue
        rows += 1 if ch == "/" else -1
        if not 0 <= rows <= 2:
            return False
    return rows == 0


def boxes_match(text: str) -> str:
    """
    Packing lists are nested with words: "big", "mid" and "tiny" open a box, "big.", "mid." and
    "tiny." close it. A box may only be put into a bigger one. Return
      "neat" if all is right,
      "open" if at the end some box is not closed,
      "wrong" if a box is closed that is not the innermost, or is put into one not bigger.

    >>> boxes_match("big mid mid. tiny tiny. big.")
    'neat'
    >>> boxes_match("mid big big. mid.")
    'wrong'
    >>> boxes_match("big tiny tiny.")
    'open'
    """
    size = {"tiny": 1, "mid": 2, "big": 3}
    stack = []
    for word in text.split():
        if word.endswith("."):
            if not stack or stack.pop() != word[:-1]:
                return "wrong"
        else:
            if stack and size[stack[-1]] <= size[word]:
                return "wrong"
            stack.append(word)
    return "open" if stack else "neat"


def stage_directions_ok(script: list[str]) -> bool:
    """Actors enter with "+name" and leave with "-name"; a plain name speaks. An actor can speak
    or leave only while on the stage, and enter only while off it. The stage ends empty.

    >>> stage_directions_ok(["+Ann", "Ann", "-Ann"])
    True
    >>> stage_directions_ok(["+Ann", "Bob", "-Ann"])
    False
    """
    on_stage = set()
    for line in script:
        if line[0] == "+":
            if line[1:] in on_stage:
                return False
            on_stage.add(line[1:])
        elif line[0] == "-":
            if line[1:] not in on_stage:
                return False
            on_stage.remove(line[1:])
        elif line not in on_stage:
            return False
    return not on_stage


def deepest_is_unique(levels):
    # is the greatest depth reached at one place only?
    if not levels:
        return False
    return levels.count(max(levels)) == 1


def is_outline(numbers: list[int]) -> bool:
    """
    Given the heading levels of a text, return True if it starts with level 1 and never goes
    down by more than one level at once (from 2 to 4, say). Going back up is free.

    is_outline([1, 2, 3, 1, 2]) == True
    is_outline([1, 3]) == False
    is_outline([]) == True
    """
    current = 0
    for level in numbers:
        if level < 1 or level > current + 1:
            return False
        current = level
    return True
