import { act, LiveFeed, readState } from './server.js';
import { dismissedBy, recall, remember } from './memory.js';

const KEPT_MESSAGES = 200;
const DIRECT = 1;
/** How long a button stays pressed for a bot that has said it needs longer. */
const LONGEST_WAIT_MS = 3000;

/**
 * Who is looking at which channel, and what the server has told so far. Changes are announced as
 * events: `place` (someone or somewhere else), `state` (channels, members, commands), `message`,
 * `gone`, `reread`, `connection`, `typing`.
 */
class Session extends EventTarget {
  guild = { id: '0', name: '' };
  channels = [];
  users = [];
  roles = [];
  commands = [];
  me = null;
  channelId = null;
  messages = new Map();
  unread = new Set();
  connected = false;
  #feed = null;
  #entering = 0;
  /** For each reading of the state that is under way, what was heard since it was asked for. */
  #rereading = new Set();

  on(event, listener) {
    this.addEventListener(event, (happened) => listener(happened.detail));
  }

  #announce(event, detail) {
    this.dispatchEvent(new CustomEvent(event, { detail }));
  }

  get channel() {
    return this.channels.find((channel) => channel.id === this.channelId) ?? null;
  }

  /** A channel's name; a direct talk is called after the bot at its other end. */
  nameOf(channel) {
    return channel?.type === DIRECT ? (this.bots[0]?.display_name ?? channel.name) : (channel?.name ?? '');
  }

  user(id) {
    return this.users.find((user) => user.id === id) ?? null;
  }

  get botOnline() {
    return this.bots.length === 0 || this.bots.some((bot) => bot.online);
  }

  get bots() {
    return this.users.filter((user) => user.bot);
  }

  /** Becomes a user (who is made if new) and looks at a channel. */
  async enter(userName, channelId) {
    const entering = ++this.#entering;
    const state = await stateAt(userName, channelId ?? recall(userName, 'channel'));
    if (entering !== this.#entering) {
      return;
    }
    const sameUser = this.me?.name === userName;
    this.#take(state);
    this.channelId = state.channel;
    remember(userName, 'channel', state.channel);
    this.unread.delete(state.channel);
    if (!sameUser) {
      this.unread.clear();
      this.#listen(userName);
    }
    this.#announce('place');
  }

  look(channelId) {
    return this.enter(this.me.name, channelId);
  }

  /** Acts as the present user in the present channel. */
  act(body) {
    return act({ user: this.me.name, channel: this.channelId, wait_ms: LONGEST_WAIT_MS, ...body });
  }

  dismiss(messageId) {
    dismissedBy(this.me.name).add(messageId);
    this.#forget(messageId);
  }

  async #reread() {
    const asked = this.channelId;
    const heard = [];
    this.#rereading.add(heard);
    try {
      const state = await readState(this.me.name, asked);
      if (asked === this.channelId && state.me.name === this.me.name) {
        const before = this.messages;
        this.#take(state);
        heard.forEach((frame) => this.#retake(frame));
        this.#announce('reread', { before });
      }
    } finally {
      this.#rereading.delete(heard);
    }
  }

  /** The state may be from before what was heard while it was on its way. */
  #retake({ event, message, id }) {
    if (event === 'message_delete') {
      this.messages.delete(id);
    } else if (
      message?.channel_id === this.channelId &&
      !dismissedBy(this.me.name).has(message.id) &&
      (event === 'message_create' || this.messages.has(message.id))
    ) {
      this.messages.set(message.id, whole(message));
    }
  }

  #take(state) {
    this.guild = state.guild ?? this.guild;
    this.channels = state.channels ?? [];
    this.users = state.users ?? [];
    this.roles = state.roles ?? state.guild?.roles ?? [];
    this.commands = state.commands ?? [];
    this.me = state.me;
    const dismissed = dismissedBy(this.me.name);
    this.messages = new Map(
      (state.messages ?? [])
        .filter((message) => !dismissed.has(message.id))
        .map((message) => [message.id, whole(message)]),
    );
  }

  #listen(userName) {
    this.#feed?.close();
    this.#feed = new LiveFeed(userName, {
      onFrame: (frame) => this.#hear(frame),
      onConnected: async () => {
        this.connected = true;
        this.#announce('connection');
        // What happened between reading the state and hearing the feed would otherwise be missed.
        await this.#reread().catch(() => this.enter(this.me.name, this.channelId));
      },
      onLost: () => {
        this.connected = false;
        this.#announce('connection');
      },
    });
  }

  #hear(frame) {
    this.#rereading.forEach((heard) => heard.push(frame));
    switch (frame.event) {
      case 'message_create':
      case 'message_update':
        return this.#keep(frame.message, frame.event === 'message_create');
      case 'message_delete':
        return this.#forget(frame.id);
      case 'users':
        return this.#meet(frame.users);
      case 'bot':
        return this.#meet(this.bots.map((bot) => ({ ...bot, online: frame.online })));
      case 'commands':
        return this.#reread();
      case 'typing':
        return this.#announce('typing', frame);
      default:
        return undefined;
    }
  }

  /** Takes in people who have come or changed. */
  #meet(users) {
    const byId = new Map([...this.users, ...users].map((user) => [user.id, user]));
    this.users = [...byId.values()];
    this.me = this.user(this.me.id) ?? this.me;
    this.#announce('state');
  }

  #keep(message, created) {
    if (message.channel_id !== this.channelId) {
      if (created && message.author.id !== this.me.id) {
        this.unread.add(message.channel_id);
        this.#announce('state');
      }
      return;
    }
    if (dismissedBy(this.me.name).has(message.id)) {
      return;
    }
    const known = this.messages.has(message.id);
    if (!known && !created) {
      return;
    }
    this.messages.set(message.id, whole(message));
    if (this.messages.size > KEPT_MESSAGES) {
      this.#forget(this.messages.keys().next().value);
    }
    this.#announce('message', { message: whole(message), created: !known });
  }

  #forget(messageId) {
    if (this.messages.delete(messageId)) {
      this.#announce('gone', { id: messageId });
    }
  }
}

/** Reads a user's state at a channel, or at the first one if that channel is not there any more. */
function stateAt(userName, wanted) {
  return wanted ? readState(userName, wanted).catch(() => readState(userName)) : readState(userName);
}

/**
 * A message with every list that it may leave out, and with all of its files: those that an embed
 * shows are no attachments any more.
 */
function whole(message) {
  const attachments = message.attachments ?? [];
  return {
    flags: 0,
    ...message,
    content: message.content ?? '',
    embeds: message.embeds ?? [],
    components: message.components ?? [],
    attachments,
    files: [...attachments, ...(message.local?.files ?? [])],
  };
}

export const session = new Session();
