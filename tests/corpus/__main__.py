"""`python -m tests.corpus [--misses] [READER...]`: precision, recall and misses of each reader."""

import argparse
import importlib
import pkgutil

import tests.corpus
from tests.corpus.table import Row, printed


def scored(readers: list[str]) -> list[Row]:
    """The rows of every `score_*` module, or of those whose NAME was asked for."""
    rows: list[Row] = []
    for found in pkgutil.iter_modules(tests.corpus.__path__):
        if found.name.startswith("score_"):
            scorer = importlib.import_module(f"tests.corpus.{found.name}")
            if not readers or scorer.NAME in readers:
                rows.extend(scorer.score())
    return rows


def main() -> None:
    arguments = argparse.ArgumentParser(prog="python -m tests.corpus", description="How well the readers read.")
    arguments.add_argument("readers", nargs="*", metavar="READER", help="only these readers")
    arguments.add_argument("--misses", action="store_true", help="print every wrong case")
    asked = arguments.parse_args()
    print(printed(scored(asked.readers), misses=asked.misses))


if __name__ == "__main__":
    main()
