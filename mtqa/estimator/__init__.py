"""The small model behind one interface, ``Estimator``, so that other models can take its place."""
