"""Orders of a small shop as dictionaries with the keys id, customer, items and paid."""


class OrderError(Exception):
    """Raised when an order is not complete."""


class OrderBook:
    """Orders by their id.

    >>> book = OrderBook()
    >>> book.add({"id": 7, "customer": "Ann", "items": [("pen", 2, 150)], "paid": False})
    >>> book.add({"id": 9, "customer": "Raj", "items": [("ink", 1, 700)], "paid": True})
    >>> len(book)
    2
    >>> book[9]["customer"]
    'Raj'
    >>> book.unpaid_total()
    300
    """

    required = ("id", "customer", "items")

    def __init__(self):
        self._orders = {}

    def __len__(self):
        return len(self._orders)

    def __getitem__(self, order_id):
        return self._orders[order_id]

    def __iter__(self):
        return iter(self._orders.values())

    def add(self, order):
        """Check the order and keep a copy of it. Raises an OrderError if a field is missing or the id is
        taken."""
        for field in self.required:
            if field not in order:
                raise OrderError("missing field " + field)
        if order["id"] in self._orders:
            raise OrderError("double id " + str(order["id"]))
        copy = dict(order)
        copy.setdefault("paid", False)
        self._orders[order["id"]] = copy

    def pay(self, order_id):
        """Mark an order as paid. Returns False if there is no such order or it was paid before."""
        order = self._orders.get(order_id)
        if order is None or order["paid"]:
            return False
        order["paid"] = True
        return True

    def unpaid_total(self):
        """Return the cents that customers still have to pay."""
        return sum(order_total(order) for order in self if not order["paid"])


def order_total(order):
    """Return the price of all items of an order; an item is (name, amount, price of one).

    >>> order_total({"items": [("pen", 2, 150), ("ink", 1, 700)]})
    1000
    """
    total = 0
    for _, amount, price in order["items"]:
        total += amount * price
    return total


def orders_by_customer(orders):
    """Group the ids of orders by the customer's name.

    >>> orders = [{"id": 1, "customer": "Ann"}, {"id": 2, "customer": "Raj"}, {"id": 3, "customer": "Ann"}]
    >>> orders_by_customer(orders)
    {'Ann': [1, 3], 'Raj': [2]}
    """
    groups = {}
    for order in orders:
        name = order["customer"]
        if name not in groups:
            groups[name] = []
        groups[name].append(order["id"])
    return groups


def best_seller(orders):
    """Return the name of the item of which most pieces were ordered, or None without any items.

    >>> best_seller([{"items": [("pen", 2, 150)]}, {"items": [("ink", 3, 7), ("pen", 2, 150)]}])
    'pen'
    """
    pieces = {}
    for order in orders:
        for name, amount, _ in order["items"]:
            pieces[name] = pieces.get(name, 0) + amount
    if not pieces:
        return None
    return max(pieces, key=pieces.get)


def add_item(order, name, amount, price):
    """Add an item to an order. If it is there at the same price already, its amount grows.

    >>> order = {"items": [("pen", 2, 150)]}
    >>> add_item(order, "pen", 3, 150)
    >>> add_item(order, "cap", 1, 90)
    >>> order["items"]
    [('pen', 5, 150), ('cap', 1, 90)]
    """
    items = order["items"]
    for i, (known, old_amount, old_price) in enumerate(items):
        if known == name and old_price == price:
            items[i] = (name, old_amount + amount, price)
            return
    items.append((name, amount, price))
