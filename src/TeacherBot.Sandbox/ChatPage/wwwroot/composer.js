// The line to write in, and the bot's commands that appear on «/».
import { byId, element } from './dom.js';

const field = byId('composer');
const menu = byId('commands');
const menuButton = byId('menu-button');
let commands = [];
let shown = [];
let active = -1;
let send = () => {};

export function onSend(callback) { send = callback; }

export function setCommands(list) {
  commands = list;
  menuButton.hidden = list.length === 0;
  if (!menu.hidden) suggest();
}

export function focusComposer() {
  if (matchMedia('(hover: hover)').matches) field.focus();
}

export function fillComposer(text) {
  field.value = text;
  grow();
  field.focus();
}

function submit(text) {
  const clean = text.trim();
  if (clean.length === 0) return;
  field.value = '';
  grow();
  closeMenu();
  send(clean);
}

function grow() {
  field.rows = Math.min(6, field.value.split('\n').length);
  byId('send').classList.toggle('ready', field.value.trim().length > 0);
}

function suggest(all = false) {
  const typed = field.value.match(/^\/(\w*)$/)?.[1];
  if (typed === undefined && !all) return closeMenu();
  shown = commands.filter(command => all || command.command.startsWith(typed.toLowerCase()));
  if (shown.length === 0) return closeMenu();
  active = all ? -1 : 0;
  menu.replaceChildren(...shown.map((command, index) => element('div', {
    className: 'command-row', role: 'option', id: `command-${index}`, 'data-testid': 'command', onclick: () => submit(`/${command.command}`),
  }, element('b', {}, `/${command.command}`), element('span', {}, command.description))));
  menu.hidden = false;
  menuButton.setAttribute('aria-expanded', 'true');
  highlight();
}

function closeMenu() {
  menu.hidden = true;
  active = -1;
  menuButton.setAttribute('aria-expanded', 'false');
  field.removeAttribute('aria-activedescendant');
}

function highlight() {
  [...menu.children].forEach((row, index) => row.setAttribute('aria-selected', String(index === active)));
  if (active >= 0) {
    field.setAttribute('aria-activedescendant', `command-${active}`);
    menu.children[active].scrollIntoView({ block: 'nearest' });
  }
}

field.addEventListener('input', () => { grow(); suggest(); });
field.addEventListener('keydown', event => {
  if (!menu.hidden) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step) {
      event.preventDefault();
      active = (active + step + shown.length) % shown.length;
      return highlight();
    }
    if (event.key === 'Escape') {
      event.preventDefault();
      event.stopPropagation();
      return closeMenu();
    }
    if (event.key === 'Tab' && active >= 0) {
      event.preventDefault();
      fillComposer(`/${shown[active].command} `);
      return closeMenu();
    }
    if (event.key === 'Enter' && !event.shiftKey && active >= 0) {
      event.preventDefault();
      return submit(`/${shown[active].command}`);
    }
  }
  if (event.key === 'Enter' && !event.shiftKey && !event.isComposing) {
    event.preventDefault();
    submit(field.value);
  }
});
byId('form').addEventListener('submit', event => { event.preventDefault(); submit(field.value); });
menuButton.addEventListener('click', () => { menu.hidden ? suggest(true) : closeMenu(); field.focus(); });
document.addEventListener('click', event => {
  if (!menu.contains(event.target) && !menuButton.contains(event.target) && event.target !== field) closeMenu();
});
