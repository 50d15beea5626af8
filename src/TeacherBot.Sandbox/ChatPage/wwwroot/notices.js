// What answerCallbackQuery says: a passing line, or a window the person closes.
import { byId } from './dom.js';

const toast = byId('toast');
const dialog = byId('alert');
let known = null;
let timer = 0;

export function forgetNotices() { known = null; }

/// Shows what is new; at the first look at a chat everything is old.
export function showNotices(toasts) {
  const isFirstLook = known === null;
  known ??= new Set();
  for (const notice of toasts) {
    if (known.has(notice.id)) continue;
    known.add(notice.id);
    if (isFirstLook || !notice.text) continue;
    if (notice.alert) alertWindow(notice.text);
    else passing(notice.text);
  }
}

export function passing(text) {
  toast.textContent = text;
  toast.hidden = false;
  clearTimeout(timer);
  timer = setTimeout(() => { toast.hidden = true; }, 3500);
}

function alertWindow(text) {
  byId('alert-text').textContent = text;
  if (!dialog.open) dialog.showModal();
}
