from typing import List, Tuple, Union


def litres_per_hundred(km: float, litres: float) -> float:
    """Consumption in litres per 100 km, one place. Without any driving it is 0.0.

    >>> litres_per_hundred(450, 27.9)
    6.2
    """
    if km <= 0:
        return 0.0
    return round(litres * 100 / km, 1)


def tank_after(trips: List[Union[int, float]], tank: float, per_km: float) -> List[float]:
    """Return the litres in the tank after each trip. A float in `trips` is a refill in litres,
    an int is a drive in kilometres. The tank is never below zero.

    >>> tank_after([100, 10.0, 50], 20, 0.1)
    [10.0, 20.0, 15.0]
    """
    levels = []
    for item in trips:
        if isinstance(item, float):
            tank += item
        else:
            tank = max(0, tank - item * per_km)
        levels.append(round(tank, 2))
    return levels


def cheapest_station(prices: dict, detour: dict, litres: float) -> str:
    """prices maps a station to its price of a litre, detour to the cost of driving there (missing: 0).
    Return the station with the lowest total for `litres`, by name when equal; "" when there is none.

    >>> cheapest_station({"A": 1.8, "B": 1.7}, {"B": 6}, 40)
    'A'
    >>> cheapest_station({"A": 1.8, "B": 1.7}, {"B": 2}, 40)
    'B'
    """
    if not prices:
        return ""
    return min(prices, key=lambda name: (prices[name] * litres + detour.get(name, 0), name))


def odometer_errors(readings: List[int]) -> List[Tuple[int, int]]:
    """An odometer can only grow. Return pairs (index, loss) where a reading is below the one before.

    >>> odometer_errors([10, 25, 20, 30, 5])
    [(2, 5), (4, 25)]
    """
    errors = []
    for i in range(1, len(readings)):
        if readings[i] < readings[i - 1]:
            errors.append((i, readings[i - 1] - readings[i]))
    return errors


def pump_display(cents: int, price: int) -> str:
    """Show what the pump shows when `cents` are paid and a litre costs `price` cents,
    as "L.LL l / E.EE". Litres are cut off after two places, not rounded.

    >>> pump_display(5000, 179)
    '27.93 l / 50.00'
    >>> pump_display(0, 179)
    '0.00 l / 0.00'
    """
    if price <= 0:
        return "ERROR"
    hundredths = cents * 100 // price
    litres = str(hundredths // 100) + "." + str(hundredths % 100).zfill(2)
    money = str(cents // 100) + "." + str(cents % 100).zfill(2)
    return litres + " l / " + money
