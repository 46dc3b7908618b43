"""CPS Reader: read the news reports of a negotiation and see where every issue stands."""

from __future__ import annotations

import os

__version__ = "0.1.0"

for _name in ("OPENBLAS_NUM_THREADS", "OMP_NUM_THREADS", "BLIS_NUM_THREADS", "MKL_NUM_THREADS"):
    # Read when numpy is first imported, so it must stand here. With more threads than one, those
    # of OpenBLAS wait in loops between our small products: four times the CPU time for nothing.
    os.environ.setdefault(_name, "1")
