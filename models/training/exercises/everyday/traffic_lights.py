from typing import List


def next_light(light: str) -> str:
    """
    The light changes from red to "red-yellow", then to green, to yellow and to red again.
    Any other word means the light is broken and it shows "off".
    >>> next_light("green")
    'yellow'
    >>> next_light("pink")
    'off'
    """
    if light == "red":
        return "red-yellow"
    elif light == "red-yellow":
        return "green"
    elif light == "green":
        return "yellow"
    elif light == "yellow":
        return "red"
    else:
        return "off"


def light_at(second: int, green: int, yellow: int, red: int) -> str:
    """Colour after a number of seconds if the cycle starts with green.
    >>> light_at(33, 30, 5, 25)
    'yellow'
    >>> light_at(60, 30, 5, 25)
    'green'
    """
    second %= green + yellow + red
    if second < green:
        return "green"
    if second < green + yellow:
        return "yellow"
    return "red"


def waiting_time(distances: List[int], green: int, red: int) -> int:
    """ A bike needs one second per metre. All lights start with green at second 0.
    Total seconds spent at red lights at the given distances between the lights.
    >>> waiting_time([5, 10, 5], 10, 10)
    5
    """
    clock = 0
    waited = 0
    for d in distances:
        clock += d
        phase = clock % (green + red)
        if phase >= green:
            pause = green + red - phase
            waited += pause
            clock += pause
    return waited


def valid_sequence(lights: str) -> bool:
    """
    The camera notes G, Y or R each second. After G only G or Y may follow, after Y
    only Y or R, and after R only R or G.
    >>> valid_sequence("GGYRRG")
    True
    >>> valid_sequence("GR")
    False
    """
    allowed = {"G": "GY", "Y": "YR", "R": "RG"}
    for i in range(len(lights) - 1):
        if lights[i + 1] not in allowed[lights[i]]:
            return False
    return True


def phases(lights: str) -> list:
    """Shorten a record such as "GGGY" to pairs of colour and seconds.
    >>> phases("GGGYRR")
    [('G', 3), ('Y', 1), ('R', 2)]
    """
    result = []
    start = 0
    for i in range(1, len(lights) + 1):
        if i == len(lights) or lights[i] != lights[start]:
            result.append((lights[start], i - start))
            start = i
    return result


def cars_through(queue, arrivals, per_green, cycles):
    # cars still waiting after some cycles with the same number of arrivals in each
    for _ in range(cycles):
        queue += arrivals
        queue = max(0, queue - per_green)
    return queue


class PedestrianLight:
    """
    Shows "walk" for a number of ticks after the button was pressed, otherwise "wait".
    >>> light = PedestrianLight(2)
    >>> light.press()
    >>> [light.tick() for _ in range(3)]
    ['walk', 'walk', 'wait']
    """

    def __init__(self, length):
        self.length = length
        self.left = 0

    def press(self):
        if self.left == 0:
            self.left = self.length

    def tick(self):
        if self.left > 0:
            self.left -= 1
            return "walk"
        return "wait"
