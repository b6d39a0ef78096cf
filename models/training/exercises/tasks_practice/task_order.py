from typing import Dict, List, Optional


def is_possible_order(order: List[str], before: Dict[str, List[str]]) -> bool:
    """
    before maps a step of a recipe to the steps that must be done earlier. Check
    if the given order respects that. Steps which do not stand in the order at
    all are taken as done already.

    >>> is_possible_order(['mix', 'knead', 'bake'], {'bake': ['knead', 'heat']})
    True
    >>> is_possible_order(['bake', 'knead'], {'bake': ['knead']})
    False
    """
    place = {}
    for i, step in enumerate(order):
        place[step] = i
    for step in order:
        for earlier in before.get(step, []):
            if earlier in place and place[earlier] > place[step]:
                return False
    return True


def make_order(steps: List[str], before: Dict[str, List[str]]) -> Optional[List[str]]:
    """
    Write a function that brings the steps into a possible order. In each round
    take the alphabetically first step all of whose earlier steps are taken. If
    no step can be taken any more although some are left, return None.

    Examples:
    make_order(['bake', 'mix', 'heat'], {'bake': ['mix', 'heat']}) == ['heat', 'mix', 'bake']
    make_order(['a', 'b'], {'a': ['b'], 'b': ['a']}) == None
    """
    left = sorted(steps)
    done = []
    while left:
        chosen = None
        for step in left:
            if all(e in done for e in before.get(step, [])):
                chosen = step
                break
        if chosen is None:
            return None
        done.append(chosen)
        left.remove(chosen)
    return done


def finish_hours(hours: Dict[str, int], before: Dict[str, List[str]]) -> Dict[str, int]:
    """
    Enough people are there to work on any number of jobs side by side; a job
    begins when the jobs before it are finished. Return for each job the hour
    in which it is finished.

    >>> finish_hours({'dig': 3, 'fetch': 1, 'plant': 2}, {'plant': ['dig', 'fetch']})
    {'dig': 3, 'fetch': 1, 'plant': 5}
    """
    known: Dict[str, int] = {}

    def finish(job):
        if job not in known:
            start = 0
            for earlier in before.get(job, []):
                start = max(start, finish(earlier))
            known[job] = start + hours[job]
        return known[job]

    return {job: finish(job) for job in hours}


def startable(done, before):
    """
    Return the jobs (the keys of before) that are not done yet but could be
    started now, sorted by name.

    startable(['soap'], {'wash': ['soap'], 'dry': ['wash']}) -> ['wash']
    startable([], {'rest': []}) -> ['rest']
    """
    ans = []
    for job in before:
        if job in done:
            continue
        ok = True
        for x in before[job]:
            if x not in done:
                ok = False
        if ok:
            ans.append(job)
    ans.sort()
    return ans


def blame_chain(waits_for, name):
    """
    Each worker waits for at most one other. Follow the chain from the given
    worker and return the names on it; stop when nobody is waited for, or when a
    name would come a second time.

    >>> blame_chain({'al': 'bo', 'bo': 'cy'}, 'al')
    ['al', 'bo', 'cy']
    >>> blame_chain({'al': 'bo', 'bo': 'al'}, 'bo')
    ['bo', 'al']
    """
    chain = []
    while name is not None and name not in chain:
        chain.append(name)
        name = waits_for.get(name)
    return chain
