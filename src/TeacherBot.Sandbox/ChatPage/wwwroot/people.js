// The list of teachers: who they are, what was said last, what is unread.
import { byId, element, initials } from './dom.js';

const list = byId('people');
const seenKey = id => `seen-${id}`;

const lastSeen = id => Number(localStorage.getItem(seenKey(id)) ?? 0);

export function markSeen(id, chat) {
  const last = chat.messages.at(-1)?.id ?? 0;
  // A sandbox with a fresh folder counts from one again.
  if (last !== lastSeen(id)) localStorage.setItem(seenKey(id), last);
}

export function showPeople(people, currentId, choose) {
  const focused = document.activeElement?.closest?.('[data-person]')?.dataset.person;
  list.replaceChildren(...people.map(person => row(person, currentId, choose)));
  if (focused) list.querySelector(`[data-person="${focused}"]`)?.focus();
}

function row(person, currentId, choose) {
  const isCurrent = person.id === currentId;
  const unread = isCurrent ? 0 : person.fromBot.filter(id => id > lastSeen(person.id)).length;
  const note = person.blocked ? 'бот заблокирован' : person.last ?? 'ещё нет сообщений';
  return element('li', {}, element('button', {
    type: 'button', className: 'person', 'data-person': person.id, 'data-testid': 'person', ariaCurrent: isCurrent ? 'true' : null,
    onclick: () => choose(person.id),
  },
    element('span', { className: `avatar c${person.id % 7}`, ariaHidden: 'true' }, person.isAdmin ? '★' : initials(person.name)),
    element('span', { className: 'person-about' },
      element('span', { className: 'person-name' }, person.name, person.languageCode !== 'ru' && element('small', {}, ` ${person.languageCode}`)),
      element('span', { className: person.blocked ? 'person-note blocked' : 'person-note' }, note)),
    unread > 0 && element('span', { className: 'unread', ariaLabel: `непрочитанных: ${unread}` }, String(unread))));
}

/// Up and down walk the list, as in Telegram.
list.addEventListener('keydown', event => {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (!step) return;
  event.preventDefault();
  const buttons = [...list.querySelectorAll('.person')];
  buttons[(buttons.indexOf(document.activeElement) + step + buttons.length) % buttons.length]?.focus();
});
