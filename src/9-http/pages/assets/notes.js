/*
 * What a note says, or what a citation or a name leads to, beside it while the pointer or the focus is there.
 * It stays while the pointer is on it, and goes by Escape (WCAG 2.2, 1.4.13). Without it, notes stand under
 * the text, and what a link leads to is its title.
 */
const SHOWN = '.note-mark, .text a.cite, .text a.mention';
const [BEFORE_MS, AFTER_MS] = [250, 200];

const box = document.createElement('div');
box.className = 'hint screen';
box.id = 'hint';
box.setAttribute('role', 'tooltip');
box.hidden = true;
document.querySelector('main').append(box);

const titles = new Map();
for (const link of document.querySelectorAll('.text a[title]')) {
  titles.set(link.getAttribute('href'), link.title);
  link.removeAttribute('title');
}

let shownBy = null;
let timer;

function contentOf(link) {
  if (link.matches('.note-mark')) return document.getElementById(link.hash.slice(1))?.textContent.trim();
  const remarks = [...REMARKS].filter(([kind]) => link.classList.contains(kind)).map(([, says]) => says);
  return [titles.get(link.getAttribute('href')), ...remarks].filter(Boolean).join(' · ');
}

const REMARKS = new Map([
  ['outside', 'not in this data set'],
  ['doubtful', 'the citation contradicts something'],
]);

function show(link) {
  const content = contentOf(link);
  if (!content) return;
  hide();
  box.textContent = content;
  box.hidden = false;
  shownBy = link;
  link.setAttribute('aria-describedby', box.id);
  const [first] = link.getClientRects();
  const left = Math.min(first.left, innerWidth - box.offsetWidth - 8);
  const isBelow = first.top < box.offsetHeight + 12;
  box.style.left = `${Math.max(8, left) + scrollX}px`;
  box.style.top = `${(isBelow ? first.bottom + 4 : first.top - box.offsetHeight - 4) + scrollY}px`;
}

function hide() {
  clearTimeout(timer);
  box.hidden = true;
  shownBy?.removeAttribute('aria-describedby');
  shownBy = null;
}

function later(what, ms) {
  clearTimeout(timer);
  timer = setTimeout(what, ms);
}

document.addEventListener('pointerover', ({ target, pointerType }) => {
  if (pointerType === 'touch') return;
  const link = target.closest(SHOWN);
  if (link === shownBy && link !== null) clearTimeout(timer);
  else if (link) later(() => show(link), BEFORE_MS);
  else if (box.contains(target)) clearTimeout(timer);
  else if (shownBy) later(hide, AFTER_MS);
  else clearTimeout(timer);
});
document.addEventListener('focusin', ({ target }) => {
  const link = target.closest(SHOWN);
  if (link) show(link);
  else hide();
});
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') hide();
});
