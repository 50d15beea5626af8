// Draws the messages of a chat and keeps what did not change, so that focus and scrolling stay where they are.
import { byId, day, element, size, time } from './dom.js';
import { formatted } from './text.js';
import { poll } from './poll.js';

const drawn = new Map();
const list = byId('messages');

export function clearMessages() {
  drawn.clear();
  list.replaceChildren();
}

/// Shows the messages; true when something new came at the end.
export function showMessages(chat, userId, actions) {
  const waiting = new Set(chat.pending.map(tap => `${tap.messageId}\n${tap.data}`));
  const wanted = [];
  let lastDay = null;
  const previousLast = list.lastElementChild?.dataset.id;
  for (const message of chat.messages) {
    const today = day(message.date);
    if (today !== lastDay) wanted.push(keep(`day-${today}`, today, () => element('li', { className: 'day' }, element('span', {}, today))));
    lastDay = today;
    wanted.push(keep(`message-${message.id}`, JSON.stringify(message), () => bubble(message, chat, userId, actions)));
  }
  arrange(wanted);
  markWaiting(waiting);
  return list.lastElementChild?.dataset.id !== previousLast;
}

function keep(key, content, build) {
  const old = drawn.get(key);
  if (old?.content === content) return { key, ...old };
  const node = build();
  const focused = old?.node.contains(document.activeElement) ? document.activeElement.dataset.place : null;
  if (old) old.node.replaceWith(node);
  if (focused) node.querySelector(`[data-place="${focused}"]`)?.focus();
  drawn.set(key, { content, node });
  return { key, content, node };
}

function arrange(wanted) {
  const keys = new Set(wanted.map(item => item.key));
  for (const [key, item] of drawn) {
    if (keys.has(key)) continue;
    item.node.remove();
    drawn.delete(key);
  }
  wanted.forEach((item, index) => {
    if (list.children[index] !== item.node) list.insertBefore(item.node, list.children[index] ?? null);
  });
}

/// A pressed button turns until the bot has answered the tap.
function markWaiting(waiting) {
  for (const button of list.querySelectorAll('button[data-data]')) {
    const isWaiting = waiting.has(`${button.dataset.message}\n${button.dataset.data}`);
    button.classList.toggle('loading', isWaiting);
    button.setAttribute('aria-busy', String(isWaiting));
  }
}

function bubble(message, chat, userId, actions) {
  const own = message.from === 'user';
  const emphatic = message.sticker !== null;
  const body = element('div', { className: emphatic ? 'bubble sticker' : 'bubble' },
    message.forwarded && element('div', { className: 'forwarded' }, 'Переслано от: Коллега'),
    message.replyTo && quoted(message.replyTo, chat),
    emphatic && element('div', { className: 'big' }, message.sticker),
    message.photo && photo(message.photo),
    message.voice && element('a', { className: 'document', href: message.voice.url, target: '_blank', rel: 'noopener' },
      element('span', { className: 'file-icon', ariaHidden: 'true' }, '▶'), element('span', { className: 'file-name' }, 'Голосовое сообщение')),
    message.document && file(message.document),
    message.poll && poll(message, userId, actions),
    message.text && element('div', { className: 'text' }, ...formatted(message.text, message.entities)),
    element('span', { className: 'meta' }, message.edited ? 'изменено ' : '', time(message.date)));
  return element('li', { className: `message ${own ? 'own' : 'theirs'}`, 'data-testid': 'message', 'data-id': message.id, 'data-from': message.from },
    body, message.buttons.length > 0 && keyboard(message, actions));
}

function quoted(id, chat) {
  const original = chat.messages.find(message => message.id === id);
  return original ? element('div', { className: 'quoted' }, original.text || original.document?.name || '…') : null;
}

function photo(picture) {
  return element('a', { href: picture.url, target: '_blank', rel: 'noopener' }, element('img', { className: 'photo', src: picture.url, alt: picture.name }));
}

function file(document) {
  const extension = document.name.includes('.') ? document.name.split('.').pop().slice(0, 4) : '';
  return element('a', { className: 'document', href: document.url, target: '_blank', rel: 'noopener', 'data-testid': 'document', 'data-place': 'document' },
    element('span', { className: `file-icon ${extension.toLowerCase()}`, ariaHidden: 'true' }, extension.toUpperCase() || 'Файл'),
    element('span', { className: 'file-about' },
      element('span', { className: 'file-name' }, document.name),
      element('span', { className: 'file-size' }, size(document.size))));
}

function keyboard(message, actions) {
  const rows = message.buttons.map((row, line) =>
    element('div', { className: 'row' }, ...row.map((button, column) => key(message, button, `${line}-${column}`, actions))));
  return element('div', { className: 'keyboard', role: 'group', ariaLabel: 'Кнопки сообщения' }, ...rows);
}

function key(message, button, place, actions) {
  const className = `key ${button.style ?? ''}`.trim();
  if (button.url) {
    return element('a', { className: `${className} link`, href: button.url, target: '_blank', rel: 'noopener', 'data-testid': 'button', 'data-place': place }, button.label);
  }
  return element('button', {
    type: 'button', className, disabled: button.disabled, 'data-testid': 'button', 'data-place': place,
    'data-message': message.id, 'data-data': button.data ?? '', onclick: event => actions.tap(event.currentTarget, message.id, button.data),
  }, element('span', { className: 'label' }, button.label));
}
