from typing import Dict, List, Optional


def digit_words(number: str) -> str:
    """Say a number digit by digit, with spaces between the words. A character that is not a digit is
    left out, but a dot is said as "point".
    """
    names = ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"]
    said = []
    for ch in number:
        if ch.isdigit():
            said.append(names[int(ch)])
        elif ch == ".":
            said.append("point")
    return " ".join(said)


def read_price(text: str) -> Optional[float]:
    """Read a price such as "EUR 12,50" or "12.50 EUR". The currency is the part made of letters. Return
    None if no part is a number.
    """
    for part in text.split():
        part = part.replace(",", ".")
        try:
            return float(part)
        except ValueError:
            pass
    return None


def currency_of(text: str, default: str) -> str:
    """Return the first part of a price that has three capital letters, or the default if there is none."""
    for part in text.split():
        if len(part) == 3 and part.isalpha() and part.isupper():
            return part
    return default


def total_by_currency(prices: List[str]) -> Dict[str, float]:
    """Add up prices for each currency. Prices without a currency are in "EUR", and texts without a
    number are left out.
    """
    totals: Dict[str, float] = {}
    for text in prices:
        price = read_price(text)
        if price is None:
            continue
        currency = currency_of(text, "EUR")
        totals[currency] = totals.get(currency, 0.0) + price
    return totals


def round_up_price(text: str) -> str:
    """A price has the form "12.34". Round it up to the next full amount and write it without a dot."""
    whole, cents = text.split(".")
    amount = int(whole)
    if int(cents) > 0:
        amount += 1
    return str(amount)


def nice_price(cents: str) -> bool:
    """A price in cents is nice if it ends with 99 or 95, or if its last two digits are equal."""
    if len(cents) < 2:
        return False
    ending = cents[-2:]
    if ending in ("99", "95"):
        return True
    return ending[0] == ending[1]


def cheapest_first(prices: List[str]) -> List[str]:
    """Sort the texts that hold a price from the lowest to the highest one. Texts without a price stand
    at the end.
    """
    priced = [text for text in prices if read_price(text) is not None]
    others = [text for text in prices if read_price(text) is None]
    priced.sort(key=lambda text: read_price(text) or 0.0)
    return priced + others
