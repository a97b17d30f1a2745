"""Checks the starts in records of `cairn bench` against their instances, without any of Cairn's code.

    python check.py FOLDER_OF_INSTANCES < RECORDS

One line for each record; the exit code is 1 if any value or rule does not hold.
"""

import json
import sys
from pathlib import Path

from instance import evaluate, read


def main():
    folder, failed = Path(sys.argv[1]), False
    for line in sys.stdin:
        if not line.startswith("{"):
            continue
        record = json.loads(line)
        path = folder / f"{record['name']}.json"
        if not path.is_file():
            print(f"{record['name']}: no instance to check it against")
            continue
        said = record["value"]
        value, broken = evaluate(read(path), record["starts"])
        if broken or value != said:
            failed = True
            print(f"{record['name']}: {broken or f'it is worth {value}, not {said}'}")
        else:
            print(f"{record['name']}: {value} as said, all rules kept")
    sys.exit(failed)


if __name__ == "__main__":
    main()
