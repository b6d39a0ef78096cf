from typing import Dict, List, Optional, Tuple

DAYS = [
    {"city": "Oslo", "day": 1, "temp": -3, "rain": 0},
    {"city": "Rome", "day": 1, "temp": 12, "rain": 8},
    {"city": "Oslo", "day": 2, "temp": 1, "rain": 5},
    {"city": "Rome", "day": 2, "temp": 15, "rain": 0},
]


def warmest_day(days: List[dict], city: str) -> Optional[int]:
    """The day with the highest temperature in a city; None for an unknown city.

    >>> warmest_day(DAYS, "Oslo")
    2
    """
    best = None
    for record in days:
        if record["city"] != city:
            continue
        if best is None or record["temp"] > best["temp"]:
            best = record
    return best["day"] if best else None


def rain_sums(days: List[dict]) -> Dict[str, int]:
    """Rain of each city in total.

    >>> rain_sums(DAYS)
    {'Oslo': 5, 'Rome': 8}
    """
    sums: Dict[str, int] = {}
    for record in days:
        city = record["city"]
        sums[city] = sums.get(city, 0) + record["rain"]
    return sums


def dry_days(days: List[dict]) -> List[Tuple[str, int]]:
    """All (city, day) pairs without rain."""
    return [(d["city"], d["day"]) for d in days if d["rain"] == 0]


def temperature_table(days: List[dict]) -> Dict[int, Dict[str, int]]:
    """Build a nested dict day -> city -> temperature.

    >>> temperature_table(DAYS)[2]
    {'Oslo': 1, 'Rome': 15}
    """
    table: Dict[int, Dict[str, int]] = {}
    for d in days:
        if d["day"] not in table:
            table[d["day"]] = {}
        table[d["day"]][d["city"]] = d["temp"]
    return table


def coldest_city(days: List[dict], day: int) -> Optional[str]:
    """The coldest city of a day.

    >>> coldest_city(DAYS, 1)
    'Oslo'
    >>> coldest_city(DAYS, 9) is None
    True
    """
    candidates = [d for d in days if d["day"] == day]
    if len(candidates) == 0:
        return None
    return min(candidates, key=lambda d: d["temp"])["city"]


def count_conditions(days: List[dict]) -> Dict[str, int]:
    """Count frosty (below zero), wet (more than 4 of rain) and mild days. A day counts
    for the first of these that fits.

    >>> count_conditions(DAYS)
    {'frosty': 1, 'wet': 2, 'mild': 1}
    """
    counts = {"frosty": 0, "wet": 0, "mild": 0}
    for d in days:
        if d["temp"] < 0:
            counts["frosty"] += 1
        elif d["rain"] > 4:
            counts["wet"] += 1
        else:
            counts["mild"] += 1
    return counts


def days_sorted(days: List[dict]) -> List[str]:
    """Sort by city and within a city from warm to cold; return texts like 'Oslo 2'.

    >>> days_sorted(DAYS)
    ['Oslo 2', 'Oslo 1', 'Rome 2', 'Rome 1']
    """
    ordered = sorted(days, key=lambda d: (d["city"], -d["temp"]))
    return [d["city"] + " " + str(d["day"]) for d in ordered]


def mean_temp(days: List[dict], city: str) -> float:
    """Mean temperature of a city, rounded to one digit; ValueError without data.

    >>> mean_temp(DAYS, "Rome")
    13.5
    """
    temps = [d["temp"] for d in days if d["city"] == city]
    if not temps:
        raise ValueError("no data for " + city)
    return round(sum(temps) / len(temps), 1)
