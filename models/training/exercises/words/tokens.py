from typing import List


def tokenize(text: str) -> List[str]:
    """Split a simple sum such as '12+x*3' into numbers, names and signs.

    >>> tokenize("12+x*3")
    ['12', '+', 'x', '*', '3']
    >>> tokenize(" a1 - 40 ")
    ['a1', '-', '40']
    """
    tokens = []
    i = 0
    while i < len(text):
        ch = text[i]
        if ch == " ":
            i += 1
        elif ch.isalnum():
            j = i
            while j < len(text) and text[j].isalnum():
                j += 1
            tokens.append(text[i:j])
            i = j
        else:
            tokens.append(ch)
            i += 1
    return tokens


def add_and_subtract(text: str) -> int:
    """Work out a till line such as '5 + 7 - 2' from left to right.

    >>> add_and_subtract("5 + 7 - 2")
    10
    """
    parts = text.split()
    total = int(parts[0])
    for i in range(1, len(parts), 2):
        number = int(parts[i + 1])
        if parts[i] == "+":
            total += number
        elif parts[i] == "-":
            total -= number
    return total


def split_letters_digits(code):
    """Split a product code where letters change to digits or back.

    >>> split_letters_digits("AB12C7")
    ['AB', '12', 'C', '7']
    """
    parts = []
    for ch in code:
        if parts and parts[-1][-1].isdigit() == ch.isdigit():
            parts[-1] += ch
        else:
            parts.append(ch)
    return parts


def find_numbers(text: str) -> List[int]:
    """Collect the whole numbers in a sentence; a minus sign directly before a digit counts.

    >>> find_numbers("from -5 to 12 degrees")
    [-5, 12]
    """
    numbers = []
    current = ""
    for ch in text + " ":
        if ch.isdigit() or (ch == "-" and current == ""):
            current += ch
        else:
            if current not in ("", "-"):
                numbers.append(int(current))
            current = ""
    return numbers


def split_at_any(text: str, marks: str) -> List[str]:
    """Split a text at any of several marks and drop the empty pieces.

    >>> split_at_any("tea;milk,,sugar", ";,")
    ['tea', 'milk', 'sugar']
    """
    pieces = []
    piece = ""
    for ch in text:
        if ch in marks:
            if piece:
                pieces.append(piece)
            piece = ""
        else:
            piece += ch
    if piece:
        pieces.append(piece)
    return pieces


def stack_program(program):
    """Run a tiny program: a number is pushed, 'dup' copies the top, 'drop' removes it, 'add' adds two.

    >>> stack_program("3 dup add")
    [6]
    >>> stack_program("1 2 drop")
    [1]
    """
    stack = []
    for word in program.split():
        if word == "dup":
            stack.append(stack[-1])
        elif word == "drop":
            stack.pop()
        elif word == "add":
            b = stack.pop()
            a = stack.pop()
            stack.append(a + b)
        else:
            stack.append(int(word))
    return stack


def fill_template(template: str, values: dict) -> str:
    """Replace '{name}' by the value for name; an unknown name is left as it is.

    >>> fill_template("Hi {who}, {what}!", {"who": "Al"})
    'Hi Al, {what}!'
    """
    for key in values:
        template = template.replace("{" + key + "}", str(values[key]))
    return template


def quoted_parts(text):
    # everything between pairs of double quotes
    return text.split('"')[1::2]


def remove_tags(text: str) -> str:
    """Remove everything in angle brackets from a web text.

    >>> remove_tags("<b>Big</b> sale")
    'Big sale'
    """
    out = []
    inside = False
    for ch in text:
        if ch == "<":
            inside = True
        elif ch == ">":
            inside = False
        elif not inside:
            out.append(ch)
    return "".join(out)
