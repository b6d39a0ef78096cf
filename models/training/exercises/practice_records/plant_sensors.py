from typing import Dict, Iterator, List, Optional


class Sensor:
    """A sensor in a flower pot. It knows the range in which the soil is neither too dry nor too wet."""

    def __init__(self, pot: str, low: int = 30, high: int = 70):
        self.pot = pot
        self.low = low
        self.high = high
        self._values: List[int] = []

    @property
    def value(self) -> Optional[int]:
        """The last value in percent; setting it keeps the earlier ones too.

        >>> sensor = Sensor("fern")
        >>> sensor.value = 20
        >>> sensor.value, sensor.state
        (20, 'dry')
        """
        return self._values[-1] if self._values else None

    @value.setter
    def value(self, percent: int) -> None:
        if not 0 <= percent <= 100:
            raise ValueError(f"{self.pot}: {percent} percent")
        self._values.append(percent)

    @property
    def state(self) -> str:
        if self.value is None:
            return "unknown"
        if self.value < self.low:
            return "dry"
        return "wet" if self.value > self.high else "good"

    def __iter__(self) -> Iterator[int]:
        return iter(self._values)


class Greenhouse:
    """Sensors by the names of their pots."""

    def __init__(self, pots: List[str]):
        self.sensors = {pot: Sensor(pot) for pot in pots}

    def __getitem__(self, pot: str) -> Sensor:
        return self.sensors[pot]

    def __iter__(self) -> Iterator[Sensor]:
        return iter(self.sensors.values())

    def update(self, values: Dict[str, int]) -> List[str]:
        """Set new values; returns the pots that are not in the greenhouse."""
        unknown = []
        for pot, percent in values.items():
            if pot in self.sensors:
                self.sensors[pot].value = percent
            else:
                unknown.append(pot)
        return unknown


def pots_by_state(house: Greenhouse) -> Dict[str, List[str]]:
    """Return the names of the pots for every state that occurs in the greenhouse."""
    groups: Dict[str, List[str]] = {}
    for sensor in house:
        groups.setdefault(sensor.state, []).append(sensor.pot)
    return groups


def watering_order(house: Greenhouse) -> List[str]:
    """Return the pots that are dry, beginning with the one that is furthest below its lower limit."""
    dry = [sensor for sensor in house if sensor.state == "dry"]
    dry.sort(key=lambda sensor: sensor.value - sensor.low)
    return [sensor.pot for sensor in dry]


def water_needed(house: Greenhouse, per_percent: int) -> int:
    """Return how many millilitres bring all dry pots up to the middle of their ranges, when each percent
    takes the given amount of water."""
    millilitres = 0
    for sensor in house:
        if sensor.state == "dry":
            middle = (sensor.low + sensor.high) // 2
            millilitres += (middle - sensor.value) * per_percent
    return millilitres


def times_watered(sensor: Sensor, jump: int) -> int:
    """Count how often a value was at least `jump` above the value before it, which means that somebody has
    watered the pot."""
    times = 0
    previous = None
    for percent in sensor:
        if previous is not None and percent - previous >= jump:
            times += 1
        previous = percent
    return times


def stuck_sensors(house: Greenhouse, repeats: int) -> List[str]:
    """Return the pots whose sensors have shown the very same value for the last `repeats` times. Sensors
    with fewer values are not stuck."""
    stuck = []
    for sensor in house:
        last = list(sensor)[-repeats:]
        if len(last) == repeats and len(set(last)) == 1:
            stuck.append(sensor.pot)
    return stuck


def feed_lines(house: Greenhouse, lines: List[str]) -> int:
    """Read lines such as "fern 40" into the greenhouse. Returns how many lines were useless: pots that are
    unknown, values that are no numbers or out of range."""
    useless = 0
    for line in lines:
        try:
            pot, percent = line.split()
            if house.update({pot: int(percent)}):
                useless += 1
        except ValueError:
            useless += 1
    return useless
