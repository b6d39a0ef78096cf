def weather_word(codes: str) -> str:
    """
    A station sends one letter for each hour: "s" for sun, "c" for clouds, "r" for rain. Return the
    word that describes the day:
    - "wet" if it rained in at least half of the hours,
    - "fine" if there was no rain and more sun than clouds,
    - "grey" if there was no rain but no majority of sun,
    - "mixed" in all the other cases. For no hours at all return "unknown".

    >>> weather_word("ssrc")
    'mixed'
    >>> weather_word("sscs")
    'fine'
    """
    if codes == "":
        return "unknown"
    rain = codes.count("r")
    sun = codes.count("s")
    clouds = codes.count("c")
    if 2 * rain >= len(codes):
        return "wet"
    if rain == 0:
        if sun > clouds:
            return "fine"
        return "grey"
    return "mixed"


def dry_windows(codes: str, hours: int) -> list:
    """
    Find all the start hours at which it stays without rain ("r") for the given number of hours. The
    hours must all lie inside of the string.

    dry_windows("ssrccs", 2) == [0, 3, 4]
    dry_windows("rr", 1) == []
    """
    starts = []
    for i in range(len(codes) - hours + 1):
        part = codes[i:i + hours]
        if "r" not in part:
            starts.append(i)
    return starts


def temperature_range(report):
    """
    A report contains temperatures like "-3C" and "12C" among other words. Return a tuple of the
    lowest and the highest one, or None if there is no temperature.

    temperature_range("at night -3C then 12C or 9C") == (-3, 12)
    temperature_range("no data, Class C") is None
    """
    values = []
    for w in report.split():
        w = w.rstrip(".,")
        if not w.endswith("C"):
            continue
        try:
            values.append(int(w[:-1]))
        except ValueError:
            pass
    if not values:
        return None
    return (min(values), max(values))


def wind_from(text: str) -> str:
    """
    The wind is given by the compass letters in one word, e.g. "NNE". Return the direction to which
    the wind blows, that is with each letter replaced by the opposite one.

    >>> wind_from("NNE")
    'SSW'
    """
    letters = "NSEW"
    res = ""
    for c in text.upper():
        i = letters.index(c)
        if i % 2 == 0:
            res += letters[i + 1]
        else:
            res += letters[i - 1]
    return res


def forecast_hits(forecast: str, real: str) -> float:
    """
    Compare the forecast with the real weather, letter by letter. A hit counts 1, "c" instead of "s"
    or "s" instead of "c" counts a half. Return the percentage, rounded to one decimal. Only as
    many letters as both have are compared; if there are none return 0.0.

    forecast_hits("ssr", "scr") -> 83.3
    forecast_hits("", "s") -> 0.0
    """
    n = min(len(forecast), len(real))
    if n == 0:
        return 0.0
    points = 0
    for i in range(n):
        f = forecast[i]
        r = real[i]
        if f == r:
            points += 1
        elif f in "sc" and r in "sc":
            points += 0.5
    return round(100 * points / n, 1)
