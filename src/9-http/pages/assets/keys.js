/* "/" goes to the search field, as in many readers. Nothing else is taken from the browser. */
addEventListener('keydown', event => {
  const isTyping = event.target.closest('input, textarea, select, [contenteditable]');
  if (event.key !== '/' || isTyping || event.ctrlKey || event.metaKey || event.altKey) return;
  event.preventDefault();
  document.querySelector('#ask')?.focus();
});
