class BidError(Exception):
    pass


class Lot:
    """
    A thing that is sold at an auction.

    lot = Lot("vase", 100, step=10)
    lot.bid("Kai", 100)
    lot.bid("Liv", 115)
    lot.leader -> "Liv"
    lot.next_bid -> 125
    lot.bid("Kai", 120) raises BidError
    """

    def __init__(self, name, start, step=1):
        self.name = name
        self.start = start
        self.step = step
        self.bids = []
        self.closed = False

    def __len__(self):
        return len(self.bids)

    def __repr__(self):
        price = self.bids[-1]["amount"] if self.bids else self.start
        return f"{self.name}: {price}"

    @property
    def leader(self):
        return self.bids[-1]["who"] if self.bids else None

    @property
    def next_bid(self):
        """The lowest amount that is accepted now."""
        if not self.bids:
            return self.start
        return self.bids[-1]["amount"] + self.step

    def bid(self, who, amount):
        if self.closed:
            raise BidError(self.name + " is sold")
        if amount < self.next_bid:
            raise BidError(f"at least {self.next_bid}")
        if who == self.leader:
            raise BidError("your bid is the highest already")
        self.bids.append({"who": who, "amount": amount})


def try_bids(lot, offers):
    """
    Make all offers, (name, amount) pairs, and return the number of those that were accepted.

    try_bids(Lot("vase", 10), [("Kai", 10), ("Kai", 12), ("Liv", 10), ("Liv", 11)]) -> 2
    """
    accepted = 0
    for who, amount in offers:
        try:
            lot.bid(who, amount)
            accepted += 1
        except BidError:
            pass
    return accepted


def bid_war(lot, limits):
    """
    Let people bid against each other: in turns each one who does not lead gives the next bid, as long as
    it is within the own limit. Returns the name of the winner, or None.

    bid_war(Lot("vase", 10), {"Kai": 12, "Liv": 15}) -> "Liv"
    bid_war(Lot("vase", 10), {"Kai": 5}) -> None
    """
    going = True
    while going:
        going = False
        for who, limit in limits.items():
            if who != lot.leader and lot.next_bid <= limit:
                lot.bid(who, lot.next_bid)
                going = True
    return lot.leader


def close_all(lots):
    """
    Close the lots and return what each winner has to pay altogether.

    a lot won by Kai for 30, another by Kai for 12, one without bids -> {"Kai": 42}
    """
    bills = {}
    for lot in lots:
        lot.closed = True
        if lot.bids:
            winner = lot.leader
            bills[winner] = bills.get(winner, 0) + lot.bids[-1]["amount"]
    return bills


def biggest_jump(lot):
    """
    The greatest difference between a bid and the one before; 0 with fewer than two bids.

    bids of 10, 12, 30, 31 -> 18
    """
    jump = 0
    for i in range(1, len(lot)):
        difference = lot.bids[i]["amount"] - lot.bids[i - 1]["amount"]
        jump = max(jump, difference)
    return jump


def bidders(lot):
    """
    Names and highest bids of all who took part, in the order in which they came in.

    bids Kai 10, Liv 12, Kai 15 -> {"Kai": 15, "Liv": 12}
    """
    highest = {}
    for bid in lot.bids:
        highest[bid["who"]] = bid["amount"]
    return highest


def unsold(lots):
    """
    The names of the lots without a bid, the dearest start price first.

    unsold([Lot("vase", 10), Lot("rug", 80)]) -> ["rug", "vase"]
    """
    left = [lot for lot in lots if len(lot) == 0]
    left.sort(key=lambda lot: lot.start, reverse=True)
    return [lot.name for lot in left]
