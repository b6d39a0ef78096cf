"""Amounts with units."""


class UnitError(ValueError):
    """Two amounts do not go together."""


class Amount:
    """A number with a unit of length or weight.

    >>> Amount(2, "km") + Amount(300, "m")
    Amount(2.3, 'km')
    >>> Amount(1, "kg") == Amount(1000, "g")
    True
    >>> Amount(50, "cm") < Amount(1, "m")
    True
    """

    factors = {"mm": 0.001, "cm": 0.01, "m": 1.0, "km": 1000.0, "g": 1.0, "kg": 1000.0, "t": 1000000.0}
    weights = ("g", "kg", "t")

    def __init__(self, number, unit):
        if unit not in self.factors:
            raise UnitError("unknown unit " + unit)
        self.number = number
        self.unit = unit

    def __repr__(self):
        return f"Amount({self.number}, {self.unit!r})"

    def __eq__(self, other):
        return self.is_weight == other.is_weight and abs(self.base - other.base) < 1e-9

    def __lt__(self, other):
        self.check(other)
        return self.base < other.base

    def __add__(self, other):
        self.check(other)
        total = self.base + other.base
        return Amount(round(total / self.factors[self.unit], 6), self.unit)

    def __mul__(self, times):
        return Amount(self.number * times, self.unit)

    @property
    def is_weight(self):
        return self.unit in self.weights

    @property
    def base(self):
        """The amount in metres or grams."""
        return self.number * self.factors[self.unit]

    def check(self, other):
        if self.is_weight != other.is_weight:
            raise UnitError(f"{self.unit} and {other.unit}")

    def to(self, unit):
        """Return the same amount in another unit.

        >>> Amount(2500, "g").to("kg")
        Amount(2.5, 'kg')
        """
        result = Amount(0, unit)
        self.check(result)
        result.number = round(self.base / self.factors[unit], 6)
        return result


def parse_amount(text):
    """Read an amount such as `3.5km` or `20 g`.

    >>> parse_amount("3.5km"), parse_amount("20 g")
    (Amount(3.5, 'km'), Amount(20.0, 'g'))
    """
    number = ""
    unit = ""
    for ch in text.replace(" ", ""):
        if ch.isalpha():
            unit += ch
        else:
            number += ch
    return Amount(float(number), unit)


def total_amount(texts, unit):
    """Add up amounts of several units.

    >>> total_amount(["1 km", "20 m", "500 cm"], "m")
    Amount(1025.0, 'm')
    """
    total = Amount(0, unit)
    for text in texts:
        total = total + parse_amount(text)
    return total


def split_kinds(texts):
    """Return two lists, the texts with lengths and those with weights; what is no amount is left out.

    >>> split_kinds(["1 km", "3 kg", "5 apples", "2 cm"])
    (['1 km', '2 cm'], ['3 kg'])
    """
    lengths, weights = [], []
    for text in texts:
        try:
            amount = parse_amount(text)
        except ValueError:
            continue
        if amount.is_weight:
            weights.append(text)
        else:
            lengths.append(text)
    return lengths, weights


def readable(amount):
    """Write an amount in the largest unit in which the number is at least 1.

    >>> readable(Amount(2300, "m")), readable(Amount(0.5, "kg")), readable(Amount(0.2, "mm"))
    ('2.3 km', '500 g', '0.2 mm')
    """
    units = ["t", "kg", "g"] if amount.is_weight else ["km", "m", "cm", "mm"]
    for unit in units:
        converted = amount.to(unit)
        if converted.number >= 1:
            break
    return f"{converted.number:g} {converted.unit}"


def heaviest_load(boxes, limit):
    """Return the name of the heaviest box that is not over the limit; boxes are (name, text) pairs.

    >>> heaviest_load([("books", "12 kg"), ("safe", "0.2 t"), ("pens", "900 g")], Amount(100, "kg"))
    'books'
    """
    name, heaviest = None, None
    for box, text in boxes:
        amount = parse_amount(text)
        if limit < amount:
            continue
        if heaviest is None or heaviest < amount:
            name, heaviest = box, amount
    return name
