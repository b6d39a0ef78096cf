"""Stock keeping for a small yarn shop."""

from dataclasses import dataclass, field


class StockError(Exception):
    """Base class of everything that can go wrong in the stock room."""


class UnknownYarn(StockError):
    """Raised when a colour code was never registered."""


class NotEnough(StockError):
    """Raised when more skeins are asked for than lie on the shelf."""

    def __init__(self, code, wanted, available):
        super().__init__(f"{code}: wanted {wanted}, only {available} left")
        self.code = code
        self.missing = wanted - available


@dataclass
class Yarn:
    code: str
    fibre: str
    price: float
    skeins: int = 0
    dye_lots: list = field(default_factory=list)

    @property
    def value(self):
        """Money bound in this yarn, rounded to cents."""
        return round(self.price * self.skeins, 2)

    def is_mixed(self):
        """More than one dye lot on the shelf means colours may differ."""
        return len(set(self.dye_lots)) > 1


class Shelf:
    """All yarns of the shop by colour code.

    >>> shelf = Shelf()
    >>> shelf.register("K7", "wool", 4.5)
    >>> shelf.deliver("K7", 12, lot="A")
    12
    >>> shelf.sell("K7", 5)
    22.5
    >>> shelf["K7"].skeins
    7
    >>> "Z9" in shelf
    False
    """

    def __init__(self):
        self._yarns = {}

    def __contains__(self, code):
        return code in self._yarns

    def __getitem__(self, code):
        if code not in self._yarns:
            raise UnknownYarn(code)
        return self._yarns[code]

    def __len__(self):
        return len(self._yarns)

    def register(self, code, fibre, price):
        """Add a new colour code. Registering a known one changes only its price."""
        if price <= 0:
            raise ValueError("price must be positive")
        if code in self._yarns:
            self._yarns[code].price = price
            return
        self._yarns[code] = Yarn(code, fibre, price)

    def deliver(self, code, amount, lot=None):
        """Put skeins on the shelf and return the new amount."""
        yarn = self[code]
        if amount < 1:
            raise ValueError("a delivery needs at least one skein")
        yarn.skeins += amount
        if lot is not None and lot not in yarn.dye_lots:
            yarn.dye_lots.append(lot)
        return yarn.skeins

    def sell(self, code, amount):
        """Take skeins off the shelf and return what the customer pays."""
        yarn = self[code]
        if amount > yarn.skeins:
            raise NotEnough(code, amount, yarn.skeins)
        yarn.skeins -= amount
        if yarn.skeins == 0:
            yarn.dye_lots.clear()
        return round(amount * yarn.price, 2)

    def running_low(self, limit=3):
        """Codes with at most `limit` skeins, the emptiest first."""
        low = [y for y in self._yarns.values() if y.skeins <= limit]
        low.sort(key=lambda y: (y.skeins, y.code))
        return [y.code for y in low]

    def total_value(self):
        return round(sum(y.value for y in self._yarns.values()), 2)


def test_selling_too_much_tells_what_is_missing():
    shelf = Shelf()
    shelf.register("B1", "cotton", 3.0)
    shelf.deliver("B1", 2)
    try:
        shelf.sell("B1", 5)
    except NotEnough as error:
        assert error.missing == 3
    else:
        assert False, "NotEnough expected"
