/*
 * Lines between the two sides of a comparison, from where a clause was to where it has gone. They show what the
 * links "Moved to" say; where the sides stand one below the other there are none.
 */
/** How many lines stand side by side. */
const LANES = 5;
const SVG = 'http://www.w3.org/2000/svg';

for (const rows of document.querySelectorAll('[data-with="moved"]')) {
  const picture = document.createElementNS(SVG, 'svg');
  picture.setAttribute('class', 'moves screen');
  picture.setAttribute('aria-hidden', 'true');
  const moves = [...rows.querySelectorAll('.old .moved a')].flatMap(link => {
    const to = document.getElementById(decodeURIComponent(link.hash.slice(1)));
    return to
      ? [{ from: link.closest('li'), to, line: picture.appendChild(document.createElementNS(SVG, 'path')) }]
      : [];
  });
  if (moves.length === 0) continue;
  rows.append(picture);

  const draw = () => {
    const all = rows.getBoundingClientRect();
    picture.setAttribute('width', all.width);
    picture.setAttribute('height', all.height);
    for (const [index, { from, to, line }] of moves.entries()) {
      const [old, now] = [from.querySelector('.old'), to.querySelector('.new')].map(side =>
        side.getBoundingClientRect(),
      );
      const [left, right] = [old.right - all.left + 4, now.left - all.left - 4];
      // Each in a lane of its own, since most are nearly upright.
      const lane = left + ((right - left) * ((index % LANES) + 1)) / (LANES + 1);
      const [top, bottom] = [old, now].map(side => side.top - all.top + Math.min(side.height / 2, 14));
      const isApart = right > left;
      line.setAttribute(
        'd',
        isApart
          ? `M${left} ${top}C${lane} ${top} ${lane} ${top} ${lane} ${(top + bottom) / 2}S${lane} ${bottom} ${right} ${bottom}`
          : '',
      );
    }
  };
  new ResizeObserver(draw).observe(rows);

  const point = ({ target }) => {
    const row = target.closest('li');
    for (const { from, to, line } of moves) line.classList.toggle('pointed', row === from || row === to);
  };
  rows.addEventListener('pointerover', point);
  rows.addEventListener('focusin', point);
}
