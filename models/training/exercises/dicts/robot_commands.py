def run_program(program, variables=None):
    """Run lines such as 'set a 5', 'add a 3', 'copy b a' and 'clear a' on a dict.

    >>> run_program(["set a 5", "add a 3", "copy b a", "clear a"])
    {'b': 8}
    """
    memory = dict(variables or {})
    for line in program:
        parts = line.split()
        command = parts[0]
        if command == "set":
            memory[parts[1]] = int(parts[2])
        elif command == "add":
            memory[parts[1]] = memory.get(parts[1], 0) + int(parts[2])
        elif command == "copy":
            memory[parts[1]] = memory[parts[2]]
        elif command == "clear":
            memory.pop(parts[1], None)
        else:
            raise ValueError("unknown command: " + command)
    return memory


def undefined_names(program):
    """Names that are copied before they were ever set, e.g. in 'copy b a'.

    >>> undefined_names(["set a 1", "copy b a", "copy c x"])
    ['x']
    """
    known = set()
    missing = []
    for line in program:
        parts = line.split()
        if parts[0] == "copy" and parts[2] not in known and parts[2] not in missing:
            missing.append(parts[2])
        known.add(parts[1])
    return missing


def command_statistics(program):
    # how often each command is used
    stats = {}
    for line in program:
        command = line.split()[0]
        stats[command] = stats.get(command, 0) + 1
    return stats


def drive(commands, table):
    """Move a robot by commands; the table maps a command to its (dx, dy) step.
    Unknown commands are counted. Return the position and that count.

    >>> drive(["up", "up", "beep", "left"], {"up": (0, 1), "left": (-1, 0)})
    ((-1, 2), 1)
    """
    x = y = 0
    unknown = 0
    for command in commands:
        if command not in table:
            unknown += 1
            continue
        step = table[command]
        x += step[0]
        y += step[1]
    return (x, y), unknown


def expand_macros(commands, macros):
    """Replace macros by their commands. Macros may contain other macros.

    >>> expand_macros(["hop", "go"], {"hop": ["jump", "turn2"], "turn2": ["turn", "turn"]})
    ['jump', 'turn', 'turn', 'go']
    """
    result = []
    for command in commands:
        if command in macros:
            result.extend(expand_macros(macros[command], macros))
        else:
            result.append(command)
    return result


def state_after(start, events, rules):
    """Follow a state machine. Rules map (state, event) to the next state; an event
    without a rule changes nothing.

    >>> rules = {("idle", "start"): "run", ("run", "stop"): "idle", ("run", "fail"): "error"}
    >>> state_after("idle", ["stop", "start", "fail", "start"], rules)
    'error'
    """
    state = start
    for event in events:
        state = rules.get((state, event), state)
    return state


def dead_ends(rules):
    """States of such a machine that can be reached but never left, sorted.

    >>> dead_ends({("idle", "start"): "run", ("run", "stop"): "idle", ("run", "fail"): "error"})
    ['error']
    """
    can_leave = {state for state, _ in rules}
    reached = set(rules.values())
    return sorted(reached - can_leave)


def battery_left(battery, commands, cost, default=1):
    """Run commands while the battery lasts. Return what is left and how many commands ran.

    >>> battery_left(10, ["lift", "go", "lift", "lift"], {"lift": 4})
    (1, 3)
    """
    done = 0
    for command in commands:
        need = cost.get(command, default)
        if need > battery:
            break
        battery -= need
        done += 1
    return battery, done
