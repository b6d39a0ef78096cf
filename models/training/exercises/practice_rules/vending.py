class VendingMachine:
    """
    A machine for snacks. Money is put in with `pay`, a snack is taken with `choose`, and `cancel` gives the
    money back.

    >>> machine = VendingMachine({"nuts": (120, 1)})
    >>> machine.pay(100), machine.choose("nuts")
    (100, 'too little')
    >>> machine.pay(50), machine.choose("nuts"), machine.cancel()
    (150, 'nuts', 30)
    >>> machine.choose("nuts")
    'sold out'
    """

    def __init__(self, snacks):
        self.prices = {name: price for name, (price, _) in snacks.items()}
        self.stock = {name: number for name, (_, number) in snacks.items()}
        self.money = 0

    def pay(self, coin):
        if coin in (10, 20, 50, 100):
            self.money += coin
        return self.money

    def choose(self, name):
        if name not in self.prices:
            return "unknown"
        if self.stock[name] == 0:
            return "sold out"
        if self.money < self.prices[name]:
            return "too little"
        self.money -= self.prices[name]
        self.stock[name] -= 1
        return name

    def cancel(self):
        back = self.money
        self.money = 0
        return back


def change_coins(amount, box):
    """
    Give change with the largest coins first. `box` tells how many coins of each value there are. Return the
    coins, or None if the amount cannot be paid in this way.

    >>> change_coins(80, {50: 1, 20: 1, 10: 3})
    [50, 20, 10]
    >>> change_coins(30, {20: 2}) is None
    True
    """
    coins = []
    for value in sorted(box, reverse=True):
        number = min(amount // value, box[value])
        coins.extend([value] * number)
        amount -= value * number
    if amount > 0:
        return None
    return coins


def refill_list(stock, wanted):
    """
    Return what has to be brought, as texts like "3 nuts", in the order of `wanted`; snacks with enough in
    stock are left out.

    >>> refill_list({"nuts": 1, "bars": 5}, {"bars": 5, "nuts": 4, "gum": 2})
    ['3 nuts', '2 gum']
    """
    lines = []
    for name, number in wanted.items():
        missing = number - stock.get(name, 0)
        if missing > 0:
            lines.append(f"{missing} {name}")
    return lines


def slot_of(code, rows, columns):
    """
    A code such as "B3" stands for a row (letter) and a column (digit). Return both as indices from 0. A
    code that has not two signs or lies outside of the machine gives None.

    >>> slot_of("B3", 4, 5)
    (1, 2)
    >>> slot_of("E1", 4, 5) is None
    True
    """
    if len(code) != 2 or not code[1].isdigit():
        return None
    row = ord(code[0]) - ord("A")
    column = int(code[1]) - 1
    if 0 <= row < rows and 0 <= column < columns:
        return row, column
    return None


def price_today(price, hour, sold):
    """
    From 20 o'clock on everything costs 10 less. A snack that was sold more than 20 times today costs 10
    more. No price is ever below 50.

    >>> price_today(100, 21, 5)
    90
    >>> price_today(55, 21, 0)
    50
    """
    if hour >= 20:
        price -= 10
    if sold > 20:
        price += 10
    return max(50, price)


def machine_state(log):
    """
    The machine is "idle" until a coin "c" comes, then "paid". A choice "s" makes it "giving", and a hand
    "h" makes a giving machine idle again. A kick "k" in any state makes it "broken", which only a repair
    "r" ends.

    >>> machine_state("csh"), machine_state("ckcs"), machine_state("kr")
    ('idle', 'broken', 'idle')
    """
    state = "idle"
    for event in log:
        if event == "k":
            state = "broken"
        elif state == "broken":
            if event == "r":
                state = "idle"
        elif state == "idle" and event == "c":
            state = "paid"
        elif state == "paid" and event == "s":
            state = "giving"
        elif state == "giving" and event == "h":
            state = "idle"
    return state
