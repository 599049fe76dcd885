// The legend: the kinds that are in the picture; a click hides or shows a kind.
function showLegend() {
  const counts = countByKind();
  const kinds = Object.keys(model.kinds).filter((kind) => counts[kind]);
  byId('legend').replaceChildren(
    ...kinds.map((kind) =>
      element(
        'button',
        {
          type: 'button',
          'data-kind': kind,
          'aria-pressed': String(!state.hiddenKinds.has(kind)),
          onclick: () => {
            toggleKind(kind);
            redraw();
          },
        },
        glyphCanvas(model.kinds[kind]),
        element('span', { textContent: inLanguage(model.kinds[kind].names) }),
        element('span', { className: 'count', textContent: String(counts[kind]) }),
      ),
    ),
  );
}

function toggleKind(kind) {
  const hide = !state.hiddenKinds.has(kind);
  if (hide) state.hiddenKinds.add(kind);
  else state.hiddenKinds.delete(kind);
  byId('legend').querySelector(`[data-kind="${kind}"]`)?.setAttribute('aria-pressed', String(!hide));
  announce(say(hide ? 'hidden' : 'shown', { name: inLanguage(model.kinds[kind].names) }));
}
