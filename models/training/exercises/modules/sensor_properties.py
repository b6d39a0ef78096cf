"""Classes for sensors with properties, descriptors and class methods."""

import math


class Between:
    """Descriptor for a number that must lie within bounds.

    >>> class Tank:
    ...     level = Between(0, 100)
    >>> tank = Tank()
    >>> tank.level = 40
    >>> tank.level
    40
    >>> tank.level = 101
    Traceback (most recent call last):
        ...
    ValueError: level must be between 0 and 100
    """

    def __init__(self, low, high):
        self.low = low
        self.high = high

    def __set_name__(self, owner, name):
        self.name = name
        self.slot = "_" + name

    def __get__(self, obj, owner=None):
        if obj is None:
            return self
        try:
            return getattr(obj, self.slot)
        except AttributeError:
            raise AttributeError(f"{self.name} was never set") from None

    def __set__(self, obj, value):
        if not self.low <= value <= self.high:
            raise ValueError(f"{self.name} must be between {self.low} and {self.high}")
        setattr(obj, self.slot, value)


class Air:
    """A reading of temperature (°C) and relative humidity (%).

    >>> air = Air(20, 50)
    >>> round(air.dew_point, 1)
    9.3
    >>> air.fahrenheit
    68.0
    >>> air.fahrenheit = 86
    >>> air.celsius
    30.0
    >>> Air.parse("21.5C 40%")
    Air(21.5, 40)
    """

    celsius = Between(-80, 80)
    humidity = Between(1, 100)

    def __init__(self, celsius, humidity):
        self.celsius = celsius
        self.humidity = humidity

    def __repr__(self):
        return f"Air({self.celsius}, {self.humidity})"

    @classmethod
    def parse(cls, text):
        warm, wet = text.split()
        if not warm.endswith("C") or not wet.endswith("%"):
            raise ValueError(f"not a reading: {text}")
        return cls(float(warm[:-1]), int(wet[:-1]))

    @property
    def fahrenheit(self):
        return self.celsius * 9 / 5 + 32

    @fahrenheit.setter
    def fahrenheit(self, value):
        self.celsius = (value - 32) * 5 / 9

    @property
    def dew_point(self):
        """Magnus formula, good enough for rooms."""
        a = 17.62
        b = 243.12
        x = math.log(self.humidity / 100) + a * self.celsius / (b + self.celsius)
        return b * x / (a - x)

    @property
    def is_comfortable(self):
        return 19 <= self.celsius <= 24 and 35 <= self.humidity <= 60

    @staticmethod
    def wet_risk(inside, wall_celsius):
        """Will water settle on a wall of this temperature?

        >>> Air.wet_risk(Air(22, 60), 12), Air.wet_risk(Air(22, 40), 12)
        (True, False)
        """
        return wall_celsius <= inside.dew_point


class Average:
    """Keeps mean and spread of readings without storing them.

    >>> avg = Average()
    >>> for x in (2, 4, 4, 4, 5, 5, 7, 9):
    ...     avg.add(x)
    >>> avg.mean, avg.spread, avg.low, avg.high
    (5.0, 2.0, 2, 9)
    >>> Average().mean is None
    True
    """

    def __init__(self):
        self.count = 0
        self.low = None
        self.high = None
        self._mean = 0.0
        self._squares = 0.0

    def add(self, value):
        self.count += 1
        self.low = value if self.low is None else min(self.low, value)
        self.high = value if self.high is None else max(self.high, value)
        delta = value - self._mean
        self._mean += delta / self.count
        self._squares += delta * (value - self._mean)

    @property
    def mean(self):
        return self._mean if self.count else None

    @property
    def spread(self):
        """Standard deviation of all readings, None without any."""
        if self.count == 0:
            return None
        return round(math.sqrt(self._squares / self.count), 6)
