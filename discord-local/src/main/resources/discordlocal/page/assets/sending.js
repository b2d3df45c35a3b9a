import { avatar } from './avatar.js';
import { el } from './dom.js';
import { session } from './session.js';
import { appendRow } from './timeline.js';

const PENDING_AFTER_MS = 250;

/** Shows that a command is on its way, if its answer takes longer than a moment. */
export async function whileSending(line, acting) {
  const row = rowOf(line);
  const timer = setTimeout(() => appendRow(row), PENDING_AFTER_MS);
  try {
    return await acting;
  } finally {
    clearTimeout(timer);
    row.remove();
  }
}

function rowOf(line) {
  return el(
    'li',
    { class: 'message first-of-group sending' },
    el('span', { class: 'message-avatar' }, avatar(session.me, 40)),
    el(
      'div',
      { class: 'message-main' },
      el('div', { class: 'message-head' }, el('span', { class: 'author' }, session.me.display_name)),
      el('div', { class: 'content' }, line),
      el('div', { class: 'sending-note' }, 'Sending command…'),
    ),
  );
}
