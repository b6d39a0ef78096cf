def show(value, width=8):
    """What a pocket calculator shows: whole numbers without a point, others with as many places as fit. A
    value that is too long gives "E".

    show(12.0) == "12"
    show(1 / 3, 5) == "0.333"
    show(123456789) == "E"
    """
    whole = str(int(value))
    if len(whole) > width:
        return "E"
    if value == int(value):
        return whole
    return str(value)[:width]


def press_keys(keys):
    """A calculator without precedence: digits, + - and * are pressed and worked off from left to right.

    press_keys("2+3*4") == 20
    press_keys("10-15") == -5
    press_keys("") == 0
    """
    result = 0
    number = 0
    operation = "+"
    for key in keys + "=":
        if key.isdigit():
            number = number * 10 + int(key)
            continue
        if operation == "+":
            result += number
        elif operation == "-":
            result -= number
        else:
            result *= number
        number = 0
        operation = key
    return result


def constant_key(start, operation, value, presses):
    """The key "=" repeats the last operation. Return what is shown after every press.

    constant_key(3, "*", 2, 3) == [6, 12, 24]
    constant_key(10, "-", 4, 2) == [6, 2]
    """
    shown = []
    for _ in range(presses):
        if operation == "*":
            start *= value
        elif operation == "+":
            start += value
        elif operation == "-":
            start -= value
        shown.append(start)
    return shown


def percent_key(price, percent, key):
    """price + percent % adds the percentage, price - percent % takes it away, price * percent % gives it
    alone.

    percent_key(200, 10, "+") == 220.0
    percent_key(200, 10, "*") == 20.0
    """
    part = price * percent / 100
    if key == "+":
        return price + part
    if key == "-":
        return price - part
    return part


def memory_total(entries):
    """Entries end with "M+" or "M-" and have a whole number in front; "MC" clears the memory. What is in it?

    memory_total(["12M+", "5M-"]) == 7
    memory_total(["12M+", "MC", "3M+"]) == 3
    """
    memory = 0
    for entry in entries:
        if entry == "MC":
            memory = 0
        elif entry.endswith("M+"):
            memory += int(entry[:-2])
        elif entry.endswith("M-"):
            memory -= int(entry[:-2])
    return memory


def roots_pressed(value, limit):
    """How often must the root key be pressed until the display is below limit? A limit of 1 or less is never
    undercut by a value above 1, and the answer is None.

    roots_pressed(256, 3) == 3
    roots_pressed(2, 5) == 0
    roots_pressed(100, 1) == None
    """
    if value >= 1 and limit <= 1:
        return None
    presses = 0
    while value >= limit:
        value = value ** 0.5
        presses += 1
    return presses


def segments_lit(text):
    """How many bars of the display are lit for a text of digits? A minus sign is one bar, a point none.

    segments_lit("18") == 9
    segments_lit("-7.1") == 6
    """
    bars = {"0": 6, "1": 2, "2": 5, "3": 5, "4": 4, "5": 5, "6": 6, "7": 3, "8": 7, "9": 6, "-": 1}
    lit = 0
    for ch in text:
        lit += bars.get(ch, 0)
    return lit
