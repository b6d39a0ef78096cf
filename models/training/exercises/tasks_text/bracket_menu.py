from typing import List, Tuple


def options(text: str) -> List[str]:
    """
    A menu line offers variants: "rice (fried|boiled) with peas" stands for two dishes. Return all
    dishes. There is at most one pair of parentheses; without any the line itself is the only dish.

    >>> options("rice (fried|boiled) with peas")
    ['rice fried with peas', 'rice boiled with peas']
    >>> options("soup")
    ['soup']
    """
    if "(" not in text or ")" not in text:
        return [text]
    start = text.index("(")
    end = text.index(")", start)
    res = []
    for variant in text[start + 1:end].split("|"):
        res.append(text[:start] + variant + text[end + 1:])
    return res


def with_extras(text: str) -> Tuple[str, str]:
    """
    What stands in square brackets can be left out. Return the plain dish and the full one, both without
    brackets and without doubled blanks.

    >>> with_extras("pasta [and cheese] to go")
    ('pasta to go', 'pasta and cheese to go')
    """
    plain = ""
    full = ""
    inside = False
    for ch in text:
        if ch == "[":
            inside = True
        elif ch == "]":
            inside = False
        else:
            full += ch
            if not inside:
                plain += ch
    return " ".join(plain.split()), " ".join(full.split())


def footnotes(line: str) -> List[str]:
    """
    After a dish its additives are listed as "Cola(a,c)". Return the letters of all dishes in a line,
    sorted, each once.

    >>> footnotes("Cola(a,c) Fries Salad(c,f)")
    ['a', 'c', 'f']
    """
    marks = set()
    for word in line.split():
        if word.endswith(")") and "(" in word:
            inner = word[word.index("(") + 1:-1]
            for mark in inner.split(","):
                if mark.strip():
                    marks.add(mark.strip())
    return sorted(marks)


def free_of(menu: List[str], letter: str) -> List[str]:
    """Return the names of the dishes that do not contain the additive.

    >>> free_of(["Cola(a,c)", "Fries", "Salad(c,f)"], "a")
    ['Fries', 'Salad']
    """
    good = []
    for dish in menu:
        if letter not in footnotes(dish):
            good.append(dish.split("(")[0])
    return good


def price_column(menu: List[str]) -> int:
    """
    Lines of a menu end with a price, "tea 2.40". Return the sum of all prices in cents. Lines without a
    price, or with the word "free", cost nothing.

    >>> price_column(["tea 2.40", "water free", "cake 3.05"])
    545
    """
    total = 0
    for line in menu:
        last = line.split()[-1] if line.split() else ""
        if last.count(".") != 1:
            continue
        euros, cents = last.split(".")
        if euros.isdigit() and cents.isdigit() and len(cents) == 2:
            total += int(euros) * 100 + int(cents)
    return total


def order_code(dishes: List[str], menu: List[str]) -> str:
    """
    The waiter writes the number of a dish in the menu (from 1), and "x" with the number of plates if
    there are several: "3x2 1". Dishes come in the order of the menu; a dish that is not on the menu is
    an error.

    >>> order_code(["pie", "soup", "pie"], ["soup", "stew", "pie"])
    '1 3x2'
    """
    for dish in dishes:
        if dish not in menu:
            raise ValueError("we have no " + dish)
    parts = []
    for i, dish in enumerate(menu, 1):
        n = dishes.count(dish)
        if n == 1:
            parts.append(str(i))
        elif n > 1:
            parts.append(f"{i}x{n}")
    return " ".join(parts)


def hot(dish: str) -> int:
    # chilies are drawn as "~" behind the name
    return len(dish) - len(dish.rstrip("~"))
