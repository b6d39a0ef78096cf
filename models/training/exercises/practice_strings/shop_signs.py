def price_tag(cents):
    """
    Write a price as a shop does: 250 cents are "2.50", and full amounts such
    as 300 cents are "3.-".

    >>> price_tag(250)
    '2.50'
    >>> price_tag(300)
    '3.-'
    >>> price_tag(5)
    '0.05'
    """
    euros = cents // 100
    rest = cents % 100
    if rest == 0:
        return str(euros) + ".-"
    return str(euros) + "." + str(rest).zfill(2)


def read_receipt(receipt):
    """
    Each line of a receipt is "amount x name", such as "2 x milk". Return a
    dict from the name to the whole amount of it.

    >>> read_receipt("2 x milk\\n1 x tea\\n3 x milk")
    {'milk': 5, 'tea': 1}
    """
    amounts = {}
    for line in receipt.split("\n"):
        amount, name = line.split(" x ")
        if name not in amounts:
            amounts[name] = 0
        amounts[name] += int(amount)
    return amounts


def sale_text(goods, percent):
    """
    Make the text for a sale. More than one thing is joined by commas, and the
    last one by "and".

    >>> sale_text(["hats"], 10)
    '10% off hats!'
    >>> sale_text(["hats", "caps", "gloves"], 5)
    '5% off hats, caps and gloves!'
    """
    if not goods:
        return ""
    if len(goods) == 1:
        listed = goods[0]
    else:
        listed = ", ".join(goods[:-1]) + " and " + goods[-1]
    return str(percent) + "% off " + listed + "!"


def broken_tube(sign, broken):
    """
    A neon sign has some broken letters that stay dark. Return what can be
    read; each dark letter leaves a space.

    >>> broken_tube("HOTEL BAR", "TB")
    'HO EL  AR'
    """
    shown = ""
    for letter in sign:
        shown += " " if letter in broken else letter
    return shown


def sizes_in_order(sizes):
    """
    Sort the sizes S, M, L, each with any number of "X" before S or L. More
    "X" makes small sizes smaller and large sizes larger.

    >>> sizes_in_order(["L", "XS", "XXL", "M", "S", "XL"])
    ['XS', 'S', 'M', 'L', 'XL', 'XXL']
    """
    def size_value(size):
        if size == "M":
            return 0
        if size[-1] == "S":
            return -len(size)
        return len(size)

    return sorted(sizes, key=size_value)


def barcode_gaps(barcode):
    """
    A barcode is a text of "|" and spaces. Return the widths of the gaps
    between the lines; gaps of width 0 are not listed.

    >>> barcode_gaps("| ||  |")
    [1, 2]
    """
    widths = []
    width = 0
    for ch in barcode.strip():
        if ch == " ":
            width += 1
        elif width > 0:
            widths.append(width)
            width = 0
    return widths


def open_at(hours, time):
    """
    Opening hours are a text like "9-12,14-18". Check if the shop is open at
    a full hour. It is not open at the closing hour.

    >>> open_at("9-12,14-18", 11)
    True
    >>> open_at("9-12,14-18", 12)
    False
    """
    for part in hours.split(","):
        start, end = part.split("-")
        if int(start) <= time < int(end):
            return True
    return False


def cheapest_offer(offers):
    """
    Offers are texts like "shoes=49". Return the name with the lowest price.

    >>> cheapest_offer(["shoes=49", "socks=5", "hat=12"])
    'socks'
    """
    prices = {}
    for offer in offers:
        name, price = offer.split("=")
        prices[name] = int(price)
    return min(prices, key=prices.get)
