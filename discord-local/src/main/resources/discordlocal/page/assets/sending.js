import { avatar } from './avatar.js';
import { el } from './dom.js';
import { messageView } from './message.js';
import { session } from './session.js';
import { appendRow } from './timeline.js';

const PENDING_AFTER_MS = 250;

/**
 * Shows that a command is on its way, if its answer takes longer than a moment, and that it failed,
 * if nothing else shows it.
 */
export async function whileSending(line, acting, useCommand) {
  const ghost = ghostOf(line);
  const timer = setTimeout(() => appendRow(ghost), PENDING_AFTER_MS);
  try {
    const answer = await acting;
    clearTimeout(timer);
    ghost.remove();
    if (answer.error && !answer.messages?.length && !shownAsFailed()) {
      appendRow(failedCommand(line, useCommand));
    }
    return answer;
  } catch (failed) {
    clearTimeout(timer);
    ghost.remove();
    throw failed;
  }
}

function ghostOf(line) {
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

/** Whether the server itself has shown that the newest act failed. */
function shownAsFailed() {
  const newest = [...session.messages.values()].slice(-3);
  return newest.some((message) => message.local?.failed && message.interaction_metadata?.user?.id === session.me.id);
}

/** What a command that the bot did not answer leaves behind, until it is dismissed. */
function failedCommand(line, useCommand) {
  const bot = session.bots[0] ?? session.me;
  const row = messageView(
    {
      id: `failed-${Date.now()}`,
      author: { id: bot.id, username: bot.name, global_name: bot.display_name, bot: bot.bot },
      timestamp: new Date().toISOString(),
      content: '',
      flags: 0,
      embeds: [],
      components: [],
      attachments: [],
      interaction_metadata: { type: 2, name: line.slice(1), user: { id: session.me.id } },
      local: { ephemeral_for: session.me.id, failed: true, command: line },
    },
    false,
    { useCommand },
  );
  row.querySelector('[data-key="dismiss"]').addEventListener('click', () => row.remove());
  return row;
}
