"""Processes that end with the one that began them, even if that was killed: two would write the same files."""

import ctypes
import signal

_PR_SET_PDEATHSIG = 1


def end_with_parent():
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGKILL)
