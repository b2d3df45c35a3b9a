import { el, outwardLink } from './dom.js';
import { moment } from './dates.js';
import { parse, parseInline, plainText } from './markdown.js';
import { session } from './session.js';

const TAGS = { strong: 'strong', em: 'em', u: 'u', s: 's', h1: 'h1', h2: 'h2', h3: 'h3', quote: 'blockquote' };

/** A text with all of Discord's markdown. */
export function formatted(source) {
  const nodes = parse(source);
  return el('div', { class: isOnlyEmoji(source) ? 'markdown jumbo' : 'markdown' }, nodes.map(view));
}

/** A text with the inline part of Discord's markdown. */
export function formattedLine(source) {
  return parseInline(source).map(view);
}

/** The text without markup. */
export function unformatted(source) {
  return plainText(parse(source), nameOf).trim();
}

function view(node) {
  switch (node.type) {
    case 'text':
      return node.text;
    case 'code':
      return el('code', { class: 'inline-code' }, node.text);
    case 'codeblock':
      return el('pre', { class: 'code-block', tabindex: '0' }, el('code', { 'data-language': node.language }, node.text));
    case 'subtext':
      return el('small', { class: 'subtext' }, node.children.map(view));
    case 'list':
      return listView(node);
    case 'link':
      return outwardLink(node.address, { class: 'link', title: node.title ?? node.address }, node.children.map(view));
    case 'spoiler':
      return spoiler(node.children.map(view));
    case 'moment':
      return moment(node.seconds, node.style) ?? nameOf(node);
    case 'command':
      return el(
        'button',
        { class: 'mention', type: 'button', 'data-command': node.name, title: `Use /${node.name}` },
        nameOf(node),
      );
    case 'channel':
      return el('button', { class: 'mention', type: 'button', 'data-channel': node.id }, nameOf(node));
    case 'user':
    case 'role':
    case 'everyone':
      return el('span', { class: 'mention' }, nameOf(node));
    case 'emoji':
      return el('span', { class: 'custom-emoji', title: `:${node.name}:` }, nameOf(node));
    default:
      return el(TAGS[node.type], null, node.children.map(view));
  }
}

function listView(node) {
  const items = node.items.map((item) => el('li', null, item.map(view)));
  return node.ordered ? el('ol', { start: node.start }, items) : el('ul', null, items);
}

function spoiler(children) {
  const inside = el('span', { class: 'spoiler-text', 'aria-hidden': 'true' }, children);
  const reveal = (event) => {
    if (box.classList.contains('revealed') || (event.type === 'keydown' && !['Enter', ' '].includes(event.key))) {
      return;
    }
    event.preventDefault();
    box.classList.add('revealed');
    box.removeAttribute('role');
    box.removeAttribute('aria-label');
    inside.removeAttribute('aria-hidden');
  };
  const box = el(
    'span',
    { class: 'spoiler', role: 'button', tabindex: '0', 'aria-label': 'Spoiler, press to show', onclick: reveal, onkeydown: reveal },
    inside,
  );
  return box;
}

function nameOf(node) {
  switch (node.type) {
    case 'user': {
      const user = session.user(node.id);
      return user ? `@${user.display_name}` : '@unknown-user';
    }
    case 'role': {
      const role = session.roles.find((known) => known.id === node.id);
      return role ? `@${role.name.replace(/^@/, '')}` : '@unknown-role';
    }
    case 'channel': {
      const channel = session.channels.find((known) => known.id === node.id);
      return channel ? `#${session.nameOf(channel)}` : '#unknown';
    }
    case 'command':
      return `/${node.name}`;
    case 'emoji':
      return `:${node.name}:`;
    case 'moment':
      return moment(node.seconds, node.style)?.textContent ?? 'Invalid date';
    default:
      return node.text ?? '';
  }
}

function isOnlyEmoji(source) {
  const text = source.trim();
  return text.length <= 60 && /^(?:\p{Emoji_Presentation}|\p{Extended_Pictographic}|[\u200d\ufe0f\s])+$/u.test(text);
}
