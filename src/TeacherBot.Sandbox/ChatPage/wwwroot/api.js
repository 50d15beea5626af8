// Speaks to /sim. Every refusal becomes an Error with the sandbox's own words.

async function ask(path, options) {
  const response = await fetch(`/sim/${path}`, options);
  const answer = await response.json().catch(() => ({}));
  if (!response.ok) throw new Error(answer.error ?? `Ошибка ${response.status}`);
  return answer;
}

function tell(path, body = {}) {
  return ask(path, { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(body) });
}

export const api = {
  people: () => ask('users'),
  bot: () => ask('bot'),
  chat: id => ask(`users/${id}/chat`),
  newcomer: () => tell('users'),
  change: (id, change) => tell(`users/${id}`, change),
  say: (id, sending) => tell(`users/${id}/messages`, sending),
  tap: (id, messageId, data) => tell(`users/${id}/taps`, { messageId, data }),
  vote: (id, messageId, options) => tell(`users/${id}/poll-answers`, { messageId, options }),
  block: (id, blocked) => tell(`users/${id}/${blocked ? 'block' : 'unblock'}`),
};

/// Calls back whenever some chat changed, and when the stream is lost or found again.
export function listen({ changed, lost, found }) {
  const stream = new EventSource('/chat/events');
  stream.onopen = found;
  stream.onerror = lost;
  stream.onmessage = event => changed(JSON.parse(event.data).chatId);
}
