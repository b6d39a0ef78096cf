def to_seconds(clock):
    """
    Read a time such as "1:05:30", "5:30" or "30" (hours, minutes, seconds)
    and return it in seconds.

    >>> to_seconds("5:30")
    330
    >>> to_seconds("1:00:01")
    3601
    """
    seconds = 0
    for part in clock.split(":"):
        seconds = seconds * 60 + int(part)
    return seconds


def to_seconds_reversed(clock):
    """
    The same as to_seconds, from the right end.

    >>> to_seconds_reversed("5:30")
    330
    >>> to_seconds_reversed("1:00:01")
    3601
    """
    parts = clock.split(":")[::-1]
    return sum(int(part) * 60 ** power for power, part in enumerate(parts))


def to_clock(seconds):
    """
    Write seconds as minutes and seconds, with two digits for the seconds.

    >>> to_clock(330)
    '5:30'
    >>> to_clock(7)
    '0:07'
    """
    minutes, rest = divmod(seconds, 60)
    text = str(rest)
    if rest < 10:
        text = "0" + text
    return str(minutes) + ":" + text


def dash_out(number):
    """
    Write a number with a dash between each two of its digits.

    >>> dash_out("2024")
    '2-0-2-4'
    >>> dash_out("7")
    '7'
    """
    dashed = ""
    for i in range(len(number)):
        if i > 0:
            dashed += "-"
        dashed += number[i]
    return dashed


def dash_out_recursive(number):
    """
    The same as dash_out, with recursion.

    >>> dash_out_recursive("2024")
    '2-0-2-4'
    >>> dash_out_recursive("")
    ''
    """
    if len(number) <= 1:
        return number
    return number[0] + "-" + dash_out_recursive(number[1:])


def first_step_with(steps, ingredient):
    """
    Return the position of the first step of a recipe that has an ingredient
    in it, in any case, or -1 if no step has it.

    >>> first_step_with(["Boil water", "Add Salt"], "salt")
    1
    >>> first_step_with([], "salt")
    -1
    """
    for position, step in enumerate(steps):
        if ingredient.lower() in step.lower():
            return position
    return -1


def first_step_with_list(steps, ingredient):
    """
    The same as first_step_with, with a list of all positions.

    >>> first_step_with_list(["Boil water", "Add Salt"], "salt")
    1
    >>> first_step_with_list([], "salt")
    -1
    """
    wanted = ingredient.lower()
    positions = [i for i in range(len(steps)) if wanted in steps[i].lower()]
    return positions[0] if positions else -1


def double_amounts(step):
    """
    Double every number that stands alone in a step of a recipe.

    >>> double_amounts("mix 2 eggs and 50 g flour")
    'mix 4 eggs and 100 g flour'
    """
    words = step.split(" ")
    for i in range(len(words)):
        if words[i].isdigit():
            words[i] = str(2 * int(words[i]))
    return " ".join(words)


def double_amounts_map(step):
    """
    The same as double_amounts, with an inner function.

    >>> double_amounts_map("mix 2 eggs and 50 g flour")
    'mix 4 eggs and 100 g flour'
    """
    def doubled(word):
        if not word.isdigit():
            return word
        return str(int(word) * 2)

    return " ".join(map(doubled, step.split(" ")))
