/* A file that is dropped on the form is the one that is chosen in its field. */
for (const form of document.querySelectorAll('[data-with="drop"]')) {
  const field = form.querySelector('input[type="file"]');
  const said = document.createElement('p');
  said.className = 'dropped screen';
  said.setAttribute('role', 'status');
  said.textContent = 'A file can also be dropped anywhere on this form.';
  field.after(said);

  const isFile = ({ dataTransfer }) => dataTransfer?.types.includes('Files');
  const mark = isOver => form.classList.toggle('over', isOver);
  form.addEventListener('dragover', event => {
    if (!isFile(event)) return;
    event.preventDefault();
    mark(true);
  });
  form.addEventListener('dragleave', ({ relatedTarget }) => mark(form.contains(relatedTarget)));
  form.addEventListener('drop', event => {
    if (!isFile(event)) return;
    event.preventDefault();
    mark(false);
    const { files } = event.dataTransfer;
    if (files.length !== 1) {
      said.textContent = 'Drop one file at a time.';
      return;
    }
    field.files = files;
    field.dispatchEvent(new Event('change'));
    form.querySelector('button').focus();
  });
  field.addEventListener('change', () => {
    const [file] = field.files;
    said.textContent = file ? `${file.name} will be checked; what is pasted is then left aside.` : '';
  });
}
