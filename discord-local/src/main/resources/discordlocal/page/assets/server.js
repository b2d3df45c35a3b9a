const RETRY_MS = [500, 1000, 2000, 4000, 8000];

/** What a user sees of the place right now. */
export async function readState(user, channelId) {
  const query = new URLSearchParams({ user, ...(channelId && { channel: channelId }) });
  return answerOf(await fetch(`/local/state?${query}`));
}

/** Lets a user act; resolves when the bot has answered or was too late to. */
export async function act(body) {
  return answerOf(await post('/local/act', body));
}

/** Makes a member, or changes the language of one. */
export async function saveUser(name, locale) {
  return answerOf(await post('/local/users', { name, locale }));
}

function post(path, body) {
  return fetch(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json' },
    body: JSON.stringify(body),
  });
}

async function answerOf(response) {
  const text = await response.text();
  const body = text === '' ? {} : read(text);
  if (!response.ok) {
    throw new Error(body.message ?? body.error ?? `The local Discord answered ${response.status}.`);
  }
  return body;
}

function read(text) {
  try {
    return JSON.parse(text);
  } catch {
    return { message: text.slice(0, 300) };
  }
}

/** A feed of what happens for one user; it connects again by itself until closed. */
export class LiveFeed {
  #listener;
  #socket = null;
  #attempts = 0;
  #timer = 0;
  #closed = false;
  #address;

  /** The listener has `onFrame(frame)`, `onConnected(again)` and `onLost()`. */
  constructor(user, listener) {
    this.#listener = listener;
    const scheme = location.protocol === 'https:' ? 'wss' : 'ws';
    this.#address = `${scheme}://${location.host}/local/live?${new URLSearchParams({ user })}`;
    this.#connect();
  }

  close() {
    this.#closed = true;
    clearTimeout(this.#timer);
    this.#socket?.close();
  }

  #connect() {
    const socket = new WebSocket(this.#address);
    this.#socket = socket;
    socket.onopen = () => {
      const again = this.#attempts > 0;
      this.#attempts = 0;
      this.#listener.onConnected(again);
    };
    socket.onmessage = (message) => !this.#closed && this.#listener.onFrame(JSON.parse(message.data));
    socket.onclose = () => this.#lost();
  }

  #lost() {
    if (this.#closed) {
      return;
    }
    this.#listener.onLost();
    const pause = RETRY_MS[Math.min(this.#attempts, RETRY_MS.length - 1)];
    this.#attempts += 1;
    this.#timer = setTimeout(() => this.#connect(), pause);
  }
}
