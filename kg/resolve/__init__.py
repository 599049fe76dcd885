"""Names to identities to IRIs: computed from the things alone, so that two articles agree without a registry."""

from kg.resolve.identities import Identity, concept, division, identity, path_of, post_label

__all__ = ["Identity", "concept", "division", "identity", "path_of", "post_label"]
