class Stock:
    """What is in a store room: amounts by article.

    stock = Stock({"nail": 100})
    stock.arrive("nail", 50)
    stock["nail"] -> 150
    stock["hook"] -> 0
    """

    def __init__(self, amounts=None):
        self.amounts = {}
        for article, amount in (amounts or {}).items():
            self.arrive(article, amount)

    def __getitem__(self, article):
        return self.amounts.get(article, 0)

    def __len__(self):
        return len(self.amounts)

    def __eq__(self, other):
        return self.amounts == other.amounts

    def arrive(self, article, amount):
        if amount < 0:
            raise ValueError("amount below zero")
        if amount:
            self.amounts[article] = self[article] + amount

    def leave(self, article, amount):
        """Take articles out; articles of which nothing is left are forgotten.

        Stock({"nail": 5}).leave("nail", 9) raises ValueError
        """
        left = self[article] - amount
        if left < 0:
            raise ValueError(f"only {self[article]} of {article}")
        if left == 0:
            self.amounts.pop(article, None)
        else:
            self.amounts[article] = left

    def below(self, level):
        """Articles with fewer pieces than the level, the scarcest first."""
        scarce = [(amount, article) for article, amount in self.amounts.items() if amount < level]
        return [article for _, article in sorted(scarce)]


def run_log(stock, lines):
    """
    Carry out lines like "+ nail 20" and "- nail 5" and return the lines that failed.

    run_log(Stock(), ["+ nail 20", "- nail 25", "- nail 5"]) -> ["- nail 25"]
    """
    failed = []
    for line in lines:
        sign, article, amount = line.split()
        try:
            if sign == "+":
                stock.arrive(article, int(amount))
            else:
                stock.leave(article, int(amount))
        except ValueError:
            failed.append(line)
    return failed


def shopping_list(stock, wanted):
    """
    What has to be bought so that the stock reaches the wanted amounts.

    shopping_list(Stock({"nail": 5, "hook": 9}), {"nail": 8, "hook": 2, "saw": 1}) -> {"nail": 3, "saw": 1}
    """
    missing = {}
    for article, amount in wanted.items():
        if stock[article] < amount:
            missing[article] = amount - stock[article]
    return missing


def how_many_kits(stock, kit):
    """
    How many kits can be packed; a kit is a dictionary with the pieces of each article.

    how_many_kits(Stock({"nail": 50, "hook": 7}), {"nail": 10, "hook": 2}) -> 3
    how_many_kits(Stock({"nail": 50}), {}) -> 0
    """
    if not kit:
        return 0
    return min(stock[article] // pieces for article, pieces in kit.items())


def count_difference(stock, counted):
    """
    Compare the stock with what was counted by hand. Texts for all articles that differ, sorted.

    count_difference(Stock({"nail": 5}), {"nail": 4, "saw": 1}) -> ["nail: -1", "saw: +1"]
    """
    texts = []
    articles = set(stock.amounts) | set(counted)
    for article in sorted(articles):
        difference = counted.get(article, 0) - stock[article]
        if difference != 0:
            texts.append(f"{article}: {difference:+d}")
    return texts


def value_of(stock, prices, default=0):
    """
    The value of all pieces; articles without a price count with the default.

    value_of(Stock({"nail": 10, "saw": 2}), {"saw": 30}, 1) -> 70
    """
    value = 0
    for article, amount in stock.amounts.items():
        value += amount * prices.get(article, default)
    return value


def join_rooms(rooms):
    """
    Bring the content of several store rooms into one.

    join_rooms([Stock({"a": 1}), Stock({"a": 2, "b": 5})]) == Stock({"a": 3, "b": 5})
    """
    together = Stock()
    for room in rooms:
        for article in room.amounts:
            together.arrive(article, room[article])
    return together
