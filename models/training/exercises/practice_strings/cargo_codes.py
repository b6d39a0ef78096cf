from typing import Dict, List


def is_letter_code(code: str) -> bool:
    """A letter code has an even number of characters. Its first half is made of letters and its second
    half of digits.
    """
    if len(code) % 2 == 1 or code == "":
        return False
    half = len(code) // 2
    return code[:half].isalpha() and code[half:].isdigit()


def add_stop_marks(code: str, size: int) -> str:
    """Put a dot behind every group of the given size, but not at the end of the code."""
    marked = ""
    for i, ch in enumerate(code):
        if i > 0 and i % size == 0:
            marked += "."
        marked += ch
    return marked


def letters_then_digits(code: str) -> str:
    """Return the code with all its letters first and all its digits behind them. Both keep their order,
    and all other characters are dropped.
    """
    letters = ""
    digits = ""
    for ch in code:
        if ch.isalpha():
            letters += ch
        elif ch.isdigit():
            digits += ch
    return letters + digits


def replace_pairs(code: str, table: Dict[str, str]) -> str:
    """Read a code in pairs of characters and replace those that the table holds. A single character at
    the end is kept as it is.
    """
    result = ""
    for start in range(0, len(code), 2):
        pair = code[start:start + 2]
        if pair in table:
            result += table[pair]
        else:
            result += pair
    return result


def damaged_places(code: str, copy: str) -> List[int]:
    """Return all positions where the copy of a code shows another character. If the copy is too short
    the missing positions are counted as damaged.
    """
    places = []
    for i in range(len(code)):
        if i >= len(copy) or copy[i] != code[i]:
            places.append(i)
    return places


def heaviest_letter(code: str) -> str:
    """In a code such as "a3b12c5" each letter has a weight behind it. Return the letter with the
    greatest weight.
    """
    heaviest = ""
    best_weight = -1
    letter = ""
    weight = 0
    for ch in code:
        if ch.isdigit():
            weight = weight * 10 + int(ch)
        else:
            letter = ch
            weight = 0
        if weight > best_weight:
            best_weight = weight
            heaviest = letter
    return heaviest


def port_list(route: str) -> List[str]:
    """A route is written with arrows, such as "rio -> oslo -> rio". Return the ports, each one with a
    capital first letter, and leave out a port that was visited before.
    """
    ports: List[str] = []
    for part in route.split("->"):
        port = part.strip().capitalize()
        if port not in ports:
            ports.append(port)
    return ports


def container_sum(code: str) -> int:
    """Add up all digits of a code that stand directly behind a letter."""
    total = 0
    for before, ch in zip(code, code[1:]):
        if before.isalpha() and ch.isdigit():
            total += int(ch)
    return total


def codes_by_digits(codes: List[str]) -> List[str]:
    """Sort codes by the number of their digits, and codes with the same number of digits by their length."""
    def digit_count(code: str) -> int:
        return len([ch for ch in code if ch.isdigit()])

    return sorted(codes, key=lambda code: (digit_count(code), len(code)))
