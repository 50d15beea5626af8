// Text with entities → elements. Entities may nest; offsets are UTF-16 units, as in JavaScript strings.
import { element } from './dom.js';

const safeAddress = url => (/^(https?|tg):\/\//i.test(url) ? url : null);

function wrap(entity, children, text) {
  switch (entity.type) {
    case 'bold': return element('b', {}, ...children);
    case 'italic': return element('i', {}, ...children);
    case 'underline': return element('u', {}, ...children);
    case 'strikethrough': return element('s', {}, ...children);
    case 'code': return element('code', {}, ...children);
    case 'pre': return element('pre', {}, element('code', {}, ...children));
    case 'blockquote': return element('blockquote', {}, ...children);
    case 'expandable_blockquote': return expandable(children);
    case 'spoiler': return spoiler(children);
    case 'text_link': return link(entity.url, children);
    case 'url': return link(text, children);
    case 'email': return element('a', { href: `mailto:${text}` }, ...children);
    case 'bot_command': return element('a', { href: '#', className: 'command', 'data-command': text }, ...children);
    case 'mention':
    case 'hashtag': return element('span', { className: 'accent' }, ...children);
    default: return element('span', {}, ...children);
  }
}

function link(url, children) {
  const address = safeAddress(url ?? '');
  return address ? element('a', { href: address, target: '_blank', rel: 'noopener noreferrer', title: address }, ...children) : element('span', {}, ...children);
}

function spoiler(children) {
  const node = element('span', { className: 'spoiler', role: 'button', tabIndex: 0, ariaLabel: 'Скрытый текст, нажмите, чтобы показать' }, ...children);
  const reveal = () => { node.classList.add('shown'); node.removeAttribute('aria-label'); };
  node.addEventListener('click', reveal);
  node.addEventListener('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); reveal(); } });
  return node;
}

function expandable(children) {
  const node = element('blockquote', { className: 'expandable', tabIndex: 0 }, ...children);
  node.addEventListener('click', () => node.classList.toggle('open'));
  return node;
}

export function formatted(text, entities) {
  return build(text, [...entities], 0, text.length);
}

function build(text, entities, from, to) {
  const nodes = [];
  let at = from;
  while (entities.length > 0 && entities[0].offset < to) {
    const entity = entities.shift();
    if (entity.offset < at) continue;
    const end = Math.min(entity.offset + entity.length, to);
    if (entity.offset > at) nodes.push(text.slice(at, entity.offset));
    nodes.push(wrap(entity, build(text, entities, entity.offset, end), text.slice(entity.offset, end)));
    at = end;
  }
  if (at < to) nodes.push(text.slice(at, to));
  return nodes;
}
