from typing import List


def is_shouting(message: str) -> bool:
    """
    A message is shouted if it has at least five letters and more than two thirds of its letters are
    capitals, or if it ends with three exclamation marks.

    >>> is_shouting("COME HERE now")
    True
    >>> is_shouting("OK")
    False
    >>> is_shouting("no!!!")
    True
    """
    if message.endswith("!!!"):
        return True
    letters = [ch for ch in message if ch.isalpha()]
    if len(letters) < 5:
        return False
    capitals = sum(1 for ch in letters if ch.isupper())
    return 3 * capitals > 2 * len(letters)


def is_flood(times: List[int], count: int = 5, window: int = 10) -> bool:
    """Given the seconds at which somebody wrote, in rising order, were there `count` messages
    within `window` seconds (first and last second included)?

    >>> is_flood([0, 1, 2, 3, 9])
    True
    >>> is_flood([0, 1, 2, 3, 10])
    False
    """
    for i in range(len(times) - count + 1):
        if times[i + count - 1] - times[i] < window:
            return True
    return False


def nickname_error(nick: str, taken: List[str]):
    """
    Check several rules for a nickname and return the text for the first broken one, or None.
      1. 3 to 12 characters                     -> "length"
      2. only letters, digits and "_"           -> "character X" with the first bad one
      3. it begins with a letter                -> "start"
      4. no two "_" side by side, none at end   -> "underscore"
      5. not taken, without regard to case      -> "taken"

    >>> nickname_error("tom_b", ["Tom"]) is None
    True
    >>> nickname_error("tom-b", [])
    'character -'
    >>> nickname_error("TOM", ["Tom"])
    'taken'
    """
    if not 3 <= len(nick) <= 12:
        return "length"
    for ch in nick:
        if not (ch.isalnum() or ch == "_"):
            return "character " + ch
    if not nick[0].isalpha():
        return "start"
    if "__" in nick or nick[-1] == "_":
        return "underscore"
    lowered = [t.lower() for t in taken]
    return "taken" if nick.lower() in lowered else None


def is_answer_to(message: str, earlier: List[str]) -> bool:
    """
    A message that starts with "> " and some text is an answer if an earlier message contains
    this text. Only the first line of the message is looked at.

    is_answer_to("> six\\nme too", ["meet at six?"]) -> True
    is_answer_to("> ", ["meet at six?"]) -> False
    """
    first = message.split("\n")[0]
    if not first.startswith("> "):
        return False
    quoted = first[2:].strip()
    if not quoted:
        return False
    return any(quoted in e for e in earlier)


def mood(message):
    """Count the smileys ":)" and ":(" and answer with "glad", "sad", "torn" (as many of both) or
    "dry" (none of them)."""
    glad = message.count(":)")
    sad = message.count(":(")
    if glad == sad == 0:
        return "dry"
    if glad == sad:
        return "torn"
    return "glad" if glad > sad else "sad"


def is_monologue(authors, n=4):
    # the last n messages come from one person
    return len(authors) >= n and len(set(authors[-n:])) == 1
