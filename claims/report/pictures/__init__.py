"""Pictures that tell something about a report, by matplotlib."""

from claims.report.pictures.labels import draw_labels
from claims.report.pictures.memberships import draw_memberships
from claims.report.pictures.posts import draw_posts
from claims.report.pictures.reliability import draw_reliability, draw_risk_coverage

__all__ = ["draw_labels", "draw_memberships", "draw_posts", "draw_reliability", "draw_risk_coverage"]
