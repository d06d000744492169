"""Runs the planner and its peers on each instance, each in a process of its own, and prints times, memory and ratios.

    bench-matching-peers.py PROGRAM INSTANCES          the whole comparison
    bench-matching-peers.py --peer NAME INSTANCE       one peer, for the comparison

Times are processor time of all threads, the least of some runs. Memory is the most that the process held.
"""
import json
import pathlib
import resource
import subprocess
import sys
import time

REPEAT = 3
SCIPY_UP_TO = 2000  # its table has a column per place: 10,000 cases need minutes and gigabytes


def read(folder):
    import numpy as np
    folder = pathlib.Path(folder)
    text = (folder / "scores.csv").read_text().strip()
    regions = text.split("\n", 1)[0].count(",") + 1
    scores = np.fromstring(text.replace("\n", ","), dtype=np.int16, sep=",").reshape(-1, regions)
    with open(folder / "regions.csv") as lines:
        header = next(lines).strip().split(",")
        # Counted from the right, because a name may hold a comma.
        rows = [line.strip().rsplit(",", len(header) - header.index("lon") - 1) for line in lines]
    at = {name: k + 1 for k, name in enumerate(header[header.index("lon") + 1:])}
    columns = {name: np.array([int(row[k]) for row in rows]) for name, k in at.items()}
    return scores, columns["low_units"], columns["cap_units"]


def ortools(scores, low, cap):
    """Min-cost flow: case to region to sink. The lower quota is asked for at the region, the rest may go on."""
    import numpy as np
    from ortools.graph.python import min_cost_flow
    cases, regions = scores.shape
    case, region = np.nonzero(scores >= 0)
    flow = min_cost_flow.SimpleMinCostFlow()
    ones = np.ones(len(case), np.int64)
    placed = flow.add_arcs_with_capacity_and_unit_cost(case, cases + region, ones, -scores[case, region].astype(np.int64))
    nodes = np.arange(cases, cases + regions)
    flow.add_arcs_with_capacity_and_unit_cost(nodes, np.full(regions, cases + regions), cap - low, np.zeros(regions, np.int64))
    flow.set_nodes_supplies(np.arange(cases + regions + 1), np.concatenate([np.ones(cases, np.int64), -low, [low.sum() - cases]]))
    built = time.process_time()
    if flow.solve() != flow.OPTIMAL:
        raise SystemExit("no optimum")
    solved = time.process_time()
    chosen = flow.flows(placed) > 0
    return int(scores[case[chosen], region[chosen]].astype(np.int64).sum()), built, solved


def scipy(scores, low, cap):
    """Assignment: a column per place. Places of the lower quotas are worth so much that they are filled first."""
    import numpy as np
    from scipy.optimize import linear_sum_assignment
    worth = np.where(scores < 0, -1e9, scores.astype(np.float64))
    seats = np.repeat(np.arange(scores.shape[1]), cap)
    asked = np.concatenate([np.arange(upper) < lower for lower, upper in zip(low, cap)])
    table = worth[:, seats] + np.where(asked, 10**6, 0)[None, :]
    built = time.process_time()
    case, seat = linear_sum_assignment(table, maximize=True)
    solved = time.process_time()
    return int(scores[case, seats[seat]].astype(np.int64).sum()), built, solved


PEERS = {"ortools": ortools, "scipy": scipy}


def run_peer(name, folder):
    scores, low, cap = read(folder)
    PEERS[name](scores[:50], low * 0, cap)  # loads the library
    least = None
    for _ in range(REPEAT if name == "ortools" else 1):
        start = time.process_time()
        points, built, solved = PEERS[name](scores, low, cap)
        times = (solved - built, built - start)
        least = min(least or times, times)
    memory = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024
    print(json.dumps({"points": points, "solve": least[0], "build": least[1], "memory": memory}))


def ask(*command):
    done = subprocess.run([str(word) for word in command], capture_output=True, text=True)
    if done.returncode:
        raise SystemExit(f"{command[0]}: {done.stderr.strip()[-400:]}")
    return done.stdout.strip()


def ours(program, folder, variant, *more):
    pairs = (word.split("=") for word in ask(program, folder, variant, *more).split())
    return {key: value for key, value in pairs}


def verdict(met):
    return "met" if met else "NOT met"


def compare(program, folder):
    mine = ours(program, folder, "households")
    cold, warm, memory = float(mine["cold_s"]), float(mine["warm_s"]), int(mine["memory_kb"]) / 1024
    with open(folder / "scores.csv") as lines:
        regions = next(lines).count(",") + 1
        cases = 1 + sum(1 for _ in lines)
    print(f"\n{cases} cases, {regions} regions ({folder.name})")
    print(f"  {'matching, cold':28}{cold * 1000:12.2f} ms {memory:8.0f} MB   {mine['points']} points, bound {mine['bound']}")
    print(f"  {'matching, from its prices':28}{warm * 1000:12.2f} ms {'':11}   {cold / warm:.1f} times as fast (goal 10: {verdict(cold >= 10 * warm)})")
    for name in PEERS:
        if name == "scipy" and cases > SCIPY_UP_TO:
            continue
        peer = json.loads(ask(sys.executable, __file__, "--peer", name, folder))
        same = "same optimum" if peer["points"] == int(mine["points"]) else f"OTHER OPTIMUM {peer['points']}"
        print(f"  {name:28}{peer['solve'] * 1000:12.2f} ms {peer['memory']:8.0f} MB   {same}; building {peer['build'] * 1000:.0f} ms; "
              f"{peer['solve'] / cold:.1f} times our time, {peer['memory'] / memory:.0f} times our memory")
        if name == "ortools" and (cases, regions) == (10000, 35):
            print(f"  goal: five times as fast {verdict(peer['solve'] >= 5 * cold)}, a tenth of the memory {verdict(peer['memory'] >= 10 * memory)}")
        if name == "ortools" and (cases, regions) == (50000, 342):
            print(f"  goal: twice as fast {verdict(peer['solve'] >= 2 * cold)}, under 150 MB {verdict(memory < 150)}")
    persons = ours(program, folder, "persons")
    points, bound = int(persons["points"]), int(persons["bound"])
    gap, goal = 100 * (bound - points) / bound, 0.02 if regions < 100 else 0.15
    print(f"  {'quotas in persons':28}{float(persons['cold_s']) * 1000:12.2f} ms {'':11}   {points} points, {gap:.4f} % under its bound (goal {goal}: {verdict(gap <= goal)})")


def weekly(program, stream, past):
    row = ours(program, stream, "weekly", past)
    share = 100 * float(row["of_hindsight"])
    print(f"\n26 weeks ({stream.name}, past cases from {past.name}): {share:.2f} % of hindsight, {row['waiting']} waiting, "
          f"{row['short']} short of lower quotas, slowest week {float(row['slowest_s']) * 1000:.0f} ms")


def main():
    if sys.argv[1] == "--peer":
        run_peer(sys.argv[2], sys.argv[3])
        return
    program, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    instances = sorted((each for each in folder.iterdir() if (each / "scores.csv").exists()), key=lambda each: (each / "scores.csv").stat().st_size)
    for instance in instances:
        compare(program, instance)
    by_name = {each.name: each for each in instances}
    for stream, past in (("10000x35", "50000x35"), ("10000x342", "50000x342"), ("r35_10k", "r35_50k"), ("r342_10k", "r342_50k")):
        if stream in by_name and past in by_name:
            weekly(program, by_name[stream], by_name[past])


if __name__ == "__main__":
    main()
