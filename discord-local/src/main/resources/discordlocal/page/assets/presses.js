import { failure } from './message.js';
import { openModal } from './modals.js';
import { problemIn } from './outcome.js';
import { session } from './session.js';

const pressed = new Set();

/** Where a message stands on the page. */
export function nodeOf(id) {
  return document.getElementById(`message-${id}`);
}

/** What can be done with the controls of a message. */
export function actsOn(message, useCommand) {
  return {
    click: (button) => press(message, `button ${button.custom_id}`, { message: message.id, click: button.custom_id }),
    select: (menu, values) =>
      press(message, `select ${menu.custom_id}`, { message: message.id, select: menu.custom_id, values }),
    useCommand,
  };
}

async function press(message, key, body) {
  if (pressed.has(message.id)) {
    return;
  }
  pressed.add(message.id);
  setPending(message.id, key, true);
  nodeOf(message.id)?.querySelector(':scope > .message-main > .failure')?.remove();
  const failed = await outcomeOf(session.act({ channel: message.channel_id, ...body }));
  pressed.delete(message.id);
  setPending(message.id, key, false);
  if (failed !== null) {
    showFailure(message.id, failed);
  }
}

/** The server may have noted the failure on the message already. */
function showFailure(id, text) {
  const main = nodeOf(id)?.querySelector(':scope > .message-main');
  if (main && !main.querySelector(':scope > .failure')) {
    main.append(failure(text));
  }
}

/** Waits for the answer to an act: null if all went well, else what to tell. */
async function outcomeOf(acting) {
  try {
    const answer = await acting;
    if (answer.modal) {
      openModal(answer.modal);
    }
    return problemIn(answer);
  } catch (failed) {
    return failed.message;
  }
}

function setPending(id, key, pending) {
  for (const control of nodeOf(id)?.querySelectorAll('[data-key]') ?? []) {
    control.classList.toggle('pending', pending && control.dataset.key === key);
    control.classList.toggle('waiting', pending && control.dataset.key !== key);
    control.setAttribute('aria-busy', String(pending && control.dataset.key === key));
  }
}
