def coins_accepted(coins, known=(5, 10, 20, 50, 100)):
    """
    Sum of the coins that the machine knows; all others fall through. Return the sum and the list of
    the others.

    coins_accepted([50, 3, 20]) == (70, [3])
    """
    total = 0
    rejected = []
    for coin in coins:
        if coin in known:
            total += coin
        else:
            rejected.append(coin)
    return total, rejected


def slot_code(row, column):
    """
    Code of a slot: row 0 is "A", and the columns count from 1 with two digits.

    slot_code(2, 6) == "C07"
    """
    letter = chr(ord("A") + row)
    return letter + str(column + 1).zfill(2)


def slot_place(code):
    """
    Row and column of a code, or None if it is not of this form.

    slot_place("C07") == (2, 6)
    slot_place("7C") is None
    """
    if len(code) != 3 or not code[1:].isdigit():
        return None
    row = ord(code[0]) - ord("A")
    if row < 0 or row > 25:
        return None
    return row, int(code[1:]) - 1


def refill(stock, full):
    """
    stock maps codes to numbers. Return what has to be filled in, by code, only where less than half of
    `full` is left.

    refill({"A01": 2, "A02": 6, "B01": 0}, 8) == {"A01": 6, "B01": 8}
    """
    needed = {}
    for code, number in stock.items():
        if number * 2 < full:
            needed[code] = full - number
    return needed


def can_sell(code, paid, prices, stock):
    """
    A slot sells if it exists, is not empty, and enough was paid.

    can_sell("A01", 120, {"A01": 100}, {"A01": 2}) == True
    can_sell("A02", 120, {"A01": 100}, {"A01": 2}) == False
    """
    if code not in prices:
        return False
    if stock.get(code, 0) == 0:
        return False
    return paid >= prices[code]


def sold_out_times(sales, number):
    """
    sales is the list of the codes in the order they were sold; every slot held `number` pieces. Return
    the codes that are empty at the end, in the order in which they became empty.

    sold_out_times(["A1", "B1", "B1", "A1"], 2) == ["B1", "A1"]
    """
    count = {}
    empty = []
    for code in sales:
        count[code] = count.get(code, 0) + 1
        if count[code] == number:
            empty.append(code)
    return empty


def ways_to_pay(price, coins):
    """
    In how many different orders can coins be put in so that they make exactly the price?

    ways_to_pay(20, [5, 10]) == 5
    ways_to_pay(0, [5, 10]) == 1
    """
    if price == 0:
        return 1
    ways = 0
    for coin in coins:
        if coin <= price:
            ways += ways_to_pay(price - coin, coins)
    return ways
