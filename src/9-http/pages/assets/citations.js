/* A button at each clause that copies its citation, and one that copies its address. */
for (const element of document.querySelectorAll('[data-citation]')) {
  const place = element.querySelector(':scope > .said > p') ?? element;
  place.append(button('Copy citation', element.dataset.citation));
  if (element.id !== '')
    place.append(button('Copy link', `${location.origin}/${encodeURIComponent(element.id)}`));
}

function button(name, text) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain copy screen';
  made.textContent = name;
  made.addEventListener('click', async () => {
    await navigator.clipboard.writeText(text);
    made.textContent = 'Copied';
    setTimeout(() => {
      made.textContent = name;
    }, 1500);
  });
  return made;
}
