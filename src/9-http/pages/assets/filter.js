/* A field above a list that leaves only what has its words, as one types. */
for (const list of document.querySelectorAll('[data-with="filter"]')) {
  const label = document.createElement('label');
  label.className = 'filter screen';
  label.textContent = 'Only those with ';
  const field = document.createElement('input');
  field.type = 'search';
  const count = document.createElement('span');
  count.className = 'quiet';
  count.setAttribute('role', 'status');
  label.append(field);
  list.before(label, count);
  const items = [...list.children].map(item => [item, item.textContent.toLowerCase()]);
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const [item, text] of items) item.hidden = !words.every(word => text.includes(word));
    const shown = items.filter(([item]) => !item.hidden).length;
    count.textContent = shown === items.length ? '' : `${shown} of ${items.length}`;
  });
}
