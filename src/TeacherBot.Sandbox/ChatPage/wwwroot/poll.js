// A poll or quiz inside a message.
import { element } from './dom.js';

export function poll(message, userId, actions) {
  const { question, options, type, many, closed, correct, explanation, voters } = message.poll;
  const own = voters[userId] ?? null;
  const total = Object.keys(voters).length;
  const isOpen = own === null && !closed;
  const chosen = new Set();
  const send = many && isOpen
    ? element('button', { type: 'button', className: 'poll-send', disabled: true, onclick: () => actions.vote(message.id, [...chosen]) }, 'Голосовать')
    : null;
  const rows = options.map((option, index) => isOpen ? choice(option, index) : result(option, index));
  const kind = closed ? 'Опрос завершён' : type === 'quiz' ? 'Викторина' : 'Опрос';
  return element('div', { className: 'poll' },
    element('strong', {}, question), element('span', { className: 'poll-kind' }, kind), ...rows, send,
    own && explanation && element('div', { className: 'quoted' }, explanation),
    element('span', { className: 'poll-kind' }, total === 0 ? 'Пока нет ответов' : `Ответов: ${total}`));

  function choice(option, index) {
    return element('button', {
      type: 'button', className: 'poll-option', role: many ? 'checkbox' : 'radio', ariaChecked: 'false', 'data-place': `option-${index}`,
      onclick: event => many ? toggle(event.currentTarget, index) : actions.vote(message.id, [index]),
    }, element('span', { className: many ? 'box' : 'circle', ariaHidden: 'true' }), option.text);
  }

  function toggle(button, index) {
    if (!chosen.delete(index)) chosen.add(index);
    button.setAttribute('aria-checked', String(chosen.has(index)));
    send.disabled = chosen.size === 0;
  }

  function result(option, index) {
    const percent = total === 0 ? 0 : Math.round(option.votes * 100 / total);
    const mark = own?.includes(index) ? (type !== 'quiz' || correct.includes(index) ? '✓' : '✗') : type === 'quiz' && correct.includes(index) ? '✓' : '';
    const bar = element('progress', { max: 100, value: percent, ariaLabel: `${percent} %` });
    return element('div', { className: 'poll-result' }, element('span', { className: 'percent' }, `${percent}%`), element('span', {}, option.text, mark && ` ${mark}`), bar);
  }
}
