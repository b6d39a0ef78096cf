def dish_title(dish):
    """
    Write a dish as a title: every word gets a capital, except "of", "with"
    and "and". The first word always gets a capital.

    dish_title("soup of the day") -> "Soup of The Day"
    dish_title("with cheese") -> "With Cheese"
    """
    small = ["of", "with", "and"]
    titled = []
    for i, word in enumerate(dish.split()):
        if i > 0 and word in small:
            titled.append(word)
        else:
            titled.append(word.capitalize())
    return " ".join(titled)


def price_of(line):
    """
    A line of the menu ends with the price, such as "Tea ..... 2.50". Return
    the price in cents, or 0 if the last word is no price.

    price_of("Tea ..... 2.50") -> 250
    price_of("Tea") -> 0
    """
    words = line.split()
    if not words:
        return 0
    try:
        price = float(words[-1])
    except ValueError:
        return 0
    return round(price * 100)


def dotted_line(dish, price, width):
    """
    Join a dish and a price with dots, so that the line is width long. At
    least one dot is always there.

    dotted_line("Tea", "2.50", 10) -> "Tea...2.50"
    dotted_line("Coffee", "3.00", 5) -> "Coffee.3.00"
    """
    dots = width - len(dish) - len(price)
    if dots < 1:
        dots = 1
    return dish + "." * dots + price


def allergens(note):
    """
    A note holds allergens as single letters in round markers, such as
    "Cake (a,g) Tea (c)". Return them sorted and without doubles.

    allergens("Cake (g,a) Tea (a)") -> ["a", "g"]
    allergens("Water") -> []
    """
    found = set()
    inside = False
    for ch in note:
        if ch == "(":
            inside = True
        elif ch == ")":
            inside = False
        elif inside and ch.isalpha():
            found.add(ch)
    return sorted(found)


def longest_description(menu):
    """
    Given a dict from dish to description, return the dish whose description
    has the most words. An empty menu gives None.

    longest_description({"pie": "with apples", "ice": "cold"}) -> "pie"
    longest_description({}) -> None
    """
    best = None
    most_words = -1
    for dish, description in menu.items():
        words = len(description.split())
        if words > most_words:
            most_words = words
            best = dish
    return best


def without_dish(menu, dish):
    """
    The menu is a text with a comma between two dishes. Take one dish out of it.

    without_dish("tea,pie,ice", "pie") -> "tea,ice"
    without_dish("tea", "pie") -> "tea"
    """
    kept = [entry for entry in menu.split(",") if entry != dish]
    return ",".join(kept)


def sort_dishes(dishes):
    """
    Sort dishes by their last word, and by the whole name if that is equal.

    sort_dishes(["pea soup", "apple cake", "leek soup"]) -> ["apple cake", "leek soup", "pea soup"]
    """
    return sorted(dishes, key=lambda dish: (dish.split()[-1], dish))


def same_dish(first, second):
    """
    Two names mean the same dish if they use the same words in any order.

    same_dish("ham and eggs", "Eggs and ham") -> True
    same_dish("ham", "ham ham") -> False
    """
    first_words = sorted(first.lower().split())
    second_words = sorted(second.lower().split())
    return first_words == second_words
