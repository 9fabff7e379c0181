"""The pipeline's own models, run over many sentences at once; what they find stays the same."""

from claims.extraction.stages.stages import Stage, stages_of

__all__ = ["Stage", "stages_of"]
