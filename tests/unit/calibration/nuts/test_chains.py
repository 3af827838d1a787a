"""Processes of chains: none is left behind by the process that began it."""

import subprocess
import sys

PROGRAM = """
import multiprocessing, time
from twotrack.calibration.nuts.chains import end_with_parent
if __name__ == "__main__":
    chain = multiprocessing.get_context("spawn").Process(target=end_with_parent)
    chain.start()
    print("begun", flush=True)
    time.sleep(600)
"""


def test_a_chain_ends_when_its_parent_was_killed(tmp_path):
    path = tmp_path / "program.py"
    path.write_text(PROGRAM, encoding="utf-8")
    parent = subprocess.Popen([sys.executable, str(path)], stdout=subprocess.PIPE, text=True)
    assert parent.stdout.readline() == "begun\n"
    parent.kill()
    # The chain holds the same stream, which ends when both have ended.
    assert parent.communicate(timeout=60) == ("", None)
