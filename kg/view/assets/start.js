// A click on the picture chooses what is under it; a second click on a node with members opens or closes it.
function startClicks() {
  network.on('click', ({ nodes: [node], edges: [active], pointer }) => {
    const edge = active ?? restingLineAt(pointer.canvas);
    if (node !== undefined) {
      if (model.nodes[node].group || (state.chosen.of?.node === node && membersOf[node].length)) {
        chooseNode(node);
        toggleMembers(node);
      } else chooseNode(node);
    } else if (edge !== undefined) {
      chooseFacts(model.bundles[edge].facts, { bundle: edge });
      openSheet('facts');
    } else chooseNothing();
  });
  network.on('hoverNode', ({ node }) => {
    state.hovered = node;
    byId('network').style.cursor = 'pointer';
  });
  network.on('blurNode', () => {
    state.hovered = null;
    byId('network').style.cursor = '';
  });
  network.on('hoverEdge', () => {
    byId('network').style.cursor = 'pointer';
  });
  network.on('blurEdge', () => {
    byId('network').style.cursor = '';
  });
}

function startSizes() {
  new ResizeObserver(() => {
    const before = state.form;
    chooseForm();
    if (state.form !== before) {
      redraw();
      showAll();
    } else showAgain();
  }).observe(byId('network'));
}

showWords();
startFilter();
startTimeline(); // before the picture: where there is no time to choose from, it has more room
startPicture();
startLines();
startArticle();
startSearch();
startTools();
startClicks();
startSizes();
window.kg = { network, model, state, nodes, edges, chooseNode, boxOf, isHidden, isDot, marks: () => drawnMarks, filter, names: () => drawnNames, isOutside: (index) => outsideNodes.has(index) };
