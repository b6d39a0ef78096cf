from typing import Dict, List, Optional


def read_temperature(code: str) -> Optional[int]:
    """
    In station reports a temperature is two digits; an "M" before them means minus: "M05" is -5, "17" is 17.
    Return None for anything else.

    >>> read_temperature("M05"), read_temperature("17"), read_temperature("7") is None
    (-5, 17, True)
    """
    sign = 1
    if code.startswith("M"):
        sign = -1
        code = code[1:]
    if len(code) != 2 or not code.isdigit():
        return None
    return sign * int(code)


def write_temperature(value: int) -> str:
    """The inverse of read_temperature; values beyond two digits are cut down to 99.

    >>> write_temperature(-5), write_temperature(120)
    ('M05', '99')
    """
    number = min(abs(value), 99)
    text = str(number) if number > 9 else "0" + str(number)
    return "M" + text if value < 0 else text


def read_wind(code: str) -> Dict[str, int]:
    """
    A wind group looks like "24012KT" or "24012G25KT": three digits for the direction, two for the
    speed, after a "G" two for the gusts. Return a dict with the keys "direction", "speed" and "gust";
    without gusts the gust is the speed.

    >>> read_wind("24012G25KT")
    {'direction': 240, 'speed': 12, 'gust': 25}
    >>> read_wind("09005KT")["gust"]
    5
    """
    if not code.endswith("KT"):
        raise ValueError("no wind group: " + code)
    body = code[:-2]
    direction = int(body[:3])
    speed = int(body[3:5])
    gust = speed
    if "G" in body:
        gust = int(body[body.index("G") + 1:])
    return {"direction": direction, "speed": speed, "gust": gust}


def sky_words(codes: str) -> str:
    """
    Cloud groups begin with three letters for the amount. Put them into words, joined by "then": FEW
    "few clouds", SCT "scattered clouds", BKN "broken clouds", OVC "covered". Unknown groups are
    skipped; without any the sky is "clear".

    >>> sky_words("FEW020 OVC100")
    'few clouds then covered'
    >>> sky_words("XX")
    'clear'
    """
    names = {"FEW": "few clouds", "SCT": "scattered clouds", "BKN": "broken clouds", "OVC": "covered"}
    found = []
    for group in codes.split():
        word = names.get(group[:3])
        if word is not None:
            found.append(word)
    if not found:
        return "clear"
    return " then ".join(found)


def coldest_station(reports: List[str]) -> str:
    """
    Each report is a station's name, a blank and a temperature code. Return the name of the coldest station,
    ignoring reports that cannot be read. If there is none, return "".

    >>> coldest_station(["ABC 04", "XYZ M11", "QQQ ?"])
    'XYZ'
    """
    best_name = ""
    lowest = None
    for report in reports:
        parts = report.split()
        if len(parts) != 2:
            continue
        value = read_temperature(parts[1])
        if value is None:
            continue
        if lowest is None or value < lowest:
            lowest = value
            best_name = parts[0]
    return best_name


def trend(history: str) -> str:
    # history of pressure: one letter per hour, r(ising), f(alling), s(teady); later hours count more
    score = 0
    for i, ch in enumerate(history):
        if ch == "r":
            score += i + 1
        elif ch == "f":
            score -= i + 1
    if score == 0:
        return "steady"
    return "better" if score > 0 else "worse"
