/* Enter asks, as in a field of one line; with Shift it begins a line. */
for (const field of document.querySelectorAll('textarea[data-with="ask"]')) {
  field.addEventListener('keydown', event => {
    if (event.key !== 'Enter' || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    field.form.requestSubmit();
  });
}
