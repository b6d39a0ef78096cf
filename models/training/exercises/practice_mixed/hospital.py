def dose(weight, per_kilo, most):
    """
    The dose of a medicine: per_kilo milligrams for a kilogram, never more than `most`, rounded down to a
    multiple of 5 milligrams.

    dose(33, 2, 100) -> 65
    dose(80, 2, 100) -> 100
    """
    amount = min(weight * per_kilo, most)
    return int(amount // 5 * 5)


def patient_code(first, last, year):
    """
    The code of a patient: the first and the last letter of both names in capitals and two digits of
    the year of birth.

    patient_code("Maria", "Kron", 1987) -> "MAKN87"
    """
    code = ""
    for name in (first, last):
        code += name[0] + name[-1]
    return code.upper() + str(year)[-2:]


def waiting_room(arrivals):
    """
    Each arrival is (name, urgency); urgency 1 is treated first, and of the same urgency the one who came
    first. Return the names in the order of the treatment.

    waiting_room([("Jo", 3), ("Al", 1), ("Di", 3), ("Ed", 2)]) -> ["Al", "Ed", "Jo", "Di"]
    """
    order = []
    levels = sorted(set(urgency for _, urgency in arrivals))
    for level in levels:
        for name, urgency in arrivals:
            if urgency == level:
                order.append(name)
    return order


def beds_by_ward(patients, beds):
    """
    patients maps names to wards, beds maps wards to the number of their beds. Return the number of
    free beds in all wards; a ward with too many patients has a negative number.

    beds_by_ward({"Jo": "A", "Al": "B", "Di": "B"}, {"A": 3, "B": 1}) -> {"A": 2, "B": -1}
    """
    free = dict(beds)
    for ward in patients.values():
        free[ward] -= 1
    return free


def has_fever(readings):
    """
    It is a fever if the last reading is 38.5 or more, or if two readings in the list are over 38.
    Readings of 0 are errors and not counted.

    has_fever([38.2, 0, 38.3, 37]) -> True
    has_fever([38.2, 37.5]) -> False
    has_fever([]) -> False
    """
    valid = []
    for reading in readings:
        if reading != 0:
            valid.append(reading)
    if not valid:
        return False
    if valid[-1] >= 38.5:
        return True
    high = [reading for reading in valid if reading > 38]
    return len(high) >= 2


def pulse_range(pulses):
    """
    Ignore the first value (the patient has just sat down) and return the lowest and the highest of the
    others; with fewer than two values return (None, None).

    pulse_range([99, 70, 64, 81]) -> (64, 81)
    pulse_range([99]) -> (None, None)
    """
    if len(pulses) < 2:
        return None, None
    low = high = pulses[1]
    for pulse in pulses[2:]:
        if pulse < low:
            low = pulse
        if pulse > high:
            high = pulse
    return low, high


def still_in_blood(dose_given, hours):
    """
    In each hour a fifth of the medicine goes away, rounded down but at least one milligram. How much
    is left after some hours?

    still_in_blood(100, 2) -> 64
    still_in_blood(3, 5) -> 0
    """
    if hours == 0 or dose_given == 0:
        return dose_given
    gone = max(1, dose_given // 5)
    return still_in_blood(dose_given - gone, hours - 1)
