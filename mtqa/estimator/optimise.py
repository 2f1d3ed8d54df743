"""A network's graph fused once, when its folder is written, and not at each start."""

from __future__ import annotations

from pathlib import Path


def write_optimised(source: Path, target: Path) -> None:
    """``target`` is ``source`` as onnxruntime fuses it on any processor; weights keep their names.

    The runtime does no such work: fusing the graph anew would be half of the time of a start.
    """
    import onnxruntime

    options = onnxruntime.SessionOptions()
    # one level more would fit the graph to the processor that it is written on
    options.graph_optimization_level = onnxruntime.GraphOptimizationLevel.ORT_ENABLE_EXTENDED
    options.optimized_model_filepath = str(target)
    options.log_severity_level = 4
    onnxruntime.InferenceSession(str(source), options, providers=["CPUExecutionProvider"])
