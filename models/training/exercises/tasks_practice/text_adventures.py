from typing import Dict, List, Tuple


class Bag:
    """
    The bag of a player in a text adventure. It holds things up to a weight, and
    two things can be made into a new one.

    >>> bag = Bag(10, {('rope', 'stick'): 'bow'})
    >>> bag.take('rope', 2), bag.take('stick', 3), bag.take('anvil', 9)
    (True, True, False)
    >>> bag.combine('stick', 'rope')
    'bow'
    >>> bag.things
    {'bow': 5}
    """

    def __init__(self, limit: int, recipes: Dict[Tuple[str, str], str]):
        self.limit = limit
        self.recipes = recipes
        self.things: Dict[str, int] = {}

    def take(self, name, weight):
        if sum(self.things.values()) + weight > self.limit:
            return False
        self.things[name] = weight
        return True

    def combine(self, a, b):
        if a not in self.things or b not in self.things:
            return None
        new = self.recipes.get((a, b)) or self.recipes.get((b, a))
        if new is None:
            return None
        self.things[new] = self.things.pop(a) + self.things.pop(b)
        return new


def understand(sentence: str, verbs: List[str], things: List[str]) -> Tuple[str, str]:
    """
    Find the first known verb and the first known thing in what the player has
    typed, wherever they stand and without regard to capital letters. What is
    not found is "?".

    >>> understand('Please TAKE the old lamp', ['take', 'open'], ['lamp', 'door'])
    ('take', 'lamp')
    >>> understand('sing', ['take'], ['lamp'])
    ('?', '?')
    """
    verb = '?'
    thing = '?'
    for word in sentence.lower().split():
        if verb == '?' and word in verbs:
            verb = word
        elif thing == '?' and word in things:
            thing = word
    return verb, thing


def look_around(room, exits, items):
    """
    Create the description of a room: its name, the things in it, and the exits.

    Examples:
    look_around('Cave', ['north'], []) == 'Cave. There is nothing here. Exits: north.'
    look_around('Hut', [], ['key', 'cup']) == 'Hut. You see: key, cup. There is no way out.'
    """
    text = room + '. '
    if items:
        text += 'You see: ' + ', '.join(items) + '. '
    else:
        text += 'There is nothing here. '
    if exits:
        text += 'Exits: ' + ', '.join(exits) + '.'
    else:
        text += 'There is no way out.'
    return text


def torch_turns(oil: int, turns: List[str]) -> int:
    """
    A torch burns one unit of oil in each turn, in a "windy" one two units, and
    in a "bright" turn it is put out and burns none. "oil" turns burn none and
    add three units. Return in how many turns the torch is really burning; a turn
    for which there is not enough oil ends the game.

    >>> torch_turns(3, ['dark', 'windy', 'dark'])
    2
    >>> torch_turns(1, ['dark', 'oil', 'windy'])
    2
    """
    burning = 0
    for turn in turns:
        if turn == 'oil':
            oil += 3
            continue
        if turn == 'bright':
            continue
        need = 2 if turn == 'windy' else 1
        if oil < need:
            break
        oil -= need
        burning += 1
    return burning


def talk(tree, choices):
    """
    A conversation is a nested dictionary: each answer leads to a further
    dictionary or to a text, which is the end. Follow the choices and return the
    text at the end, or the sorted answers one could give now. A choice that does
    not exist is left out.

    talk({'hi': {'name?': 'I am Bo.'}, 'bye': 'Farewell.'}, ['bye']) -> 'Farewell.'
    talk({'hi': {'name?': 'I am Bo.'}, 'bye': 'Farewell.'}, ['hm', 'hi']) -> ['name?']
    """
    node = tree
    for c in choices:
        if isinstance(node, str):
            break
        if c in node:
            node = node[c]
    if isinstance(node, str):
        return node
    return sorted(node)
