from typing import Dict, List, Tuple


def longest_dry_spell(days: List[str]) -> Tuple[int, int]:
    """
    Given the weather of each day as words, find the longest run of days without "rain" and
    "snow" in which the sun is out at least once
    ("sun"). Return (first day, length); the last such run counts if several are equally long. If
    there is no such run return (-1, 0).

    Examples:
    longest_dry_spell(["sun", "fog", "rain", "fog", "sun", "snow"]) == (3, 2)
    longest_dry_spell(["fog", "fog"]) == (-1, 0)
    """
    best = (-1, 0)
    i = 0
    while i < len(days):
        j = i
        while j < len(days) and days[j] != "rain" and days[j] != "snow":
            j += 1
        if "sun" in days[i:j] and j - i >= best[1]:
            best = (i, j - i)
        i = max(j, i + 1)
    return best


def after_rain(days: List[str]) -> Dict[str, int]:
    """
    Count what kind of weather follows directly on a day of rain. Rain itself may be among it.

    >>> after_rain(["rain", "sun", "rain", "rain", "fog"])
    {'sun': 1, 'rain': 1, 'fog': 1}
    >>> after_rain(["sun"])
    {}
    """
    counts = {}
    for i in range(1, len(days)):
        if days[i - 1] == "rain":
            counts[days[i]] = counts.get(days[i], 0) + 1
    return counts


def forecast_errors(forecast: List[str], real: List[str]) -> List[str]:
    """
    Compare the forecast with the real weather and return for every wrong day a string like "day
    3: sun, not rain" (real weather first, days begin with 1). Only the days that are in both
    lists are compared.

    forecast_errors(["sun", "rain"], ["sun", "fog", "sun"]) == ["day 2: fog, not rain"]
    forecast_errors([], ["sun"]) == []
    """
    out = []
    n = min(len(forecast), len(real))
    for i in range(n):
        if forecast[i] != real[i]:
            out.append(f"day {i + 1}: {real[i]}, not {forecast[i]}")
    return out


def picnic_day(days: List[Tuple[str, int]], low: int) -> int:
    """
    Find the best day for a picnic. The days are tuples (weather, temperature). It has to be
    "sun" with at least low degrees, and the day before must not have been "rain". Return the
    index of the warmest such day (the earliest of them), or -1 if there is none.

    picnic_day([("rain", 15), ("sun", 25), ("sun", 22), ("sun", 22)], 20) == 2
    picnic_day([("sun", 18)], 20) == -1
    """
    best = -1
    for i in range(len(days)):
        weather, temp = days[i]
        if weather != "sun" or temp < low:
            continue
        if i > 0 and days[i - 1][0] == "rain":
            continue
        if best == -1 or temp > days[best][1]:
            best = i
    return best


def short_form(days: List[str]) -> str:
    """
    Write the weather in short: the first letter of each word, with the number of days in front of it if
    there are several such days in a row. The groups are separated by blanks.

    short_form(["sun", "sun", "rain", "sun"]) == "2s r s"
    short_form([]) == ""
    """
    parts = []
    i = 0
    while i < len(days):
        n = 1
        while i + n < len(days) and days[i + n] == days[i]:
            n += 1
        if n == 1:
            parts.append(days[i][0])
        else:
            parts.append(str(n) + days[i][0])
        i += n
    return " ".join(parts)


def rare_weather(months: Dict[str, List[str]]) -> Dict[str, List[str]]:
    # for each month the kinds of weather that came on exactly one day
    res = {}
    for month, days in months.items():
        rare = [d for d in days if days.count(d) == 1]
        if rare:
            res[month] = rare
    return res
