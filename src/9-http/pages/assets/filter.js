/* A field above a list that leaves only what has its words, as one types. */
for (const list of document.querySelectorAll('[data-with="filter"]')) {
  const label = document.createElement('label');
  label.className = 'screen';
  label.textContent = 'Only those with ';
  const field = document.createElement('input');
  field.type = 'search';
  label.append(field);
  list.before(label);
  field.addEventListener('input', () => {
    const words = field.value.toLowerCase().split(/\s+/);
    for (const item of list.children)
      item.hidden = !words.every(word => item.textContent.toLowerCase().includes(word));
  });
}
