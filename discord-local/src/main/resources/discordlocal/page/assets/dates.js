import { el } from './dom.js';
import { session } from './session.js';

const STYLES = {
  t: { timeStyle: 'short' },
  T: { timeStyle: 'medium' },
  d: { dateStyle: 'short' },
  D: { dateStyle: 'long' },
  f: { dateStyle: 'long', timeStyle: 'short' },
  F: { dateStyle: 'full', timeStyle: 'short' },
};
const STEPS = [
  ['year', 31_536_000],
  ['month', 2_592_000],
  ['day', 86_400],
  ['hour', 3_600],
  ['minute', 60],
  ['second', 1],
];
const REFRESH_MS = 10_000;

function locale() {
  return session.me?.locale ?? navigator.language;
}

function format(date, options) {
  return new Intl.DateTimeFormat(locale(), options).format(date);
}

/** How long until or since a moment, in the reader's words. */
export function relative(date) {
  const seconds = Math.round((date - Date.now()) / 1000);
  const [unit, length] = STEPS.find(([, step]) => Math.abs(seconds) >= step) ?? STEPS.at(-1);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(
    Math.trunc(seconds / length),
    unit,
  );
}

/** A moment in one of Discord's styles; the relative one keeps itself up to date. */
export function moment(unixSeconds, style) {
  const date = new Date(unixSeconds * 1000);
  if (Number.isNaN(date.getTime())) {
    return null;
  }
  const text = style === 'R' ? relative(date) : format(date, STYLES[style] ?? STYLES.f);
  return el(
    'time',
    {
      class: 'moment',
      datetime: date.toISOString(),
      title: format(date, STYLES.F),
      'data-relative': style === 'R',
    },
    text,
  );
}

function startOfDay(date) {
  return new Date(date.getFullYear(), date.getMonth(), date.getDate()).getTime();
}

/** When a message was sent, as short as its age allows. */
export function sentAt(date) {
  const days = Math.round((startOfDay(new Date()) - startOfDay(date)) / 86_400_000);
  const clock = format(date, STYLES.t);
  if (days === 0) {
    return clock;
  }
  const day = new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-1, 'day');
  return days === 1
    ? `${day.charAt(0).toLocaleUpperCase(locale())}${day.slice(1)}, ${clock}`
    : format(date, { dateStyle: 'short', timeStyle: 'short' });
}

export function clockTime(date) {
  return format(date, STYLES.t);
}

export function fullDate(date) {
  return format(date, STYLES.F);
}

export function longDay(date) {
  return format(date, STYLES.D);
}

export function isSameDay(one, other) {
  return startOfDay(one) === startOfDay(other);
}

setInterval(() => {
  document.querySelectorAll('time[data-relative]').forEach((time) => {
    time.textContent = relative(new Date(time.dateTime));
  });
}, REFRESH_MS);
