/* What the pointer is on, in the text or on the page beside it, is marked in the other, too. */
for (const beside of document.querySelectorAll('[data-with="places"]')) {
  let pointed = [];
  beside.addEventListener('pointerover', ({ target }) => {
    for (const element of pointed) element.classList.remove('pointed');
    const place = target.closest('.page a');
    const unit = place
      ? document.getElementById(decodeURIComponent(place.getAttribute('href').slice(1)))
      : target.closest('.unit');
    const own = place ?? (unit && document.getElementById(`at-${unit.id}`));
    pointed = [unit, own].filter(Boolean);
    for (const element of pointed) element.classList.add('pointed');
  });
}
