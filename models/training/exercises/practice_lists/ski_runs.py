def medal_limits(times):
    """
    Return the three best different times, from best to worst. Fewer than three different
    times give a shorter list.

    >>> medal_limits([50, 48, 50, 47, 52])
    [47, 48, 50]
    """
    best = []
    for time in sorted(times):
        if time not in best:
            best.append(time)
        if len(best) == 3:
            break
    return best


def second_run_order(first_run, turned):
    """
    After the first run the best so many skiers start in turned order, the others behind
    them by time. first_run holds (name, time).

    >>> second_run_order([("a", 50), ("b", 47), ("c", 49), ("d", 60)], 2)
    ['c', 'b', 'a', 'd']
    """
    by_time = sorted(first_run, key=lambda entry: entry[1])
    names = [entry[0] for entry in by_time]
    top = names[:turned]
    top.reverse()
    return top + names[turned:]


def total_times(first, second):
    """
    Add the times of both runs, skier by skier. A time of 0 means that a skier fell; he
    has the total None.

    >>> total_times([50, 0, 49], [51, 48, 50])
    [101, None, 99]
    """
    totals = []
    for i in range(len(first)):
        if first[i] == 0 or second[i] == 0:
            totals.append(None)
        else:
            totals.append(first[i] + second[i])
    return totals


def gates_missed(gates, passed):
    """
    The gates of a run must be passed in order. Return the gates which a skier missed, when
    passed lists those that he passed.

    >>> gates_missed([1, 2, 3, 4], [1, 3])
    [2, 4]
    """
    missed = []
    position = 0
    for gate in gates:
        if position < len(passed) and passed[position] == gate:
            position += 1
        else:
            missed.append(gate)
    return missed


def gap_to_leader(times):
    """
    Write each time as its gap to the best time so far (its own one included), in the
    order of starting: "+0" stands for a new leader or the same time.

    >>> gap_to_leader([50, 52, 49, 51])
    ['+0', '+2', '+0', '+2']
    """
    gaps = []
    leader = None
    for time in times:
        if leader is None or time < leader:
            leader = time
        gaps.append(f"+{time - leader}")
    return gaps


def steady_skiers(runs, limit):
    """
    runs holds one list of times for each skier. Return the indices of those whose slowest
    and fastest time differ by less than limit; skiers without times are not steady.

    >>> steady_skiers([[50, 52], [49, 55], []], 3)
    [0]
    """
    steady = []
    for i, times in enumerate(runs):
        if not times:
            continue
        if max(times) - min(times) < limit:
            steady.append(i)
    return steady


def fastest_of_nation(times, nations, nation):
    """
    times and nations belong together. Return the best time of one nation or None.

    >>> fastest_of_nation([50, 47, 49], ["sui", "aut", "sui"], "sui")
    49
    """
    own = [time for time, home in zip(times, nations) if home == nation]
    return min(own) if own else None
