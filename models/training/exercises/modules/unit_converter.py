"""Conversion between units of length, mass, volume, time and temperature."""

import re
from typing import Dict, Tuple

FACTORS: Dict[str, Dict[str, float]] = {
    "length": {"m": 1, "km": 1000, "cm": 0.01, "mm": 0.001, "in": 0.0254, "ft": 0.3048, "mi": 1609.344},
    "mass": {"kg": 1, "g": 0.001, "mg": 1e-6, "t": 1000, "lb": 0.45359237, "oz": 0.028349523125},
    "volume": {"l": 1, "ml": 0.001, "cl": 0.01, "gal": 3.785411784, "cup": 0.2365882365},
    "time": {"s": 1, "min": 60, "h": 3600, "d": 86400},
}
ALIASES = {"metre": "m", "metres": "m", "inch": "in", "feet": "ft", "litre": "l", "hours": "h"}
TEMPERATURES = {"C", "F", "K"}


class UnitError(ValueError):
    """Unknown units, or units of different kinds."""


def kind_of(unit: str) -> str:
    """Which kind of quantity does a unit measure?

    >>> kind_of("oz"), kind_of("feet"), kind_of("K")
    ('mass', 'length', 'temperature')
    """
    if unit in TEMPERATURES:
        return "temperature"
    unit = ALIASES.get(unit, unit)
    for kind, units in FACTORS.items():
        if unit in units:
            return kind
    raise UnitError(f"unknown unit {unit!r}")


def to_celsius(value: float, unit: str) -> float:
    if unit == "C":
        return value
    if unit == "K":
        return value - 273.15
    return (value - 32) * 5 / 9


def from_celsius(value: float, unit: str) -> float:
    if unit == "C":
        return value
    if unit == "K":
        return value + 273.15
    return value * 9 / 5 + 32


def convert(value: float, source: str, target: str) -> float:
    """Convert a value from one unit to another of the same kind.

    >>> convert(3, "km", "m")
    3000.0
    >>> round(convert(100, "C", "F"), 6)
    212.0
    >>> convert(1, "km", "kg")
    Traceback (most recent call last):
        ...
    unit_converter.UnitError: length is not mass
    """
    kind = kind_of(source)
    other = kind_of(target)
    if kind != other:
        raise UnitError(f"{kind} is not {other}")
    if kind == "temperature":
        return from_celsius(to_celsius(value, source), target)
    factors = FACTORS[kind]
    start = factors[ALIASES.get(source, source)]
    end = factors[ALIASES.get(target, target)]
    return value * start / end


QUANTITY = re.compile(r"\s*(-?\d+(?:\.\d+)?)\s*([A-Za-z]+)\s*")


def parse_quantity(text: str) -> Tuple[float, str]:
    """
    >>> parse_quantity(" 2.5kg "), parse_quantity("-4 C")
    ((2.5, 'kg'), (-4.0, 'C'))
    """
    match = QUANTITY.fullmatch(text)
    if match is None:
        raise UnitError(f"not a quantity: {text!r}")
    return float(match.group(1)), match.group(2)


def answer(question: str) -> str:
    """Answer questions of the form '<number> <unit> in <unit>'.

    >>> answer("90 min in h")
    '1.5 h'
    >>> answer("1 ft in cm")
    '30.48 cm'
    """
    left, _, target = question.rpartition(" in ")
    if not left:
        raise UnitError("ask like '3 km in m'")
    value, source = parse_quantity(left)
    target = target.strip()
    return f"{convert(value, source, target):.6g} {target}"


def nicest(value: float, unit: str) -> str:
    """Pick the metric unit of length with the shortest readable number.

    >>> nicest(0.003, "km"), nicest(25, "mm"), nicest(1500, "m")
    ('3 m', '2.5 cm', '1.5 km')
    """
    metres = convert(value, unit, "m")
    for candidate in ("km", "m", "cm"):
        number = convert(metres, "m", candidate)
        if abs(number) >= 1:
            return f"{number:.6g} {candidate}"
    return f"{convert(metres, 'm', 'mm'):.6g} mm"
