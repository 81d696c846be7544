/* Begins with the document in the middle, and lets the picture be dragged. */
for (const frame of document.querySelectorAll('[data-with="graph"]')) {
  const root = frame.querySelector('.root')?.getBBox();
  if (root) frame.scrollTo(root.x + root.width / 2 - frame.clientWidth / 2, root.y - frame.clientHeight / 2);
  let from = null;
  frame.addEventListener('pointerdown', event => {
    if (event.pointerType === 'mouse' && !event.target.closest('a'))
      from = { x: event.clientX, y: event.clientY };
  });
  frame.addEventListener('pointermove', event => {
    if (from === null) return;
    frame.scrollBy(from.x - event.clientX, from.y - event.clientY);
    from = { x: event.clientX, y: event.clientY };
  });
  addEventListener('pointerup', () => {
    from = null;
  });
}
