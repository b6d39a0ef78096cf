from typing import List, Optional


def price_tag_ok(tag: str) -> bool:
    """
    A price tag is right when it has the form "12.50 kr" or "12 kr": whole crowns without leading
    zeros, and if there is a point, exactly two digits after it that end with 0 or 5.

    >>> price_tag_ok("12.50 kr")
    True
    >>> price_tag_ok("12.5 kr")
    False
    >>> price_tag_ok("0.95 kr")
    True
    >>> price_tag_ok("012 kr")
    False
    """
    if not tag.endswith(" kr"):
        return False
    crowns, point, cents = tag[:-3].partition(".")
    if not crowns.isdigit() or crowns != str(int(crowns)):
        return False
    if not point:
        return True
    return len(cents) == 2 and cents.isdigit() and cents[1] in "05"


def discount_kind(total: float, member: bool, items: int) -> Optional[str]:
    """Decide on the discount: members get "gold" from 200 on and "silver" from 80 on, others get
    "guest" from 100 on with at least 3 items. No discount is None.

    >>> discount_kind(200, True, 1)
    'gold'
    >>> discount_kind(150, False, 2) is None
    True
    """
    if total < 0:
        raise ValueError("negative total")
    if member:
        if total >= 200:
            return "gold"
        return "silver" if total >= 80 else None
    if total >= 100 and items >= 3:
        return "guest"
    return None


def till_balanced(start: int, entries: List[str], end: int) -> bool:
    """
    Entries are texts like "sale 250", "refund 40" or "note lunch", in cents. Notes don't count, and a
    refund must not be larger than the sale before it. Does the till hold `end` cents at last?

    till_balanced(100, ["sale 250", "note lunch", "refund 40"], 310) == True
    till_balanced(100, ["sale 30", "refund 40"], 90) == False
    """
    amount = start
    last_sale = 0
    for e in entries:
        kind, what = e.split(" ", 1)
        if kind == "sale":
            last_sale = int(what)
            amount += last_sale
        elif kind == "refund":
            if int(what) > last_sale:
                return False
            amount -= int(what)
    return amount == end


def can_pay_exactly(price: int, coins: List[int]) -> bool:
    """
    Given a price and a purse of at most 12 coins, can the price be paid without change and with at
    most three coins? A price of 0 can always be paid.

    >>> can_pay_exactly(27, [20, 5, 5, 2])
    True
    >>> can_pay_exactly(32, [20, 5, 5, 2])
    False
    """
    def pay(rest, i, left):
        if rest == 0:
            return True
        if rest < 0 or left == 0 or i == len(coins):
            return False
        return pay(rest - coins[i], i + 1, left - 1) or pay(rest, i + 1, left)

    return pay(price, 0, 3)


def suspicious(transfers):
    """Is there an amount of 1000 or more that was sent back in full, from b to a after a to b?

    >>> suspicious([("a", "b", 1500), ("b", "c", 3), ("b", "a", 1500)])
    True
    >>> suspicious([("b", "a", 900), ("a", "b", 900)])
    False
    """
    for i in range(len(transfers)):
        a, b, amount = transfers[i]
        if amount < 1000:
            continue
        if (b, a, amount) in transfers[i + 1:]:
            return True
    return False


def tip_word(bill, paid):
    # how the waiter calls the tip
    if paid < bill:
        return "runaway"
    share = (paid - bill) / bill if bill else 0
    return "king" if share > 0.2 else "friend" if share >= 0.05 else "stone"
