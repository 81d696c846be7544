/*
 * Buttons that copy a citation, and at a clause its address. A text has them once: they go to the clause that
 * the pointer or the focus is at.
 */
for (const element of document.querySelectorAll('[data-citation]'))
  element.append(tools(button('Copy citation', () => element.dataset.citation)));

for (const text of document.querySelectorAll('[data-cited-as]')) {
  let at;
  const own = tools(
    button('Copy citation', () => `${text.dataset.citedAs}, ${at.dataset.at}`),
    button('Copy link', () => `${location.origin}/${encodeURIComponent(at.id)}`),
  );
  const move = ({ target, type }) => {
    const unit = target.closest('[data-at]');
    if (!unit || unit === at || own.contains(target)) return;
    if (type === 'pointerover' && own.contains(document.activeElement)) return;
    at = unit;
    unit.querySelector('.number').after(own);
  };
  text.addEventListener('pointerover', move);
  text.addEventListener('focusin', move);
  text.addEventListener('pointerleave', () => {
    if (own.contains(document.activeElement)) return;
    own.remove();
    at = undefined;
  });
}

function tools(...buttons) {
  const made = document.createElement('span');
  made.className = 'copies screen';
  made.append(...buttons);
  return made;
}

function button(name, text) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
  made.textContent = name;
  made.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text());
    made.textContent = 'Copied';
    setTimeout(() => {
      made.textContent = name;
    }, 1500);
  });
  return made;
}
