/* Buttons that copy a citation, and at a clause its address. */
for (const element of document.querySelectorAll('[data-citation]')) {
  const copies = document.createElement('span');
  copies.className = 'copies screen';
  copies.append(button('Copy citation', element.dataset.citation));
  if (element.id !== '')
    copies.append(button('Copy link', `${location.origin}/${encodeURIComponent(element.id)}`));
  element.append(copies);
}

function button(name, text) {
  const made = document.createElement('button');
  made.type = 'button';
  made.className = 'plain';
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
