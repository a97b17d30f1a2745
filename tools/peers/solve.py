"""Solves an instance with another program, on the same reduced model as Cairn's, and prints one record.

    python solve.py cp-sat|highs INSTANCE --seconds 60

The record has the keys of `cairn bench`: name, solver, value, bound, gap, proof, seconds, starts, trace. The value is
recomputed from the starts, and starts that break a rule are an error. The trace lists [seconds, value, bound] whenever
one of them became better, as the program said it; building the model
counts, loading the program does not.
"""

import argparse
import json
import time

from instance import WHOLE, evaluate, last_period, read, windows


class Trace:
    """Value and bound over time."""

    def __init__(self):
        self.points = []

    def begin(self):
        """Starts the clock: loading the program itself does not count."""
        self.began = time.monotonic()

    def tell(self, value=None, bound=None):
        before = self.points[-1] if self.points else [0, None, None]
        value = before[1] if value is None else max(int(round(value)), before[1] or 0)
        bound = before[2] if bound is None else min(int(bound + 1e-6), before[2] or 1 << 62)
        if [value, bound] != before[1:]:
            self.points.append([round(time.monotonic() - self.began, 4), value, bound])


def cp_sat(instance, seconds, trace):
    """CP-SAT over "has started by t", 8 workers, linearization 2: the best of the configurations tried."""
    from ortools.sat.python import cp_model

    trace.begin()

    class Follow(cp_model.CpSolverSolutionCallback):
        def on_solution_callback(self):
            trace.tell(value=self.objective_value)

    model = cp_model.CpModel()
    by = started_by(instance, model.new_bool_var, model.add_implication)
    build(instance, by, Rows(
        at_most=lambda left, right: model.add(left <= right),
        part=lambda: model.new_bool_var(""),
        amount=lambda most: model.new_int_var(0, most, ""),
        maximise=model.maximize,
    ))
    solver = cp_model.CpSolver()
    solver.parameters.max_time_in_seconds = seconds
    solver.parameters.num_workers = 8
    solver.parameters.linearization_level = 2
    solver.parameters.random_seed = 0
    solver.best_bound_callback = lambda bound: trace.tell(bound=bound)
    status = solver.solve(model, Follow())
    if status not in (cp_model.OPTIMAL, cp_model.FEASIBLE):
        return None, None, False
    starts = [next((t for t in sorted(row) if solver.value(row[t])), -1) for row in by]
    return starts, int(solver.best_objective_bound + 1e-6), status == cp_model.OPTIMAL


def highs(instance, seconds, trace):
    """HiGHS over the same columns, with its own choice of threads."""
    import highspy

    trace.begin()
    model = highspy.Highs()
    model.silent()
    model.setOptionValue("time_limit", float(seconds))
    model.setOptionValue("mip_rel_gap", 0.0)
    model.cbMipInterrupt += lambda event: hear(event.data_out, trace)
    by = started_by(instance, lambda _: model.addBinary(), lambda now, then: model.addConstr(now <= then))
    build(instance, by, Rows(
        at_most=lambda left, right: model.addConstr(left - right <= 0),
        part=lambda: model.addVariable(0, 1),
        amount=lambda most: model.addVariable(0, most),
        maximise=model.maximize,
    ))
    info = model.getInfo()
    solution = model.getSolution().col_value
    if info.primal_solution_status != 2:
        return None, None, False
    starts = [next((t for t in sorted(row) if solution[row[t].index] > 0.5), -1) for row in by]
    proven = model.getModelStatus() == highspy.HighsModelStatus.kOptimal
    return starts, int(info.mip_dual_bound + 1e-6), proven


def hear(said, trace):
    """What HiGHS says of its search; an infinite number is none."""
    value = said.mip_primal_bound if abs(said.mip_primal_bound) < 1e20 else None
    trace.tell(value=value, bound=said.mip_dual_bound if abs(said.mip_dual_bound) < 1e20 else None)


def started_by(instance, variable, implies):
    """For each item, whether it has started by the end of each period of its window; never less than before."""
    earliest, latest = windows(instance)
    by = []
    for first, last in zip(earliest, latest):
        row = {t: variable("") for t in range(first, last + 1)}
        for t in range(first, last):
            implies(row[t], row[t + 1])
        by.append(row)
    return by


class Rows:
    """What building needs of a solver."""

    def __init__(self, at_most, part, amount, maximise):
        self.at_most, self.part, self.amount, self.maximise = at_most, part, amount, maximise


def build(instance, by, rows):
    """Needs, capacity, bundles, outcomes and the objective."""
    periods = instance["periods"]

    def started(i, t):
        if not by[i] or t < min(by[i]):
            return 0
        return by[i][min(t, max(by[i]))]

    def finished(i, t):
        return started(i, t - instance["items"][i]["duration"] + 1)

    goal = []
    for before, after, lag in instance["needs"]:
        for t in by[after]:
            there = finished(before, t - lag)
            rows.at_most(by[after][t], there)
    for r, capacity in enumerate(instance["capacity"]):
        for t in range(periods):
            terms = []
            for i, item in enumerate(instance["items"]):
                for age, amount in enumerate(item["use"][r]):
                    if amount:
                        terms.append(amount * started(i, t - age))
                        terms.append(-amount * started(i, t - age - 1))
            terms = [term for term in terms if not isinstance(term, int)]
            if terms:
                rows.at_most(sum(terms), capacity[t])
    for i, item in enumerate(instance["items"]):
        for t in by[i]:
            end = last_period(instance, i, t)
            later = item["value"][end + 1] if t + 1 in by[i] else 0
            goal.append((item["value"][end] - later) * by[i][t])
    for bundle in instance["bundles"]:
        for t in range(periods):
            complete = rows.part()
            for i in bundle["items"]:
                rows.at_most(complete, finished(i, t))
            later = bundle["value"][t + 1] if t + 1 < periods else 0
            goal.append((bundle["value"][t] - later) * complete)
    for outcome in instance["outcomes"]:
        for t, worth in enumerate(outcome["worth"]):
            shares = [(finished(i, t - lag), share) for i, share, lag in outcome["shares"]]
            shares = [share * term for term, share in shares if not isinstance(term, int)]
            if worth and shares:
                progress = rows.amount(WHOLE)
                rows.at_most(progress, sum(shares))
                goal.append(worth * progress)
    rows.maximise(sum(goal))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("solver", choices=["cp-sat", "highs"])
    parser.add_argument("instance")
    parser.add_argument("--seconds", type=float, default=60.0)
    asked = parser.parse_args()
    instance = read(asked.instance)
    trace = Trace()
    starts, bound, proven = (cp_sat if asked.solver == "cp-sat" else highs)(instance, asked.seconds, trace)
    seconds = round(time.monotonic() - trace.began, 2)
    record = {"name": instance["name"], "solver": asked.solver, "value": None, "bound": bound, "gap": None,
              "proof": "stopped", "seconds": seconds, "starts": starts, "trace": trace.points}
    if starts is not None:
        value, broken = evaluate(instance, starts)
        if broken:
            raise SystemExit(f"{asked.solver} on {instance['name']}: {broken}.")
        record |= {"value": value, "gap": (bound - value) / value if value > 0 else None,
                   "proof": "proven" if proven else "bounded"}
    print(json.dumps(record))


if __name__ == "__main__":
    main()
