from typing import Dict, List, Tuple


def in_old_money(pence: int) -> str:
    """Twelve pence are a shilling, twenty shillings a pound. Write pence as "2l 3s 4d", leaving out zero
    parts; nothing is "0d".

    >>> in_old_money(520), in_old_money(240), in_old_money(0)
    ('2l 3s 4d', '1l', '0d')
    """
    shillings, d = divmod(pence, 12)
    pounds, s = divmod(shillings, 20)
    parts = []
    for value, sign in ((pounds, "l"), (s, "s"), (d, "d")):
        if value:
            parts.append(str(value) + sign)
    return " ".join(parts) if parts else "0d"


def add_old_money(texts: List[str]) -> str:
    """Add amounts written like that.

    >>> add_old_money(["19s", "11d", "1d"])
    '1l'
    """
    worth = {"l": 240, "s": 12, "d": 1}
    pence = 0
    for text in texts:
        for part in text.split():
            pence += int(part[:-1]) * worth[part[-1]]
    return in_old_money(pence)


def mixed_base(value: int, sizes: List[int]) -> List[int]:
    """Cut a value into mixed units: sizes say how many of each unit make one of the next larger. The
    largest unit comes first.

    >>> mixed_base(100, [3, 12])
    [2, 9, 1]
    >>> mixed_base(5, [])
    [5]
    """
    digits = []
    for size in sizes:
        value, rest = divmod(value, size)
        digits.append(rest)
    digits.append(value)
    return digits[::-1]


def chain_factor(table: Dict[str, Tuple[int, str]], unit: str, base: str) -> int:
    """table says for example {"yard": (3, "foot"), "foot": (12, "inch")}. How many of base are in one
    unit? 0 if the chain does not lead there.

    >>> chain_factor({"yard": (3, "foot"), "foot": (12, "inch")}, "yard", "inch")
    36
    >>> chain_factor({"yard": (3, "foot")}, "yard", "acre")
    0
    """
    factor = 1
    seen = set()
    while unit != base:
        if unit not in table or unit in seen:
            return 0
        seen.add(unit)
        n, unit = table[unit]
        factor *= n
    return factor


def best_unit(mm: float, units: Dict[str, float]) -> str:
    """Write a length with the largest unit of which it holds at least one; if there is none, with the
    smallest. One place, but no ".0".

    >>> best_unit(1500, {"m": 1000, "cm": 10}), best_unit(4, {"m": 1000, "cm": 10})
    ('1.5 m', '0.4 cm')
    """
    fitting = [u for u in units if mm >= units[u]]
    if fitting:
        unit = max(fitting, key=lambda u: units[u])
    else:
        unit = min(units, key=lambda u: units[u])
    text = "%.1f" % (mm / units[unit])
    if text.endswith(".0"):
        text = text[:-2]
    return text + " " + unit


def dozens(n: int) -> str:
    """Say a number of eggs in gross (144), dozens and single ones: "1 gross, 2 dozen and 3".

    >>> dozens(171), dozens(24), dozens(5), dozens(150)
    ('1 gross, 2 dozen and 3', '2 dozen', '5', '1 gross and 6')
    """
    gross, rest = divmod(n, 144)
    dozen, single = divmod(rest, 12)
    big = []
    if gross:
        big.append(f"{gross} gross")
    if dozen:
        big.append(f"{dozen} dozen")
    if not big:
        return str(single)
    text = ", ".join(big)
    return text + " and " + str(single) if single else text


def same_length(a: str, b: str, mm: Dict[str, float]) -> bool:
    # "2 inch" and "50.8 mm" are the same if they differ by less than a tenth of a mm
    x, unit_x = a.split()
    y, unit_y = b.split()
    return abs(float(x) * mm[unit_x] - float(y) * mm[unit_y]) < 0.1
