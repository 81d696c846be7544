/*
 * Keys: "/" goes to the search field, "j" and "k" to the next clause and the one before, "?" tells of them. They
 * can be turned off, for those whose device types by itself (WCAG 2.2, 2.1.4); the browser remembers it.
 */
const OFF = 'keys-off';
const KEYS = [
  ['/', 'Go to the search field', () => document.querySelector('#ask, #big-ask, #q')?.focus()],
  ['j', 'Next clause, change, slip or entry', () => step(1)],
  ['k', 'The one before', () => step(-1)],
  ['?', 'Show these keys', () => dialog().showModal()],
];

addEventListener('keydown', event => {
  const isTyping = event.target.closest('input, textarea, select, [contenteditable], dialog');
  const isOff = localStorage.getItem(OFF) !== null;
  if (isTyping || isOff || event.ctrlKey || event.metaKey || event.altKey) return;
  const [, , act] = KEYS.find(([key]) => key === event.key) ?? [];
  if (!act) return;
  event.preventDefault();
  act();
});

/** What "j" and "k" lead to: of a comparison what has changed, of a checked draft what is wrong. */
const STEPS = [
  '.unit > .number',
  '.entries > li > a:first-child',
  '.redline > :is(.reworded, .come) .new .label',
  '.redline > .gone .old .label',
  '.checked .slip-number',
].join(', ');

/** The focus goes on from where it is, or from the top of the window. */
function step(by) {
  const links = [...document.querySelectorAll(STEPS)];
  const tops = links.map(link => link.getBoundingClientRect().top);
  const focused = links.indexOf(document.activeElement.closest(STEPS));
  const ahead = by > 0 ? tops.findIndex(top => top > 8) : tops.findLastIndex(top => top < -8);
  const link = links[focused === -1 ? ahead : focused + by];
  link?.focus({ preventScroll: true });
  link?.scrollIntoView({ block: 'start' });
}

function dialog() {
  const known = document.querySelector('#keys');
  if (known) return known;
  const made = document.createElement('dialog');
  made.id = 'keys';
  made.setAttribute('aria-labelledby', 'keys-title');
  const title = document.createElement('h2');
  title.id = 'keys-title';
  title.textContent = 'Keys';
  const table = document.createElement('dl');
  for (const [key, does] of KEYS) {
    const [name, meaning, kbd] = ['dt', 'dd', 'kbd'].map(tag => document.createElement(tag));
    kbd.textContent = key;
    name.append(kbd);
    meaning.textContent = does;
    table.append(name, meaning);
  }
  made.append(title, table, toggle(), closing());
  document.body.append(made);
  return made;
}

function toggle() {
  const label = document.createElement('label');
  const box = document.createElement('input');
  box.type = 'checkbox';
  box.checked = localStorage.getItem(OFF) === null;
  box.addEventListener('change', () => {
    if (box.checked) localStorage.removeItem(OFF);
    else localStorage.setItem(OFF, '1');
  });
  label.append(box, ' Use these keys');
  return label;
}

function closing() {
  const form = document.createElement('form');
  form.method = 'dialog';
  const button = document.createElement('button');
  button.textContent = 'Close';
  form.append(button);
  return form;
}

const menu = document.querySelector('footer .menu');
if (menu) {
  const item = document.createElement('li');
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'as-link';
  button.textContent = 'Keys';
  button.addEventListener('click', () => dialog().showModal());
  item.append(button);
  menu.append(item);
}
