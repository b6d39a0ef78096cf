def step(mark):
    """Return 1 if a mark opens a layer ("<"), -1 if it closes one (">"), and 0 for everything else."""
    if mark == "<":
        return 1
    if mark == ">":
        return -1
    return 0


def thickest(text):
    """
    Return the gift that is wrapped in the most layers. A gift is a letter;
    the first of several equal ones is returned, "" if there are none.

    >>> thickest("a<b<c>d>")
    'c'
    >>> thickest("<>")
    ''
    """
    layers = 0
    most_layers = -1
    gift = ""
    for mark in text:
        layers += step(mark)
        if mark.isalpha() and layers > most_layers:
            most_layers = layers
            gift = mark
    return gift


def paper_needed(text):
    """
    A gift needs one sheet of paper for each layer that is around it. Return
    the sheets for all gifts.

    >>> paper_needed("a<b<c>>")
    3
    """
    sheets = 0
    layers = 0
    for mark in text:
        layers += step(mark)
        if mark.isalpha():
            sheets += layers
    return sheets


def loose_gifts(text):
    """
    Return the gifts that are in no layer at all.

    >>> loose_gifts("a<b>c")
    'ac'
    """
    loose = ""
    layers = 0
    for mark in text:
        layers += step(mark)
        if layers == 0 and step(mark) == 0:
            loose += mark
    return loose


def numbered_layers(text):
    """
    Replace each mark that opens or closes a layer by the number of the layer.

    >>> numbered_layers("<a<b>>")
    '1a2b21'
    """
    result = ""
    layer = 0
    for mark in text:
        if step(mark) == 1:
            layer += 1
            result += str(layer)
        elif step(mark) == -1:
            result += str(layer)
            layer -= 1
        else:
            result += mark
    return result


def unwrap_first(text):
    """
    Remove the first layer together with the mark that closes it.

    >>> unwrap_first("a<b<c>>d")
    'ab<c>d'
    >>> unwrap_first("abc")
    'abc'
    """
    start = text.find("<")
    if start < 0:
        return text
    layers = 0
    for i in range(start, len(text)):
        layers += step(text[i])
        if layers == 0:
            return text[:start] + text[start + 1:i] + text[i + 1:]
    return text


def first_torn(text):
    """
    Return the position of the first ">" that closes no layer, or -1.

    >>> first_torn("<a>>b")
    3
    >>> first_torn("<a>")
    -1
    """
    layers = 0
    for i, mark in enumerate(text):
        layers += step(mark)
        if layers < 0:
            return i
    return -1


def partner_marks(text):
    """
    Return a dict from the position of each "<" to the position of the mark
    that closes it. Every layer of the text is closed.

    >>> partner_marks("<a<b>>")
    {2: 4, 0: 5}
    """
    partners = {}
    waiting = []
    for i, mark in enumerate(text):
        if step(mark) == 1:
            waiting.append(i)
        elif step(mark) == -1:
            partners[waiting.pop()] = i
    return partners


def wrap_long(words, limit):
    """
    Wrap each word into one layer for every letter that it has above the limit.

    >>> wrap_long(["pen", "scarf"], 3)
    ['pen', '<<scarf>>']
    """
    wrapped = []
    for word in words:
        layers = max(0, len(word) - limit)
        wrapped.append("<" * layers + word + ">" * layers)
    return wrapped
