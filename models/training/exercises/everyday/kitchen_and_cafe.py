from typing import Dict, List


def tip(bill: float, service: str) -> float:
    """
    Tip for a bill: 20 percent for "great" service, 15 for "good", 10 for "okay" and none for "bad".
    Any other word raises a ValueError.
    >>> tip(50, "good")
    7.5
    >>> tip(50, "bad")
    0.0
    """
    if service == "great":
        percent = 20
    elif service == "good":
        percent = 15
    elif service == "okay":
        percent = 10
    elif service == "bad":
        percent = 0
    else:
        raise ValueError(service)
    return bill * percent / 100


def table_bill(orders: List[str], menu: Dict[str, int]) -> Dict[str, int]:
    """Orders look like "Ann:tea". Return what every guest has to pay.
    >>> table_bill(["Ann:tea", "Bob:pie", "Ann:pie"], {"tea": 2, "pie": 4})
    {'Ann': 6, 'Bob': 4}
    """
    bill = {}
    for order in orders:
        guest, dish = order.split(":")
        bill[guest] = bill.get(guest, 0) + menu[dish]
    return bill


def coffee_order(text: str) -> List[str]:
    """ Split an order such as "2 latte, espresso, 3 mocha" into single cups.
    >>> coffee_order("2 latte, mocha")
    ['latte', 'latte', 'mocha']
    """
    cups = []
    for part in text.split(","):
        words = part.split()
        if words[0].isdigit():
            cups += [words[1]] * int(words[0])
        else:
            cups.append(words[0])
    return cups


def pizza_slices(eaters: List[int], per_pizza: int) -> tuple:
    """
    Everybody says how many slices he or she eats. Return the number of pizzas and of slices left over.
    >>> pizza_slices([3, 2, 4], 8)
    (2, 7)
    """
    wanted = sum(eaters)
    pizzas = wanted // per_pizza
    if wanted % per_pizza > 0:
        pizzas += 1
    return pizzas, pizzas * per_pizza - wanted


def still_fresh(food: Dict[str, int], today: int) -> List[str]:
    # food -> last good day; those that are still good, the most urgent ones first
    good = [name for name in food if food[name] >= today]
    return sorted(good, key=lambda name: food[name])


def jars_to_fill(litres: float, jars: List[float]) -> int:
    """Fill jars in the given order; how many of them become completely full?
    >>> jars_to_fill(2.0, [0.5, 1.0, 1.0])
    2
    """
    full = 0
    for size in jars:
        if litres < size:
            break
        litres -= size
        full += 1
    return full


def egg_timer(size: str, soft: bool, fridge: bool) -> int:
    """Minutes to cook an egg: 4 for S, 5 for M, 6 for L; hard eggs need 4 more, cold ones 1 more.
    >>> egg_timer("M", True, False)
    5
    >>> egg_timer("L", False, True)
    11
    """
    minutes = {"S": 4, "M": 5, "L": 6}[size]
    if not soft:
        minutes += 4
    if fridge:
        minutes += 1
    return minutes


def menu_lines(menu, width):
    """Menu lines with dots between dish and price.
    >>> menu_lines({"Soup": 4, "Steak": 18}, 12)
    ['Soup.......4', 'Steak.....18']
    """
    lines = []
    for dish, price in menu.items():
        dots = width - len(dish) - len(str(price))
        lines.append(dish + "." * dots + str(price))
    return lines


def spice_level(votes: List[int]) -> int:
    """Middle one of the votes, the lower of two for an even number.
    >>> spice_level([5, 1, 3, 2])
    2
    """
    ordered = sorted(votes)
    return ordered[(len(ordered) - 1) // 2]


def dishwasher_runs(plates_per_day: List[int], capacity: int) -> int:
    """The dishwasher runs in the evening if the plates of the next day would not fit any more."""
    runs = 0
    inside = 0
    for i, plates in enumerate(plates_per_day):
        inside += plates
        tomorrow = plates_per_day[i + 1] if i + 1 < len(plates_per_day) else 0
        if inside + tomorrow > capacity:
            runs += 1
            inside = 0
    return runs
