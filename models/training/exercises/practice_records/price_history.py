from typing import Dict, Iterator, List, Optional, Tuple


class PriceHistory:
    """The prices of one article: from which day on which price was asked.

    >>> history = PriceHistory("tea")
    >>> history.change(1, 300)
    >>> history.change(20, 350)
    >>> history.on(19), history.on(20)
    (300, 350)
    >>> history
    PriceHistory('tea', 2 prices)
    """

    def __init__(self, article: str):
        self.article = article
        self.days: List[int] = []
        self.prices: List[int] = []

    def __repr__(self) -> str:
        return f"PriceHistory({self.article!r}, {len(self)} prices)"

    def __len__(self) -> int:
        return len(self.days)

    def __iter__(self) -> Iterator[Tuple[int, int]]:
        return zip(self.days, self.prices)

    def change(self, day: int, price: int) -> None:
        """Note a new price. The days have to come in order, and a price that is the same as before is not
        noted again."""
        if self.days and day <= self.days[-1]:
            raise ValueError("days go forward only")
        if self.prices and self.prices[-1] == price:
            return
        self.days.append(day)
        self.prices.append(price)

    def on(self, day: int) -> Optional[int]:
        """The price on a day, None before the first price."""
        price = None
        for start, value in self:
            if start <= day:
                price = value
        return price

    @property
    def lowest(self) -> int:
        """The lowest of all prices; an article without a price has 0."""
        return min(self.prices, default=0)


def read_histories(records: List[Dict]) -> Dict[str, PriceHistory]:
    """Make histories from records with the keys article, day and price, which may come in any order of the
    days. The result has the name of each article as its key."""
    histories: Dict[str, PriceHistory] = {}
    for record in sorted(records, key=lambda record: record["day"]):
        article = record["article"]
        if article not in histories:
            histories[article] = PriceHistory(article)
        histories[article].change(record["day"], record["price"])
    return histories


def days_of_increase(history: PriceHistory) -> List[int]:
    """Return the days on which the article became dearer than before."""
    days = []
    previous = None
    for day, price in history:
        if previous is not None and price > previous:
            days.append(day)
        previous = price
    return days


def is_real_offer(history: PriceHistory, day: int, window: int) -> bool:
    """Tell whether the price on a day is lower than the price on each of the `window` days before. Days on
    which the article was not sold yet are passed over."""
    today = history.on(day)
    if today is None:
        return False
    for earlier in range(day - window, day):
        price = history.on(earlier)
        if price is not None and price <= today:
            return False
    return True


def basket_cost(histories: Dict[str, PriceHistory], basket: List[str], day: int) -> int:
    """Return what all articles of a basket cost together on a day. An article that is not sold on that day
    raises a LookupError with its name."""
    cost = 0
    for article in basket:
        history = histories.get(article)
        price = history.on(day) if history else None
        if price is None:
            raise LookupError(article)
        cost += price
    return cost


def average_price(history: PriceHistory, first: int, last: int) -> float:
    """Return the mean price over the days from first to last, both included. All of these days need a
    price."""
    prices = [history.on(day) for day in range(first, last + 1)]
    return sum(prices) / len(prices)


def price_steps(history: PriceHistory) -> str:
    """Return the prices as text with arrows between them: `^` in front of a higher one and `v` in front of a
    lower one, such as "300 ^350 v310"."""
    words = []
    for i, price in enumerate(history.prices):
        if i == 0:
            words.append(str(price))
        elif price > history.prices[i - 1]:
            words.append(f"^{price}")
        else:
            words.append(f"v{price}")
    return " ".join(words)
