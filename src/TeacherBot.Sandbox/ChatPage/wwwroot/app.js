// Holds the page together: who is chosen, when to look again, what a click does.
import { api, listen } from './api.js';
import { focusComposer, onSend, setCommands } from './composer.js';
import { byId } from './dom.js';
import { clearMessages, showMessages } from './messages.js';
import { forgetNotices, passing, showNotices } from './notices.js';
import { markSeen, showPeople } from './people.js';
import { popup } from './popup.js';

const app = byId('app');
const messages = byId('messages');
const doing = {
  typing: 'печатает', upload_document: 'отправляет файл', upload_photo: 'отправляет фото', choose_sticker: 'выбирает стикер',
};
let people = [];
let current = null;
let chat = null;
let again = 0;

const tried = action => action().catch(error => passing(error.message));

const actions = {
  tap(button, messageId, data) {
    button.classList.add('loading');
    button.setAttribute('aria-busy', 'true');
    tried(() => api.tap(current, messageId, data)).then(look);
  },
  vote: (messageId, options) => tried(() => api.vote(current, messageId, options)).then(look),
};

async function choose(id) {
  const isAnother = current !== id;
  current = id;
  if (isAnother) {
    clearMessages();
    forgetNotices();
    history.replaceState(null, '', `#${id}`);
  }
  app.dataset.view = 'chat';
  byId('chat').hidden = false;
  byId('nobody').hidden = true;
  await look();
  toEnd('instant');
  focusComposer();
  drawPeople();
}

function drawPeople() {
  showPeople(people, app.dataset.view === 'chat' || innerWidth > 720 ? current : null, choose);
}

/// Looks at the chosen chat anew; several changes at once cost one look.
let looking = null;
let lookAgain = false;
function look() {
  lookAgain = true;
  looking ??= (async () => {
    while (lookAgain && current !== null) {
      lookAgain = false;
      const id = current;
      const seen = await api.chat(id).catch(() => null);
      if (seen && id === current) draw(seen);
    }
  })().finally(() => { looking = null; });
  return looking;
}

function draw(seen) {
  const wasAtEnd = atEnd();
  chat = seen;
  const grew = showMessages(chat, current, actions);
  showNotices(chat.toasts);
  setCommands(chat.commands);
  drawStatus();
  const isEmpty = chat.messages.length === 0;
  messages.classList.toggle('empty', isEmpty);
  byId('start').hidden = !isEmpty || chat.blocked;
  byId('unblock').hidden = !chat.blocked;
  byId('form').hidden = chat.blocked;
  byId('about').hidden = !isEmpty;
  byId('about-text').textContent = chat.about || 'Бот ещё ничего не рассказал о себе. Нажмите «Начать».';
  if (grew && (wasAtEnd || chat.messages.at(-1)?.from === 'user')) toEnd('smooth');
  else if (wasAtEnd) toEnd('instant');
  drawToEnd();
  if (app.dataset.view === 'chat') markSeen(current, chat);
}

function drawStatus() {
  const typing = byId('typing');
  const person = people.find(one => one.id === current);
  byId('status').textContent = chat.botThere ? `бот · от имени: ${person?.name ?? ''}` : 'бот ещё не на связи';
  byId('status').classList.toggle('absent', !chat.botThere);
  byId('status').hidden = Boolean(chat.typing);
  typing.hidden = !chat.typing;
  typing.textContent = chat.typing ? `${doing[chat.typing] ?? 'занят'}…` : '';
  clearTimeout(again);
  // The action ends by itself after five seconds, and a tap stops waiting after a minute: nobody tells of it.
  if (chat.typing || !chat.botThere) again = setTimeout(look, 1500);
  else if (chat.pending.length > 0) again = setTimeout(look, 10000);
}

const atEnd = () => messages.scrollHeight - messages.scrollTop - messages.clientHeight < 80;

function toEnd(behavior) {
  const calm = matchMedia('(prefers-reduced-motion: reduce)').matches;
  messages.scrollTo({ top: messages.scrollHeight, behavior: calm ? 'instant' : behavior });
}

function drawToEnd() { byId('to-end').hidden = atEnd(); }

async function lookAtPeople() {
  people = await api.people().catch(() => people);
  drawPeople();
  if (chat) drawStatus();
}

let peopleTimer = 0;
function changed(chatId) {
  if (chatId === current) look();
  clearTimeout(peopleTimer);
  peopleTimer = setTimeout(lookAtPeople, 150);
}

function back() {
  app.dataset.view = 'list';
  const row = document.querySelector(`[data-person="${current}"]`);
  drawPeople();
  (document.querySelector(`[data-person="${current}"]`) ?? row)?.focus();
}

onSend(text => tried(() => api.say(current, { text })).then(look));
messages.addEventListener('scroll', drawToEnd, { passive: true });
messages.addEventListener('click', event => {
  const command = event.target.closest('[data-command]')?.dataset.command;
  if (!command) return;
  event.preventDefault();
  tried(() => api.say(current, { text: command })).then(look);
});
byId('to-end').addEventListener('click', () => toEnd('smooth'));
byId('start').addEventListener('click', () => tried(() => api.say(current, { text: '/start' })).then(look).then(focusComposer));
byId('unblock').addEventListener('click', () => tried(() => api.block(current, false)).then(look));
byId('back').addEventListener('click', back);
byId('new-person').addEventListener('click', () => tried(async () => {
  const person = await api.newcomer();
  await lookAtPeople();
  await choose(person.id);
}));
document.addEventListener('keydown', event => {
  if (event.key !== 'Escape' || event.defaultPrevented || byId('alert').open) return;
  if (app.dataset.view === 'chat') back();
});

popup(byId('more'), byId('more-menu'), () => {
  const person = people.find(one => one.id === current);
  const isRussian = person?.languageCode === 'ru';
  return [
    { label: isRussian ? 'Telegram на английском' : 'Telegram на русском', act: () => tried(() => api.change(current, { languageCode: isRussian ? 'en' : 'ru' })) },
    chat?.blocked
      ? { label: 'Разблокировать бота', act: () => tried(() => api.block(current, false)) }
      : { label: 'Заблокировать бота', danger: true, act: () => tried(() => api.block(current, true)) },
  ];
});
popup(byId('attach'), byId('attach-menu'), () => [
  { label: 'Фотография', act: () => tried(() => api.say(current, { photo: true })) },
  { label: 'Голосовое сообщение', act: () => tried(() => api.say(current, { voice: true })) },
  { label: 'Стикер', act: () => tried(() => api.say(current, { sticker: true })) },
  { label: 'Документ', act: () => tried(() => api.say(current, { document: 'программа.pdf' })) },
  { label: 'Пересланное сообщение', act: () => tried(() => api.say(current, { text: 'Посмотрите, что мне прислали', forwarded: true })) },
]);

listen({
  changed,
  lost: () => { byId('offline').hidden = false; },
  found: () => { byId('offline').hidden = true; lookAtPeople(); look(); },
});
api.bot().then(bot => { byId('bot-name').textContent = bot.name; document.title = `${bot.name} — песочница`; }, () => {});
await lookAtPeople();
const remembered = Number(location.hash.slice(1));
if (people.some(person => person.id === remembered)) choose(remembered);
else if (innerWidth > 720 && people.length > 0) choose((people.find(person => !person.isAdmin) ?? people[0]).id);
