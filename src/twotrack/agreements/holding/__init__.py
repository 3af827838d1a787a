"""Whether an agreement would hold: patience, detection, linkage, payments, order, threats."""
