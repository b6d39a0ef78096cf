def build_fence(n):
    """
    Build a fence of n posts. Every post is "|", between two posts there is a board "=", but after every third post
    the board is a gate "[]". Return "" for n below 1.

    >>> build_fence(2)
    '|=|'
    >>> build_fence(5)
    '|=|=|[]|=|'
    """
    if n < 1:
        return ""
    fence = "|"
    for post in range(1, n):
        fence += "[]" if post % 3 == 0 else "="
        fence += "|"
    return fence


def grow_word(seed, rules, rounds):
    """
    In each round every character of the word is replaced by its rule, if there is one in the dict `rules`; other
    characters stay. Stop early when a round changes nothing or when the word is longer than 100 characters.
    Return the word and the number of rounds that were made.

    >>> grow_word("ab", {"a": "ab", "b": ""}, 3)
    ('ab', 1)
    >>> grow_word("x", {"x": "xy"}, 2)
    ('xyy', 2)
    """
    word = seed
    done = 0
    while done < rounds and len(word) <= 100:
        new = ""
        for ch in word:
            new += rules.get(ch, ch)
        done += 1
        if new == word:
            break
        word = new
    return word, done


def post_pattern(height, width):
    """
    Return the lines of a fence of the given height and width: "+" in the four corners, "-" on the upper and lower
    line, ":" inside in even columns and " " in odd columns, counted from 0 at the left border.

    >>> post_pattern(3, 4)
    ['+--+', ' : :', '+--+']
    """
    if height < 2 or width < 2:
        return []
    lines = []
    for r in range(height):
        if r == 0 or r == height - 1:
            lines.append("+" + "-" * (width - 2) + "+")
        else:
            line = "".join(" " if c % 2 == 0 else ":" for c in range(width))
            lines.append(line)
    return lines


def paint_text(text, colours):
    """
    Paint the words of a text with the colours in turn: each word is written as colour(word). Words with fewer than
    three letters stay unpainted and use up no colour. Without colours the text stays as it is.

    >>> paint_text("the cat is here", ["red", "blue"])
    'red(the) blue(cat) is red(here)'
    """
    if not colours:
        return text
    i = 0
    painted = []
    for word in text.split():
        if len(word) < 3:
            painted.append(word)
            continue
        painted.append(colours[i % len(colours)] + "(" + word + ")")
        i += 1
    return " ".join(painted)


def count_gates(fence):
    """
    Count the gates "[]" in a fence that have a post "|" directly on both sides.

    >>> count_gates("|[]|=[]|[]")
    1
    """
    count = 0
    for i in range(1, len(fence) - 2):
        if fence[i:i + 2] == "[]" and fence[i - 1] == "|" and fence[i + 2] == "|":
            count += 1
    return count


def shrink_fence(fence, length):
    """Cut the middle out of a fence that is too long and put ".." there; short lengths just cut the end off."""
    if len(fence) <= length:
        return fence
    if length < 4:
        return fence[:length]
    keep = length - 2
    left = (keep + 1) // 2
    right = keep - left
    return fence[:left] + ".." + (fence[-right:] if right > 0 else "")
