from typing import Dict, List, Optional


def hot_days(report: str, limit: int) -> int:
    """A report holds one temperature for each day, with spaces between, such as "12 -3 25". Count the
    days that are hotter than the limit.
    """
    count = 0
    for temperature in report.split():
        if int(temperature) > limit:
            count += 1
    return count


def sky_sign(word: str) -> str:
    """Return a sign for a word about the sky: "*" for sun, "~" for wind, "'" for rain, and "?" for all
    other words. The word may be written in any case and with spaces around it.
    """
    cleaned = word.strip().lower()
    if cleaned == "sun":
        return "*"
    elif cleaned == "wind":
        return "~"
    elif cleaned == "rain":
        return "'"
    return "?"


def sky_line(words: List[str]) -> str:
    """Return the signs of all words as one text. Equal signs in a row are written only once."""
    line = ""
    for word in words:
        sign = sky_sign(word)
        if not line or line[-1] != sign:
            line += sign
    return line


def longest_dry_spell(line: str) -> int:
    """Each character of the line is a day, and "'" is a rainy day. Return the greatest number of days
    between two rainy days or between a rainy day and an end of the line.
    """
    spells = line.split("'")
    return max(len(spell) for spell in spells)


def warmest_town(reports: Dict[str, str]) -> Optional[str]:
    """Given a dict from town to its report of temperatures, return the town with the highest single
    temperature. Towns with an empty report are skipped, and None is returned if no town is left.
    """
    warmest = None
    highest = 0
    for town, report in reports.items():
        values = [int(part) for part in report.split()]
        if not values:
            continue
        if warmest is None or max(values) > highest:
            highest = max(values)
            warmest = town
    return warmest


def with_sign(temperature: int) -> str:
    """Write a temperature with its sign and the letter C: 5 gives "+5C", -5 gives "-5C" and 0 gives "0C"."""
    if temperature > 0:
        return "+" + str(temperature) + "C"
    return str(temperature) + "C"


def first_frost(report: str) -> int:
    """Return the number of the first day (the first day is 1) with a temperature below zero, or 0 if
    there is none.
    """
    for day, temperature in enumerate(report.split(), start=1):
        if temperature.startswith("-"):
            return day
    return 0


def trend(report: str) -> str:
    """Compare each day with the day before and write "u" for up, "d" for down and "s" for the same
    temperature.
    """
    values = [int(part) for part in report.split()]
    letters = []
    for i in range(1, len(values)):
        if values[i] > values[i - 1]:
            letters.append("u")
        elif values[i] < values[i - 1]:
            letters.append("d")
        else:
            letters.append("s")
    return "".join(letters)


def bar(temperature: int) -> str:
    """Draw a temperature as a bar: one "#" for every full five degrees above zero, one "-" for each
    below zero.
    """
    if temperature < 0:
        return "-" * -temperature
    return "#" * (temperature // 5)
