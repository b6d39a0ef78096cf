def real_peaks(heights: list[int], drop: int) -> list[int]:
    """
    You are given the heights along a mountain ridge. A real peak is a place from which
    one has to go down at least `drop` metres on both sides before one gets higher than
    the peak (or to the end of the ridge). Return the positions of the real peaks.

    >>> real_peaks([10, 50, 45, 60, 20], 10)
    [3]
    >>> real_peaks([10, 50, 30, 60, 20], 10)
    [1, 3]
    """
    def falls_enough(i, step):
        j = i + step
        while 0 <= j < len(heights) and heights[j] <= heights[i]:
            if heights[i] - heights[j] >= drop:
                return True
            j += step
        return False

    return [i for i in range(len(heights)) if falls_enough(i, -1) and falls_enough(i, 1)]


def breath_stops(heights, lungs):
    """
    A walker must stop to take breath when he has climbed more than `lungs` metres since
    his last stop (going down does not help). He stops at the measuring point before the
    climb that would be too much; a single climb may be larger than his lungs. Return the
    positions of the stops.

    breath_stops([0, 40, 90, 80, 120, 180], 100) == [3]
    breath_stops([0, 200], 100) == []
    """
    stops = []
    climbed = 0
    for i in range(1, len(heights)):
        up = max(0, heights[i] - heights[i - 1])
        if climbed > 0 and climbed + up > lungs:
            stops.append(i - 1)
            climbed = 0
        climbed += up
    return stops


def draw_profile(heights):
    """
    Draw the heights as columns of '#' standing next to each other. The result is a list
    of lines from the top to the bottom without blanks at the right ends.

    >>> draw_profile([1, 3, 2])
    [' #', ' ##', '###']
    """
    lines = []
    for level in range(max(heights), 0, -1):
        line = ""
        for h in heights:
            line += "#" if h >= level else " "
        lines.append(line.rstrip())
    return lines


def snow_line(heights: list[int], snow: int) -> int:
    """Return how many separate snow fields there are: runs of neighbouring places not lower than `snow`.

    >>> snow_line([5, 9, 9, 4, 8, 2, 9], 8)
    3
    """
    fields = 0
    inside = False
    for h in heights:
        if h >= snow:
            if not inside:
                fields += 1
            inside = True
        else:
            inside = False
    return fields


def echo_pairs(heights, valley):
    """
    Two people on places i < j hear each other's echo if all the places between them are
    lower than both of them and at least one lies below `valley`. Count such pairs.

    Example: echo_pairs([8, 2, 6, 1, 7], 3) == 3
    """
    cnt = 0
    for i in range(len(heights)):
        for j in range(i + 2, len(heights)):
            between = heights[i + 1:j]
            limit = min(heights[i], heights[j])
            if max(between) < limit and min(between) < valley:
                cnt += 1
    return cnt


def steepest(heights, gap):
    """
    Find the start of the stretch of `gap` steps with the largest difference in height
    between its two ends, up or down. The first one wins a tie; -1 if the ridge is too
    short.

    steepest([0, 10, 50, 40, 5], 2) == 0
    steepest([1, 2], 5) == -1
    """
    ans = -1
    most = -1
    for i in range(len(heights) - gap):
        x = abs(heights[i + gap] - heights[i])
        if x > most:
            most = x
            ans = i
    return ans
