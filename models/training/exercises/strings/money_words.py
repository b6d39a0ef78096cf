from typing import Tuple, Optional, List

COINS = {'p': 1, 'n': 5, 'd': 10, 'q': 25}


def purse_value(purse: str) -> int:
    """A purse is a string of coin letters p, n, d and q. Return its value in cents.

    >>> purse_value('qqdp')
    61
    """
    return sum(COINS[c] for c in purse)


def sorted_purse(purse):
    """The largest coins first, groups separated by blanks.

    >>> sorted_purse('pqdqp')
    'qq d pp'
    """
    groups = []
    for coin in 'qdnp':
        if coin in purse:
            groups.append(coin * purse.count(coin))
    return ' '.join(groups)


def pay_from(purse: str, price: int) -> Optional[str]:
    """Take coins in the order of the purse until the price is reached or passed. Return the coins that
    are left, or None if there is not enough money.

    >>> pay_from('qdqp', 30)
    'qp'
    >>> pay_from('pp', 5) is None
    True
    """
    paid = 0
    for i, coin in enumerate(purse):
        if paid >= price:
            return purse[i:]
        paid += COINS[coin]
    return '' if paid >= price else None


def parse_money(text: str) -> Tuple[str, float]:
    """Separate currency and amount; the currency may stand on either side.

    >>> parse_money('EUR 12.50')
    ('EUR', 12.5)
    >>> parse_money('3 CHF')
    ('CHF', 3.0)
    """
    first, second = text.split()
    if first[0].isdigit():
        return second, float(first)
    return first, float(second)


def receipt_total(lines: List[str]) -> int:
    """Lines look like '2 x tea @ 150'. Sum up the amounts.

    >>> receipt_total(['2 x tea @ 150', '1 x bun @ 90'])
    390
    """
    total = 0
    for line in lines:
        left, price = line.split('@')
        count = int(left.split('x')[0])
        total += count * int(price)
    return total


def hide_account(number: str) -> str:
    """Show an account number in groups of four, only the last group in clear.

    >>> hide_account('1234567890')
    '**** **78 90'
    """
    shown = ''
    for i, ch in enumerate(number):
        if i > 0 and i % 4 == 0:
            shown += ' '
        shown += '*' if i < len(number) - 4 else ch
    return shown


def signed_list(text):
    """Read bookings such as '+20-5-3' as numbers.

    >>> signed_list('+20-5-3')
    [20, -5, -3]
    """
    numbers = []
    current = ''
    for ch in text:
        if ch in '+-' and current:
            numbers.append(int(current))
            current = ''
        current += ch
    if current:
        numbers.append(int(current))
    return numbers


def overdrawn_at(text: str, start: int) -> int:
    """Bookings are words like '+20' and '-30'. At which booking (from one) does the balance become
    negative first? 0 if it never does.

    >>> overdrawn_at('+20 -30 +5', 5)
    2
    """
    balance = start
    for n, booking in enumerate(text.split(), 1):
        balance += int(booking)
        if balance < 0:
            return n
    return 0


def price_endings(prices: List[int]) -> str:
    """The last digits of all prices, each once, sorted.

    >>> price_endings([199, 99, 250])
    '09'
    """
    return ''.join(sorted({str(p)[-1] for p in prices}))


def nice_price(cents: int) -> int:
    # the next higher price that ends on 9
    while cents % 10 != 9:
        cents += 1
    return cents


def same_coins(a, b):
    """Do both purses hold the same kinds of coins, whatever the number?"""
    return set(a) == set(b)
