"""Scorers for public benchmarks; each reads the files it is pointed at and prints its figures.

`python -m claims.benchmarks.knowledgenet PATH`, `python -m claims.benchmarks.fewrel PATH`
"""
