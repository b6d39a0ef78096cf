from typing import Dict, List


def merge_lists(a: str, b: str) -> str:
    """
    Two persons write shopping lists such as "milk, 2 eggs, bread". Merge them to one list: equal things are
    added up (no number means 1), the numbers of 1 are not written, and the things are in
    alphabetical order.

    >>> merge_lists("milk, 2 eggs", "3 eggs, bread")
    'bread, 5 eggs, milk'
    """
    amounts = {}
    for part in a.split(", ") + b.split(", "):
        if part == "":
            continue
        words = part.split(" ", 1)
        if words[0].isdigit():
            n = int(words[0])
            thing = words[1]
        else:
            n = 1
            thing = part
        amounts[thing] = amounts.get(thing, 0) + n
    out = []
    for thing in sorted(amounts):
        if amounts[thing] == 1:
            out.append(thing)
        else:
            out.append(str(amounts[thing]) + " " + thing)
    return ", ".join(out)


def cross_out(items: List[str], bought: str) -> List[str]:
    """
    Return the list of the items in which everything that was bought gets a "-" at both ends. The string
    bought has the first letters of the things; one letter crosses out only the first item with this
    letter that is not crossed out yet.

    cross_out(["milk", "mint", "tea"], "mt") == ["-milk-", "mint", "-tea-"]
    """
    result = items[:]
    for letter in bought:
        for i in range(len(result)):
            if result[i].startswith(letter):
                result[i] = "-" + result[i] + "-"
                break
    return result


def by_shelf(items: List[str], shelves: Dict[str, str]) -> str:
    """
    Sort a shopping list by the shelves of the shop. shelves gives for each item a letter. Return a text
    such as "A: milk, tea; C: soap"; items without a shelf come last, under "?".

    by_shelf(["soap", "tea", "milk", "kite"], {"soap": "C", "tea": "A", "milk": "A"})
    == "A: tea, milk; C: soap; ?: kite"
    """
    groups = {}
    for item in items:
        shelf = shelves.get(item, "?")
        if shelf not in groups:
            groups[shelf] = []
        groups[shelf].append(item)
    keys = sorted(k for k in groups if k != "?")
    if "?" in groups:
        keys.append("?")
    parts = []
    for k in keys:
        parts.append(k + ": " + ", ".join(groups[k]))
    return "; ".join(parts)


def forgotten(wanted, receipt):
    """
    wanted is a text of things, separated by commas. A receipt is a text of lines "THING 1.20", separated by
    "/" and in capital letters. Return the wanted things which are not on the receipt.

    forgotten("tea,brown bread", "TEA 2.10/SALT 0.90") == ["brown bread"]
    """
    got = []
    for line in receipt.split("/"):
        k = line.rfind(" ")
        got.append(line[:k].lower())
    res = []
    for x in wanted.split(","):
        if x not in got:
            res.append(x)
    return res


def bag_letters(items: List[str], size: int) -> str:
    """
    Items are put into bags, one after the other. Each letter of the name of an item needs one place; a bag
    has size places, and when an item doesn't fit, a new bag is opened. Return the letter of the bag of
    each item ("A", "B", ...) as a string.

    bag_letters(["tea", "soap", "milk", "oil"], 8) -> "AABB"
    """
    bag = 0
    free = size
    ans = ""
    for item in items:
        if len(item) > free:
            bag += 1
            free = size
        free -= len(item)
        ans += chr(ord("A") + bag)
    return ans
