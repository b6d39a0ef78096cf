def net_weight(parcel):
    """Weight of a parcel's goods: parcel is (gross, box), both in grams."""
    gross, box = parcel
    return gross - box


def is_light(parcel, limit=500):
    """Whether the goods alone weigh at most limit grams.

    >>> is_light((600, 150))
    True
    """
    return net_weight(parcel) <= limit


def total_of_light(parcels):
    """Return the sum of the goods' weights, light parcels only.

    >>> total_of_light([(600, 150), (900, 100), (300, 50)])
    700
    """
    total = 0
    for parcel in parcels:
        if is_light(parcel):
            total += net_weight(parcel)
    return total


def heaviest_index(parcels):
    """Return the position of the parcel with the heaviest goods, -1 for no parcels at all.
    The last one is taken when several are equally heavy.

    >>> heaviest_index([(600, 150), (500, 50), (300, 50)])
    1
    """
    best = -1
    for i, parcel in enumerate(parcels):
        if best == -1 or net_weight(parcel) >= net_weight(parcels[best]):
            best = i
    return best


def light_ones_first(parcels):
    """Return a new list with all light parcels in front, otherwise in the old order.

    >>> light_ones_first([(900, 100), (600, 150), (800, 20)])
    [(600, 150), (900, 100), (800, 20)]
    """
    light = [parcel for parcel in parcels if is_light(parcel)]
    others = [parcel for parcel in parcels if not is_light(parcel)]
    return light + others


def boxes_heavier_than_goods(parcels):
    """Count parcels of which the box weighs more than what is in it.

    >>> boxes_heavier_than_goods([(100, 60), (100, 50), (90, 10)])
    1
    """
    return sum(1 for parcel in parcels if parcel[1] > net_weight(parcel))


def load_cart(parcels, capacity):
    """Put parcels on a cart from the first on until one does not fit any more; the gross
    weight counts here. Return (number of parcels, weight on the cart).

    >>> load_cart([(600, 150), (900, 100), (300, 50)], 1600)
    (2, 1500)
    """
    loaded = 0
    weight = 0
    while loaded < len(parcels) and weight + parcels[loaded][0] <= capacity:
        weight += parcels[loaded][0]
        loaded += 1
    return loaded, weight


def compare_neighbours(parcels):
    """For every two parcels side by side write "<", ">" or "=", comparing their goods.

    >>> compare_neighbours([(600, 150), (900, 100), (850, 50), (90, 10)])
    '<=>'
    """
    signs = []
    for first, second in zip(parcels, parcels[1:]):
        a = net_weight(first)
        b = net_weight(second)
        if a < b:
            signs.append("<")
        elif a > b:
            signs.append(">")
        else:
            signs.append("=")
    return "".join(signs)


def without_twins(parcels):
    """Drop every parcel whose goods weigh exactly as much as those of an earlier one.

    >>> without_twins([(600, 150), (500, 50), (300, 50)])
    [(600, 150), (300, 50)]
    """
    seen = set()
    kept = []
    for parcel in parcels:
        weight = net_weight(parcel)
        if weight in seen:
            continue
        seen.add(weight)
        kept.append(parcel)
    return kept
