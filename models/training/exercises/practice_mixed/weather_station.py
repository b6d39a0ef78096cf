def felt_temperature(temperature, wind):
    """
    Wind makes it colder: one degree for every full 10 km/h, but only below 15 degrees.

    felt_temperature(5, 34) == 2
    felt_temperature(20, 60) == 20
    """
    if temperature >= 15:
        return temperature
    return temperature - wind // 10


def wind_name(degrees):
    """
    The name of the wind for a direction in degrees: N, NE, E, ... Each name covers 45 degrees, with its
    direction in the middle. Degrees may be over 360 or negative.

    wind_name(0) == "N"
    wind_name(80) == "E"
    wind_name(-30) == "NW"
    """
    names = ["N", "NE", "E", "SE", "S", "SW", "W", "NW"]
    turned = (degrees + 22.5) % 360
    index = int(turned // 45)
    return names[index]


def smooth(values):
    """
    Replace every inner value by the middle one of itself and its two neighbours. The ends stay.

    smooth([1, 9, 2, 3]) == [1, 2, 3, 3]
    smooth([4, 5]) == [4, 5]
    """
    result = values[:]
    for i in range(1, len(values) - 1):
        three = sorted(values[i - 1:i + 2])
        result[i] = three[1]
    return result


def rain_per_month(days):
    """
    days maps dates such as "2030-04-17" to millimetres. Return the sums per month, without dry months.

    rain_per_month({"2030-04-17": 3, "2030-04-20": 4, "2030-05-01": 0}) == {"2030-04": 7}
    """
    sums = {}
    for day, rain in days.items():
        if rain == 0:
            continue
        month = day[:7]
        if month not in sums:
            sums[month] = 0
        sums[month] += rain
    return sums


def frost_warning(hourly):
    """
    Warn if it gets below zero at any hour, or if it falls by 8 degrees or more within three hours.

    frost_warning([9, 6, 3, 1]) == True
    frost_warning([9, 6, 3, 2]) == False
    frost_warning([1, -1]) == True
    """
    if any(t < 0 for t in hourly):
        return True
    for i in range(3, len(hourly)):
        if hourly[i - 3] - hourly[i] >= 8:
            return True
    return False


def longest_dry_spell(rain):
    """
    Find the longest run of days without rain. Return the index of its first day and its length; the first
    one counts if several are equally long, and (-1, 0) stands for no dry day.

    longest_dry_spell([2, 0, 0, 1, 0]) == (1, 2)
    longest_dry_spell([2, 1]) == (-1, 0)
    """
    best_start = -1
    best_length = 0
    length = 0
    for day, amount in enumerate(rain):
        if amount > 0:
            length = 0
            continue
        length += 1
        if length > best_length:
            best_length = length
            best_start = day - length + 1
    return best_start, best_length


def melt(snow, warmth):
    """
    On each day as many centimetres melt as the day is warm (no melting on cold days). Return the snow
    that is left after all days, found with recursion.

    melt(20, [3, -5, 4]) == 13
    melt(5, [3, 4, 9]) == 0
    """
    if snow <= 0:
        return 0
    if not warmth:
        return snow
    today = max(0, warmth[0])
    return melt(snow - today, warmth[1:])
