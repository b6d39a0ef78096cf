class Counter3:
    """A counter that shows only the digits 0, 1 and 2 on a number of wheels and starts again with zeros.

    >>> c = Counter3(2)
    >>> c.add(5)
    '12'
    >>> c.add(4)
    '00'
    >>> c.overflows
    1
    """

    def __init__(self, wheels):
        self.wheels = [0] * wheels
        self.overflows = 0

    def tick(self):
        """Move on by one; the last wheel moves first."""
        i = len(self.wheels) - 1
        while i >= 0:
            self.wheels[i] += 1
            if self.wheels[i] < 3:
                return
            self.wheels[i] = 0
            i -= 1
        self.overflows += 1

    def add(self, n):
        """Move on n times and return what is shown."""
        for _ in range(n):
            self.tick()
        return self.text()

    def text(self):
        return "".join(str(w) for w in self.wheels)

    def value(self):
        """The number shown, overflows not counted.

        >>> c = Counter3(4)
        >>> c.add(17)
        '0122'
        >>> c.value()
        17
        """
        number = 0
        for wheel in self.wheels:
            number = 3 * number + wheel
        return number


def ticks_between(shown, later):
    """Two texts of such a counter with the same number of wheels: how many ticks lie between them?

    >>> ticks_between("12", "20")
    1
    >>> ticks_between("22", "01")
    2
    """
    size = 3 ** len(shown)
    return (int(later, 3) - int(shown, 3)) % size


def wheel_sum_after(wheels, ticks):
    """Add up everything that the wheels show during the given ticks, one reading after each tick.

    >>> wheel_sum_after(2, 4)
    6
    """
    counter = Counter3(wheels)
    total = 0
    for _ in range(ticks):
        counter.tick()
        total += sum(counter.wheels)
    return total


def readings_without(wheels, digit):
    """All texts of a counter with this number of wheels in which the digit does not occur, in order.

    >>> readings_without(2, 1)
    ['00', '02', '20', '22']
    """
    texts = [""]
    for _ in range(wheels):
        longer = []
        for text in texts:
            for d in range(3):
                if d != digit:
                    longer.append(text + str(d))
        texts = longer
    return texts


def run_program(program, start=0):
    """A machine has one number. "i" adds one, "d" takes one away (not below zero), "x" doubles, "h"
    halves and drops the rest, "z" ends the program if the number is zero. Return the number at the end.

    >>> run_program("iix")
    4
    >>> run_program("dzi", 1)
    0
    >>> run_program("dzi", 2)
    2
    """
    number = start
    for letter in program:
        if letter == "i":
            number += 1
        elif letter == "d":
            number = max(0, number - 1)
        elif letter == "x":
            number *= 2
        elif letter == "h":
            number //= 2
        elif letter == "z" and number == 0:
            break
    return number


def repeat_program(program, start, goal, most):
    """Run the program again and again with the number it left, until the number is the goal. Return the
    number of runs, or -1 if it is not the goal after the most runs.

    >>> repeat_program("ix", 0, 14, 10)
    3
    >>> repeat_program("ix", 0, 5, 10)
    -1
    """
    number = start
    runs = 0
    while number != goal:
        if runs == most:
            return -1
        number = run_program(program, number)
        runs += 1
    return runs


def write_program(goal):
    """A short program of "i" and "x" that makes the goal from 0: read the binary text of the goal, double
    for each place and add one for each "1".

    >>> write_program(5)
    'ixxi'
    >>> write_program(0)
    ''
    """
    program = ""
    for bit in bin(goal)[2:]:
        if program:
            program += "x"
        if bit == "1":
            program += "i"
    return program
