// Small menus over the page: «Ещё» and «Прикрепить».
import { element } from './dom.js';

export function popup(button, menu, items) {
  const close = focusBack => {
    if (menu.hidden) return false;
    menu.hidden = true;
    button.setAttribute('aria-expanded', 'false');
    if (focusBack) button.focus();
    return true;
  };
  button.addEventListener('click', () => {
    if (close(false)) return;
    menu.replaceChildren(...items().map(item => element('button', {
      type: 'button', role: 'menuitem', className: item.danger ? 'danger-text' : '', onclick: () => { close(true); item.act(); },
    }, item.label)));
    menu.hidden = false;
    button.setAttribute('aria-expanded', 'true');
    menu.firstElementChild?.focus();
  });
  menu.addEventListener('keydown', event => {
    const entries = [...menu.children];
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') { event.stopPropagation(); close(true); }
    if (!step) return;
    event.preventDefault();
    entries[(entries.indexOf(document.activeElement) + step + entries.length) % entries.length].focus();
  });
  document.addEventListener('click', event => {
    if (!menu.contains(event.target) && !button.contains(event.target)) close(false);
  });
}
