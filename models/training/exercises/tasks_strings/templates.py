def fill_blanks(template: str, values: list) -> str:
    """
    A template has blanks which are written as "_" (one or more in a row are one blank). Fill the
    blanks from left to right with the values. If there are too few values, the rest of the
    blanks stay; values that are left over are ignored.

    >>> fill_blanks("Dear ___, you owe _ coins", ["Bo", 7])
    'Dear Bo, you owe 7 coins'
    >>> fill_blanks("a _ b __", ["x"])
    'a x b __'
    """
    out = ""
    used = 0
    i = 0
    while i < len(template):
        if template[i] != "_":
            out += template[i]
            i += 1
            continue
        j = i
        while j < len(template) and template[j] == "_":
            j += 1
        if used < len(values):
            out += str(values[used])
            used += 1
        else:
            out += template[i:j]
        i = j
    return out


def fill_names(template: str, data: dict) -> str:
    """
    Replace each "%name%" of the template by the value that data has for the name. Unknown names are
    replaced by "?", and "%%" gives a single percent sign.

    fill_names("%who% pays 5%%", {"who": "Eva"}) == "Eva pays 5%"
    fill_names("to %city%", {}) == "to ?"
    """
    parts = template.split("%")
    out = ""
    for i in range(len(parts)):
        if i % 2 == 0:
            out += parts[i]
        elif parts[i] == "":
            out += "%"
        else:
            out += str(data.get(parts[i], "?"))
    return out


def names_in(template):
    """
    Given a template with names in the form "$name" (small letters only), return the names without
    repetitions in alphabetical order.

    names_in("$b and $a and $b, 5$ or $") == ["a", "b"]
    """
    res = set()
    for piece in template.split("$")[1:]:
        name = ""
        for c in piece:
            if not ("a" <= c <= "z"):
                break
            name += c
        if name != "":
            res.add(name)
    return sorted(res)


def plural_form(text: str, n: int) -> str:
    """
    In the text, "#" stands for the number n, and "(s)" is written as "s" if n is not 1 and left out
    if it is 1. In the same way "(is/are)" chooses "is" for 1 and "are" otherwise.

    >>> plural_form("There (is/are) # egg(s)", 1)
    'There is 1 egg'
    >>> plural_form("There (is/are) # egg(s)", 4)
    'There are 4 eggs'
    """
    if n == 1:
        text = text.replace("(s)", "").replace("(is/are)", "is")
    else:
        text = text.replace("(s)", "s").replace("(is/are)", "are")
    return text.replace("#", str(n))


def read_template(template: str, text: str):
    """
    The template contains exactly one "*". If the text can be made from the template by replacing the
    star with something (maybe nothing), return this part, otherwise None.

    read_template("Hello *!", "Hello Tom!") -> "Tom"
    read_template("ab*ba", "aba") -> None
    """
    start, end = template.split("*")
    if len(text) < len(start) + len(end):
        return None
    if not text.startswith(start) or not text.endswith(end):
        return None
    return text[len(start):len(text) - len(end)]
