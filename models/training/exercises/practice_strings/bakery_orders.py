def read_order(order):
    """
    An order is a text like "3 rolls, 1 bread". Return a list of tuples of the
    amount and the name. Parts without an amount count as one.

    >>> read_order("3 rolls, bread")
    [(3, 'rolls'), (1, 'bread')]
    """
    parts = []
    for part in order.split(","):
        words = part.split()
        if words[0].isdigit():
            parts.append((int(words[0]), " ".join(words[1:])))
        else:
            parts.append((1, " ".join(words)))
    return parts


def pieces_in_order(order):
    """
    Return how many pieces are ordered in all.

    >>> pieces_in_order("3 rolls, bread")
    4
    """
    pieces = 0
    for amount, name in read_order(order):
        pieces += amount
    return pieces


def write_order(parts):
    """
    The opposite of read_order: write a list of amounts and names as a text.
    An amount of one is not written, and an amount of zero is left out.

    >>> write_order([(3, "rolls"), (1, "bread"), (0, "pie")])
    '3 rolls, bread'
    """
    texts = []
    for amount, name in parts:
        if amount == 1:
            texts.append(name)
        elif amount > 1:
            texts.append(str(amount) + " " + name)
    return ", ".join(texts)


def merge_orders(first, second):
    """
    Put two orders together. The same things are counted together.

    >>> merge_orders("2 rolls, pie", "rolls, cake")
    '3 rolls, pie, cake'
    """
    amounts = {}
    for amount, name in read_order(first) + read_order(second):
        amounts[name] = amounts.get(name, 0) + amount
    return write_order([(amounts[name], name) for name in amounts])


def bake_code(name):
    """
    The oven shows a cake by its consonants, at most four of them, in capitals.

    >>> bake_code("apple pie")
    'PPLP'
    >>> bake_code("ei")
    ''
    """
    code = ""
    for letter in name.upper():
        if letter.isalpha() and letter not in "AEIOU":
            code += letter
        if len(code) == 4:
            break
    return code


def sold_out(shelf, name):
    """
    The shelf is a text of initials, such as "rrbp". A thing is sold out if
    its initial is not on the shelf.

    >>> sold_out("rrbp", "bread")
    False
    >>> sold_out("rrbp", "cake")
    True
    """
    initial = name[:1]
    for thing in shelf:
        if thing == initial:
            return False
    return True


def cake_writing(name, age, width):
    """
    Return the lines that are written on a cake. If the whole text is wider
    than the cake it is written on two lines.

    >>> cake_writing("Ida", 5, 10)
    ['Ida 5']
    >>> cake_writing("Rosalind", 50, 10)
    ['Rosalind', '50']
    """
    age_text = str(age)
    whole = name + " " + age_text
    if len(whole) <= width:
        return [whole]
    return [name, age_text]


def longest_queue(day):
    """
    During a day "+" is a customer who comes and "-" one who leaves. Return
    the text of the day up to the moment when the queue was longest.

    >>> longest_queue("++-+++--")
    '++-+++'
    """
    waiting = 0
    longest = 0
    moment = 0
    for i, event in enumerate(day):
        waiting += 1 if event == "+" else -1
        if waiting > longest:
            longest = waiting
            moment = i + 1
    return day[:moment]
