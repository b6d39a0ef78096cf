from typing import List, Optional


def command_ok(line: str) -> bool:
    """
    A kitchen robot knows the commands
        stir N        N is a number from 1 to 99
        heat N        N is a number from 30 to 120
        wait N s      or    wait N min
        done
    Check if a line is one of them. Extra blanks are allowed.

    >>> command_ok("stir 5")
    True
    >>> command_ok("heat 20")
    False
    >>> command_ok("wait 3 min")
    True
    >>> command_ok("done now")
    False
    """
    words = line.split()
    if not words:
        return False
    name = words[0]
    if name == "done":
        return len(words) == 1
    if len(words) < 2 or not words[1].isdigit():
        return False
    n = int(words[1])
    if name == "stir":
        return len(words) == 2 and 1 <= n <= 99
    if name == "heat":
        return len(words) == 2 and 30 <= n <= 120
    if name == "wait":
        return len(words) == 3 and words[2] in ("s", "min")
    return False


def first_bad_line(program: List[str]) -> Optional[int]:
    """Return the number (from 1) of the first line that is no command, or that comes after a
    "done". Return 0 for a good program, and None for a program without "done".

    >>> first_bad_line(["stir 5", "done"])
    0
    >>> first_bad_line(["done", "stir 5"])
    2
    >>> first_bad_line(["stir 5"]) is None
    True
    """
    finished = False
    for i, line in enumerate(program, 1):
        if finished or not command_ok(line):
            return i
        if line.strip() == "done":
            finished = True
    return 0 if finished else None


def overheats(program: List[str], limit: int = 2) -> bool:
    """
    The robot overheats if it heats more than `limit` times without a wait in between.
    All the lines are known to be good.

    overheats(["heat 50", "stir 3", "heat 60", "heat 70"]) -> True
    overheats(["heat 50", "heat 60", "wait 5 s", "heat 70"]) -> False
    """
    heats = 0
    for line in program:
        if line.startswith("heat"):
            heats += 1
        elif line.startswith("wait"):
            heats = 0
        if heats > limit:
            return True
    return False


def arm_in_reach(moves: str, reach: int) -> bool:
    """
    The arm starts at 0; "+" moves it one to the right, "-" one to the left, and a digit repeats the
    sign after it: "3+" is "+++". Is it never further than `reach` from its start?

    >>> arm_in_reach("3+2-", 3)
    True
    >>> arm_in_reach("3+-2+", 3)
    False
    """
    position = 0
    times = 1
    for ch in moves:
        if ch.isdigit():
            times = int(ch)
            continue
        position += times if ch == "+" else -times
        if abs(position) > reach:
            return False
        times = 1
    return True


def needs_help(codes):
    """Codes of 500 and more call for help, and so do three codes from 400 on in one list."""
    if any(c >= 500 for c in codes):
        return True
    return sum(1 for c in codes if c >= 400) >= 3


def batteries_alike(cells):
    # all cells within five percent of the strongest
    if len(cells) < 2:
        return True
    return min(cells) >= 0.95 * max(cells)
