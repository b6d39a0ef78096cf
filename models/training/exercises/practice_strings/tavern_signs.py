from typing import List, Optional


def paint_sign(name: str, paint: int) -> str:
    """The painter has enough paint for a given number of letters. Spaces need no paint. Return the part
    of the name that can be painted, from the left, without spaces at its end.
    """
    painted = ""
    for ch in name:
        if ch != " ":
            if paint == 0:
                break
            paint -= 1
        painted += ch
    return painted.rstrip()


def longest_tavern(names: List[str]) -> Optional[str]:
    """Return the tavern whose name has the most letters, not counting spaces and hyphens. Return None
    if the list is empty, and the first of several names with equally many letters.
    """
    if not names:
        return None
    longest = names[0]
    most_letters = 0
    for name in names:
        letters = len([ch for ch in name if ch.isalpha()])
        if letters > most_letters:
            most_letters = letters
            longest = name
    return longest


def has_echo(name: str) -> bool:
    """Check if a name has an echo, that is, if some word of it is directly followed by the same word again,
    no matter whether it is written in capitals.
    """
    words = name.lower().split()
    for i in range(1, len(words)):
        if words[i] == words[i - 1]:
            return True
    return False


def shared_letters(first: str, second: str) -> List[str]:
    """Return the sorted list of the letters that occur on both signs. Case is ignored, and each letter
    is listed only once.
    """
    first_letters = set(first.lower())
    second_letters = set(second.lower())
    common = first_letters & second_letters
    return sorted(ch for ch in common if ch.isalpha())


def missing_letter_sign(name: str, fallen: List[int]) -> str:
    """The storm took some letters off the sign. Return the name with an underscore at each of the
    fallen positions. Positions outside of the name are ignored.
    """
    letters = list(name)
    for position in fallen:
        if 0 <= position < len(letters):
            letters[position] = "_"
    return "".join(letters)


def house_number(address: str) -> Optional[int]:
    """Return the number at the end of an address such as "Old Road 17", or None if the last word of the
    address is not a number.
    """
    words = address.split()
    if len(words) == 0:
        return None
    last = words[-1]
    if last.isdigit():
        return int(last)
    return None


def order_signs(names: List[str]) -> List[str]:
    """Sort the signs for the street map: shorter names first, and names of the same length from Z to A."""
    ordered = sorted(names, reverse=True)
    ordered = sorted(ordered, key=lambda name: len(name))
    return ordered


def article_count(text: str) -> int:
    """Count how many of the words in a text are articles ("the", "a" or "an"), in any case."""
    count = 0
    for word in text.split():
        if word.lower() in ("the", "a", "an"):
            count += 1
    return count


def shout_names(names: List[str], guest: str) -> List[str]:
    """Return the names with every name that begins with the same letter as the guest in capitals."""
    result = []
    for name in names:
        if guest and name.lower().startswith(guest[0].lower()):
            result.append(name.upper())
        else:
            result.append(name)
    return result
