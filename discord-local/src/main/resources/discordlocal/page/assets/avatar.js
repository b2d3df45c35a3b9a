import { el } from './dom.js';
import { session } from './session.js';

const COLORS = ['#5865f2', '#3ba55d', '#d98324', '#c2497f', '#8a5cf6', '#1f8ba8', '#b4452f'];

/** The two letters that stand for a name. */
export function initials(name) {
  const words = name.trim().split(/[\s_.-]+/).filter(Boolean);
  const letters = words.length > 1 ? [words[0], words.at(-1)].map(firstLetter) : [firstLetter(words[0] ?? '?')];
  return letters.join('').toLocaleUpperCase();
}

function firstLetter(word) {
  return [...word][0] ?? '';
}

/** A user's picture: initials on their colour, with the online dot where it is asked for. */
export function avatar(user, size, withStatus = false) {
  const circle = el(
    'span',
    { class: 'avatar', 'aria-hidden': 'true', style: { '--size': `${size}px`, '--avatar-color': colorOf(user) } },
    el('span', { class: 'avatar-initials' }, initials(user.display_name)),
  );
  if (withStatus) {
    circle.append(el('span', { class: user.online ? 'status online' : 'status offline' }));
  }
  return circle;
}

/** An author, as messages carry it, with what the member list knows of them. */
export function person(author) {
  const known = session.user(author.id);
  return known ?? {
    id: author.id,
    name: author.username,
    display_name: author.global_name ?? author.username,
    bot: Boolean(author.bot),
    online: false,
  };
}

export function appTag() {
  return el('span', { class: 'app-tag' }, 'APP');
}

function colorOf(user) {
  const color = user.avatar_color;
  if (typeof color === 'number') {
    return `#${color.toString(16).padStart(6, '0')}`;
  }
  return /^#[0-9a-f]{3,8}$/i.test(color ?? '') ? color : COLORS[Number(BigInt(user.id) % BigInt(COLORS.length))];
}
