from typing import Dict, List, Tuple


def parse_card(card: str) -> Tuple[int, str]:
    """Value and suit of a card such as '10h' or 'Kd'; jack is 11 and ace is 14.

    >>> parse_card("10h"), parse_card("Kd")
    ((10, 'h'), (13, 'd'))
    """
    faces = {"J": 11, "Q": 12, "K": 13, "A": 14}
    rank = card[:-1]
    suit = card[-1]
    if rank in faces:
        return faces[rank], suit
    return int(rank), suit


def sort_hand(hand: List[str]) -> List[str]:
    """Sort cards by suit (s, h, d, c) and inside a suit from high to low.

    >>> sort_hand(["2h", "Ah", "9s", "10h"])
    ['9s', 'Ah', '10h', '2h']
    """
    def key(card):
        value, suit = parse_card(card)
        return "shdc".index(suit), -value

    return sorted(hand, key=key)


def dice_notation(text: str) -> Tuple[int, int, int]:
    """Read '2d6+3' as number of dice, sides and bonus.

    >>> dice_notation("2d6+3")
    (2, 6, 3)
    >>> dice_notation("d20")
    (1, 20, 0)
    """
    bonus = 0
    if "+" in text:
        text, extra = text.split("+")
        bonus = int(extra)
    count, sides = text.split("d")
    if count == "":
        count = "1"
    return int(count), int(sides), bonus


def word_points(word: str) -> int:
    """Points of a word game: vowels 1, common letters 2, the others 5; a word of 7 or more gets 10 extra.

    >>> word_points("tea")
    4
    """
    points = 0
    for ch in word.lower():
        if ch in "aeiou":
            points += 1
        elif ch in "lnrst":
            points += 2
        else:
            points += 5
    if len(word) >= 7:
        points += 10
    return points


def can_build(word: str, tiles: str) -> bool:
    """Can a word be laid with the tiles on the rack? '*' is a joker for any letter.

    >>> can_build("meet", "mete")
    True
    >>> can_build("meet", "met*")
    True
    >>> can_build("meet", "met")
    False
    """
    rack = list(tiles)
    for ch in word:
        if ch in rack:
            rack.remove(ch)
        elif "*" in rack:
            rack.remove("*")
        else:
            return False
    return True


def colour_hints(secret, guess):
    """Mark a guess: '!' right place, '?' elsewhere in the secret, '.' not in it.

    >>> colour_hints("plant", "spilt")
    '.?.?!'
    >>> colour_hints("plant", "plane")
    '!!!!.'
    """
    marks = ""
    for i, ch in enumerate(guess):
        if ch == secret[i]:
            marks += "!"
        elif ch in secret:
            marks += "?"
        else:
            marks += "."
    return marks


def turn_order(players: List[str], rolls: List[int]) -> List[str]:
    """Players by their roll, high first; equal rolls keep the order at the table."""
    pairs = sorted(zip(players, rolls), key=lambda p: p[1], reverse=True)
    return [name for name, roll in pairs]


def inventory_text(items: Dict[str, int]) -> str:
    """Describe what a hero carries; things he has none of are left out.

    >>> inventory_text({"rope": 1, "apple": 3, "key": 0})
    'rope, apple x3'
    """
    parts = []
    for name, n in items.items():
        if n == 1:
            parts.append(name)
        elif n > 1:
            parts.append(name + " x" + str(n))
    return ", ".join(parts) or "nothing"


def token_position(moves, size):
    # place of a token on a round board of `size` fields; a move 'home' brings it back to 0
    pos = 0
    for move in moves:
        if move == "home":
            pos = 0
        else:
            pos = (pos + int(move)) % size
    return pos
