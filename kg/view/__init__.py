"""The page that shows a network: one file that opens from disk, without a server and without the net."""

from __future__ import annotations

from collections.abc import Collection

import networkx

from kg.view.atlas import atlas
from kg.view.composition import scene_of
from kg.view.model import Model
from kg.view.page import page_of
from kg.view.scene import Scene
from kg.view.story import Format, story


def page(
    graph: networkx.MultiDiGraph[str],
    title: str = "",
    file: str = "graph",
    whole: int = 0,
    about: Collection[str] = (),
) -> str:
    """The HTML page (write it as UTF-8) of a network from `kg.network.project`.

    `title` is the page's heading, by default the headline; `file` the name under which the page saves a picture. Where only
    the most connected nodes are shown, `whole` is how many there are: the page says so. What it is `about`, if anything, stands in
    the middle.
    """
    scenes: dict[Format, Scene] = {"wide": scene_of(graph, about=about)}
    if len(scenes["wide"].regions) > 1:
        scenes["tall"] = scenes["wide"]
        layouts = atlas(scenes["wide"])
    else:
        scenes["tall"] = scene_of(graph, narrow=True, about=about)
        layouts = {"wide": story(scenes["wide"], "wide"), "tall": story(scenes["tall"], "tall")}
    model = Model(graph, scenes, layouts)
    sources = graph.graph["sources"]
    window = title or (sources[0].title if len(sources) == 1 else f"{len(sources):,} 篇文章 articles")
    return page_of(model.drawn_nodes(), model.drawn_edges(), model.whole(title, file, whole), window)


__all__ = ["page"]
